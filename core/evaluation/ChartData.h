#pragma once

#include "core/evaluation/DimensionScores.h"
#include "core/evaluation/LevelCounts.h"

/// One stacked bar: how many commitments of a group stand at each level. Counts are parallel to the chart's `levels`.
struct LevelBar
{
    LocalizedText label{};
    QList<int> counts{};
    QList<QList<CommitmentId>> members{}; ///< the commitments behind each count
    bool isTotal = false;
    int unsettled = 0; ///< beside the bar: raters differ
    int notAsked = 0;  ///< beside the bar: a gate closes the criterion

    int total() const; ///< of the bar
};

/// A chart of stacked bars on one scale. `levels` go from worst to best, then levels without rank, then missing values,
/// then the empty code for not yet rated; levels that occur nowhere are left out, except ranked ones.
struct LevelChart
{
    CriterionCode criterion{};
    QList<LevelCode> levels{};
    QList<LevelBar> bars{};
};

/// The levels that a chart of the criterion has, in its order: ranked ones, and of the others those that occur.
QList<LevelCode> shownLevels(const MethodPack &pack, const CriterionCode &criterion, const QSet<LevelCode> &occurring);

/// Charts and profile are about the commitments that are counted and asked: an award beside the plan, a criterion that
/// a gate closes and raters who differ have no place in a bar, so a bar can hold less than its group.

/// A criterion by category of the plan (a commitment may stand under several), with a bar for those under none, where
/// there are any, and a last one for all.
LevelChart chartByCategory(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                           ActionPlanId plan, const CriterionCode &criterion);
/// A criterion by responsible institution (lead), the busiest first, with a bar for those without one, where there are
/// any, and a last one for all.
LevelChart chartByInstitution(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                              ActionPlanId plan, const CriterionCode &criterion);

/// One criterion's row in the profile of the three dimensions.
struct ProfileRow
{
    CriterionCode criterion{};
    LevelCounts counts{};
};

/// A dimension with its score, where the method has weights, and its criteria for commitments.
struct ProfileDimension
{
    DimensionCode dimension{};
    DimensionScore score{};
    QList<ProfileRow> rows{};
};

QList<ProfileDimension> profile(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                                ActionPlanId plan);
