#pragma once

#include "core/evaluation/LevelCounts.h"
#include "core/evaluation/MethodOfRound.h"
#include "core/method/CrossWalk.h"

/// Which plans are compared; what is empty leaves everything in.
struct PlanFilter
{
    QStringList countries{}; ///< as plans name them; case and accents do not matter
    QString region{};
    int fromYear = 0; ///< of submission; a plan without a year is left out once a year is asked for
    int toYear = 0;
    QString method{}; ///< of the round

    bool takes(const ActionPlan &plan, const Round &round) const;
};

/// How often each level of the criterion was given in one round of a plan.
struct PlanDistribution
{
    ActionPlan plan{};
    Round round{};
    LevelCounts counts{};
    QStringList scale{};        ///< codes of the scale the counts are on, in the pack's order
    bool isCarriedOver = false; ///< read through the cross-walk from another criterion
    int outside = 0;            ///< levels for which the cross-walk has no counterpart
    bool isBreak = false;       ///< not on the scale of the distribution before it: the two are not to be compared
};

/// The plans that the filter takes and whose rounds ask for the criterion, or for one that the cross-walk leads to it
/// from; by country, number and round. Of a plan's rounds the one with most ratings among those that ask.
QList<PlanDistribution> comparePlans(const Contents &contents, const MethodOfRound &methodOf, const PlanFilter &filter,
                                     const CriterionCode &criterion, const CrossWalk *crossWalk = nullptr);

/// The sum of the distributions but that of one plan: its peers. Those on another scale than the first are left out and
/// counted in `leftOut`.
struct Peers
{
    LevelCounts counts{};
    int plans = 0;
    int leftOut = 0;
};

Peers peersOf(const QList<PlanDistribution> &plans, ActionPlanId plan, const QStringList &scale);

/// A country's plans in the order of their numbers, with breaks marked.
QList<PlanDistribution> overTime(QList<PlanDistribution> plans);
