#pragma once

#include "core/method/MethodPack.h"

/// The criterion that says how far commitments were carried out; nothing where the method has none.
const Criterion *completionCriterion(const MethodPack &pack);
