#pragma once

#include "core/evaluation/MethodOfRound.h"
#include "core/method/RoundResults.h"
#include "core/model/Contents.h"

/// Levels, derived values and scores of the commitments in every round of the contents, plan after plan. A round
/// without a method is left out.
QList<RoundResults> resultsOfRounds(const Contents &contents, const MethodOfRound &methodOf);
