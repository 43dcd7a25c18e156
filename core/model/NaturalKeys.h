#pragma once

#include "core/model/ActionPlan.h"

/// What the ids of a plan's things are made from: the plan's own natural key where its id comes from one, else its id.
QString keyOf(const ActionPlan &plan);

CommitmentId commitmentIdOf(const ActionPlan &plan, const QString &number);
CategoryId categoryIdOf(const ActionPlan &plan, const QString &code);
/// The round of published codes; `name` is "irm" for the method irm-2011.
RoundId roundIdOf(const ActionPlan &plan, const QString &name);
PersonId personIdOf(const QString &name);
