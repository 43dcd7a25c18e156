#pragma once

#include <QList>
#include <QString>

#include <functional>

/// One thing measured beside its bare counterpart: both run in turn, so that a slow moment of the machine hits both.
struct Comparison
{
    QString name{};
    std::function<void()> ours{};
    std::function<void()> bare{};
    int repeats = 1; ///< how many operations one call does
};

/// Runs each `rounds` times after one that is not counted, and prints medians in milliseconds and their ratio.
void compare(const QList<Comparison> &comparisons, int rounds);
