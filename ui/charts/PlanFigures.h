#pragma once

#include "core/base/Result.h"
#include "core/evaluation/MethodOfRound.h"
#include "core/report/Figure.h"

/// What a chart of a plan is asked about.
struct ChartQuestion
{
    ActionPlanId plan{};
    RoundId round{};
    QDate asOf{};            ///< of due dates; the round's day where invalid
    QStringList crossWalks{}; ///< that may be used before and after
};

/// A chart with its title, in the language it was asked for.
struct NamedFigure
{
    QString title{};
    Figure figure{};
};

/// "by-category", "by-institution", "profile", "self-report", "due", "time-line", "before-after", "matrix".
const QStringList &planFigureNames();

/// The charts of the name, as window and report draw them: one, or of before-after one for each pair and criterion. None
/// where the plan has nothing to draw. The packs of `methodOf` outlive the figures.
QList<NamedFigure> planFigures(const QString &name, const Contents &contents, const MethodOfRound &methodOf,
                               const ChartQuestion &question, const QString &language);
