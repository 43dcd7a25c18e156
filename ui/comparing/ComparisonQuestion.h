#pragma once

#include "core/evaluation/PlanComparison.h"

/// What is asked when plans are compared: about which criterion, among which plans, and in which of three ways.
struct ComparisonQuestion
{
    enum class View { SideBySide, WithPeers, OverTime };

    View view = View::SideBySide;
    CriterionCode criterion{};
    QString crossWalk{}; ///< id; empty: each scale stays by itself
    PlanFilter filter{}; ///< its countries count side by side and for peers only
    ActionPlanId plan{}; ///< the one against its peers
    QString country{};   ///< the one over time
};
