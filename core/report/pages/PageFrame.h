#pragma once

#include "core/report/Report.h"

#include <QRectF>

/// The paper and what may be printed on, in points. Heads and feet stand in the upper and lower margin.
struct PageFrame
{
    QSizeF size{};
    double margin = 22 * 72 / 25.4;
    double headRoom = 18; ///< below the running head
    double footRoom = 20; ///< above the foot

    explicit PageFrame(Paper paper)
        : size(paper == Paper::A4 ? QSizeF(210 * 72 / 25.4, 297 * 72 / 25.4) : QSizeF(612, 792))
    {}

    double left() const { return margin; }
    double width() const { return size.width() - 2 * margin; }
    double top() const { return margin + headRoom; }
    double bottom() const { return size.height() - margin - footRoom; }
    double height() const { return bottom() - top(); }
    double headBaseline() const { return margin + 2; }
    double footBaseline() const { return size.height() - margin; }
};
