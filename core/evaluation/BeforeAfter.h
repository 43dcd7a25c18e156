#pragma once

#include "core/evaluation/ChartData.h"
#include "core/evaluation/MethodOfRound.h"
#include "core/method/CrossWalk.h"

/// What became of a commitment's level from one time to the other.
enum class Movement {
    Rose,
    Stayed,
    Fell,
    Apart ///< it is another one, and one of the two is outside the order (withdrawn)
};

const QList<Movement> &movements();  ///< in the order above
QString toString(Movement movement); ///< "rose", "stayed", "fell", "apart"

/// One commitment at both times, on the scale of the later.
struct MovedCommitment
{
    CommitmentId commitment{};
    LevelCode before{};
    LevelCode after{};
    Movement movement = Movement::Stayed;
};

/// One criterion before and after: only commitments with a level at both times are compared.
struct CriterionBeforeAfter
{
    CriterionCode before{};
    CriterionCode after{};
    QString crossWalk{};                 ///< id of the one that the earlier levels are read by; empty for the same scale
    QList<MovedCommitment> rows{};       ///< in the plan's order
    QList<CommitmentId> withoutBefore{}; ///< a level only after
    QList<CommitmentId> withoutAfter{};  ///< a level only before
    int withNeither = 0;
    LevelChart chart{}; ///< two bars over the same commitments: before, after

    QList<CommitmentId> at(Movement movement) const;
    int outOf() const; ///< all counted commitments, compared or not
};

/// A criterion that both times ask, and whose levels cannot be set beside one another.
struct NotCompared
{
    CriterionCode criterion{};
    QString crossWalk{}; ///< id of one that would read the earlier levels; empty where there is none
};

/// Two times of one plan. The same round stands for its phases: midterm before, end after.
struct BeforeAfter
{
    RoundId before{};
    RoundId after{};
    QList<CriterionBeforeAfter> criteria{};
    QList<NotCompared> notCompared{};

    bool isEmpty() const { return criteria.isEmpty() && notCompared.isEmpty(); }
};

/// Shared criteria whose scales have the same levels in the same order are compared as they are; others only by a
/// cross-walk that is among `walks`, the ids that somebody named.
BeforeAfter beforeAndAfter(const Contents &contents, ActionPlanId plan, RoundId before, RoundId after,
                           const MethodOfRound &methodOf, const QStringList &walks = {});

/// What the plan's rounds offer, in time: each round by its phases, and with each later one. The codes that somebody
/// published and a round of one's own are two opinions, not two times: such are no pair. Only pairs with a commitment that
/// has a level at both times, or with a criterion that is not compared.
QList<BeforeAfter> beforeAndAfterPairs(const Contents &contents, ActionPlanId plan, const MethodOfRound &methodOf,
                                       const QStringList &walks = {});
