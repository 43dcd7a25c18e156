#pragma once

#include "core/evaluation/RoundLevels.h"

/// The criterion that tells how far the commitments of a plan were carried out: the method's own or, where it was rated
/// nowhere in the round, one of an earlier phase that was (a round at midterm asks for both). Null where the method has
/// none.
const Criterion *completionTold(const MethodPack &pack, const RoundLevels &levels,
                                const QList<Commitment> &commitments);
