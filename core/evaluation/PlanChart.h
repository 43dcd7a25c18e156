#pragma once

#include "core/evaluation/ChartData.h"
#include "core/evaluation/PlanComparison.h"

/// Distributions on one scale as bars, each named by country, number and year of its plan, in their order; then, where
/// given, the bar of the peers. Levels are named by `pack`, which has the criterion. As in every chart, commitments of
/// which raters differ have no place in a bar.
LevelChart chartOfPlans(const QList<PlanDistribution> &plans, const MethodPack &pack, const CriterionCode &criterion,
                        const std::optional<Peers> &peers = {});
