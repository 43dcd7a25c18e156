#pragma once

#include "core/method/MethodPack.h"
#include "core/method/RuleEvaluation.h"
#include "core/model/ActionPlan.h"
#include "core/model/Round.h"
#include "core/model/Subject.h"

/// What one round of a plan comes to: the level that stands for each subject and criterion.
struct RoundCodes
{
    ActionPlan plan{};
    Round round{};
    MethodPack pack{};
    QHash<Subject, LevelsByCriterion> levels{};
};
