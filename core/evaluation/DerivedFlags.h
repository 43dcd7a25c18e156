#pragma once

#include "core/method/RuleEvaluation.h"
#include "core/model/Contents.h"

/// A derived value as its rule gives it, with what was set by hand against it, where there is something.
struct DerivedFlag
{
    DerivedResult computed{};
    std::optional<FlagOverride> setByHand{};

    /// What counts: the value set by hand, else the computed one. A "yes" set by hand has no failed tests.
    DerivedResult shown() const;
};

/// All derived values of the pack for one subject of the round, in the pack's order. A value set by hand changes no
/// other value: rules go on using what they compute.
QList<DerivedFlag> deriveFlags(const Contents &contents, const MethodPack &pack, RoundId round, const Subject &subject,
                               const LevelsByCriterion &levels);
/// Only what counts of each.
QList<DerivedResult> deriveShown(const Contents &contents, const MethodPack &pack, RoundId round,
                                 const Subject &subject, const LevelsByCriterion &levels);
