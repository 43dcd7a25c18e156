#pragma once

#include "core/evaluation/MethodOfRound.h"
#include "core/model/Contents.h"

/// What was given to the same thing before: in an earlier round of its plan, or to a commitment like it.
struct EarlierRating
{
    Rating rating{};
    bool isSameQuestion = false; ///< same criterion on the same scale: the levels can be set side by side
};

/// Ratings of the subject in rounds of its plan that were opened before, the latest first: the person's own and those
/// that other bodies published, never another evaluator's. Of each round the answer to the same question; where it was
/// not asked there, the answers of the same dimension as they are.
QList<EarlierRating> earlierRatings(const Contents &contents, const MethodOfRound &methodOf, RoundId round,
                                    const Subject &subject, const CriterionCode &criterion,
                                    std::optional<PersonId> person);

/// Why a commitment of the plan before is taken to be like this one. Nothing records that one goes on from the other.
enum class Likeness { SameTitle, SimilarTitle, SameNumber };

struct SimilarCommitment
{
    CommitmentId commitment{};
    Likeness likeness = Likeness::SameTitle;

    bool operator==(const SimilarCommitment &) const = default;
};

/// The commitment most like this one in the plan before of the same country.
std::optional<SimilarCommitment> similarInPreviousPlan(const Contents &contents, CommitmentId commitment);

/// What was given to that commitment, as `earlierRatings()` tells it, in any round of its plan.
QList<EarlierRating> ratingsOfSimilar(const Contents &contents, const MethodOfRound &methodOf, RoundId round,
                                      CommitmentId similar, const CriterionCode &criterion,
                                      std::optional<PersonId> person);
