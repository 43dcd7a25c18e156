#pragma once

#include "ui/charts/FigureRows.h"
#include "ui/charts/FigureStyle.h"

#include <QLineF>
#include <QRectF>

/// Where everything of a figure stands, in the painter's units from (0, 0): worked out once, then drawn, hit and
/// described from the same places.
struct FigureLayout
{
    struct Text
    {
        QRectF box{};
        QString text{};
        QFont font{};
        QColor ink{};
        int flags = 0;         ///< Qt::AlignmentFlag and Qt::TextFlag
        bool hasPlate = false; ///< stands on hatching, which is left out around it
        bool runsUp = false;   ///< from the box's lower end to its upper one
    };
    struct Segment
    {
        int row = 0;   ///< index into rows.rows
        int index = 0; ///< index into its segments
        QRectF field{};
        LevelLook look{};
        double from = 0; ///< start and length on the scale
        double length = 0;
    };
    /// Bars of one height that follow one another: one chart.
    struct Plot
    {
        QRectF area{};
        double barHeight = 0;
        QList<int> rows{};
    };
    /// A field with or without a mark: of the legend, a bar of time, a mark on it or on a segment. The mark stands in the
    /// square at the left of the box.
    struct LegendSign
    {
        enum class Stand { Field, Plate, Bare }; ///< in the level's field on a plate, on a plate alone, by itself

        QRectF box{};
        LevelLook look{};
        QString glyph{};
        QString letter{}; ///< instead of the glyph where a scale has no order
        Stand stand = Stand::Field;
    };

    FigureRows rows{};
    QList<QRectF> rowBoxes{}; ///< the band of each row, label and bar
    QList<Segment> segments{};
    QList<Plot> plots{};
    QList<QLineF> gridLines{};
    QList<QLineF> strongLines{}; ///< a day that matters
    QList<LegendSign> signs{};
    QList<Text> texts{};
    double scaleEnd = 0; ///< value at the right end of every plot
    double height = 0;

    static FigureLayout of(const Figure &figure, double width, const FigureStyle &style);

    /// Index into `segments` of the one at the point, or -1.
    int segmentAt(const QPointF &point) const;
    const FigureRow &rowOf(const Segment &segment) const { return rows.rows.at(segment.row); }
    const FigureSegment &valueOf(const Segment &segment) const { return rowOf(segment).segments.at(segment.index); }
};
