#pragma once

#include "core/evaluation/ChartData.h"
#include "core/evaluation/DueState.h"

/// Due dates and delay as bars: how many commitments fall due when, and how each stands as of a day. Counts are parallel
/// to `standings`.
struct DueChart
{
    QDate asOf{};
    QList<DueStanding> standings{}; ///< those that occur
    QList<LevelBar> byDate{};       ///< by day, month, quarter or year, earliest first; then those without a date, then all
    QList<LevelBar> byDelay{};      ///< the late ones alone, by days since the last day that was in time

    bool isEmpty() const { return byDate.isEmpty(); }
    int of(DueStanding standing) const; ///< of all commitments
    int total() const { return isEmpty() ? 0 : byDate.last().total(); }
};

/// Of the commitments among the states. Dates are put together so far that the bars fit on a page.
DueChart chartOfDue(const QList<DueState> &states, QDate asOf);
