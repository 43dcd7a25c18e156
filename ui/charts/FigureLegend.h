#pragma once

#include "ui/charts/FigureLayout.h"

/// The legend below a figure: every level that can occur, each with its fill, glyph and label. A profile, whose
/// criteria have different scales, shows ramps from lowest to highest instead, one for each length of scale.
struct FigureLegend
{
    struct Entry
    {
        QList<FigureLayout::LegendSign> signs{}; ///< boxes not yet placed; more than one for the ramp
        QString label{};
    };

    QList<Entry> entries{};

    static FigureLegend of(const Figure &figure, const FigureRows &rows, const FigureStyle &style);

    /// Adds signs and texts to the layout from `top`, in as many lines as it takes; returns the bottom.
    double place(FigureLayout &layout, const FigureStyle &style, double top, double width) const;
};
