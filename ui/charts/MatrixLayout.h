#pragma once

#include "ui/charts/FigureLayout.h"

/// All commitments by criterion on paper: a row each, criteria as upright heads, a field with its mark in each cell, and
/// below what fields and marks mean.
FigureLayout matrixLayout(const Figure &figure, double width, const FigureStyle &style);

/// A cell as a segment of the figure: for its look, glyph and label.
FigureSegment matrixSegment(const Figure &figure, qsizetype row, qsizetype column);
