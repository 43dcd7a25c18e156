#pragma once

#include "ui/charts/FigureLayout.h"

/// A time line on paper: a row each with a bar from start to due date in the look of its state, the days late as a narrow
/// bar up to the day, milestones as marks, and the day as a line through all rows.
FigureLayout timeLineLayout(const Figure &figure, double width, const FigureStyle &style);
