#pragma once

#include "core/evaluation/ChartData.h"

class QPainter;
class QRectF;

/// A chart as data: what is drawn on screen and in print by one painter. `pack` outlives the figure.
struct Figure
{
    enum class Kind { StackedBars, Profile };
    enum class Measure { Share, Count }; ///< every bar 100 % of its row, or as long as its number of commitments

    Kind kind = Kind::StackedBars;
    Measure measure = Measure::Share;
    const MethodPack *pack = nullptr;
    QString language{};
    LevelChart chart{};                ///< StackedBars
    QList<ProfileDimension> profile{}; ///< Profile
};

/// Draws figures as vectors. The window's charts implement it, so that a chart looks the same on screen and on paper.
class FigurePainter
{
public:
    virtual ~FigurePainter() = default;

    /// The height, in points, that the figure needs at this width.
    virtual double heightFor(const Figure &figure, double width) const = 0;
    /// Paints on white paper, in points.
    virtual void paint(QPainter &painter, const QRectF &area, const Figure &figure) const = 0;
};
