#pragma once

#include "core/method/MethodLibrary.h"
#include "core/model/ActionPlan.h"

/// The day that tells which generation of methods a plan belongs to: its start, the year it was handed in, or a year in
/// its title. None where nothing tells.
std::optional<QDate> dayOfPlan(const ActionPlan &plan);

/// The method made for plans of that day: of those whose validity holds it the one that begins latest, and of several
/// the first. Null where the day is not known or no method holds it; then it is for a person to say.
const LibraryMethod *fittingMethod(const QList<LibraryMethod> &methods, const std::optional<QDate> &day);
