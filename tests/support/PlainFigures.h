#pragma once

#include "core/report/Figure.h"

/// Figures as bare bars, for tests that care about the page and not about the chart.
class PlainFigures : public FigurePainter
{
public:
    double heightFor(const Figure &figure, double width) const override;
    void paint(QPainter &painter, const QRectF &area, const Figure &figure) const override;
};
