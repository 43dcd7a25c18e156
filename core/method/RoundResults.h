#pragma once

#include "core/method/Answers.h"
#include "core/method/RoundCodes.h"

#include <algorithm>

/// A dimension's score, 0 to 100, and on how many of its weighted answers it rests.
struct RoundScore
{
    DimensionCode dimension{};
    std::optional<double> score{};
    int rated = 0;
    int of = 0;
    int unranked = 0; ///< answers outside the order of their scale (withdrawn), which no score counts
};

/// What one round of a plan comes to with all that follows from its levels, of the plan's commitments in their order.
struct RoundResults
{
    RoundCodes codes{};
    QHash<Subject, QSet<CriterionCode>> unsettled{}; ///< raters differ: there is no level
    QHash<Subject, QList<DerivedResult>> derived{};  ///< as they are shown, flags set by hand among them
    QHash<Subject, QList<RoundScore>> scores{};      ///< in the pack's order of dimensions
    QList<RoundScore> scoresOfAll{};                 ///< over all counted commitments together
    QList<RoundScore> scoresOfPlan{};                ///< of the plan as a whole, by the criteria asked of it

    Answers answers(const Subject &subject) const
    {
        return Answers(codes.pack, codes.levels.value(subject), unsettled.value(subject));
    }

    /// Whether anything was said of a commitment.
    bool isRated() const
    {
        const auto hasLevel = [](const LevelsByCriterion &levels) {
            return !levels.isEmpty();
        };
        return !unsettled.isEmpty() || std::any_of(codes.levels.cbegin(), codes.levels.cend(), hasLevel);
    }
};
