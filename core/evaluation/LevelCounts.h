#pragma once

#include "core/evaluation/RoundLevels.h"

/// How often each level of a criterion was given. The five kinds of "no level" are kept apart; nothing is merged.
struct LevelCounts
{
    CriterionCode criterion{};
    QMap<LevelCode, int> levels{};  ///< substantive levels, withdrawn among them
    QMap<LevelCode, int> missing{}; ///< nr, nd, na, unclear
    int notRated = 0;
    int unsettled = 0;

    int rated() const; ///< sum of the substantive levels: the usual denominator
    int total() const; ///< everything
};

LevelCounts countLevels(const RoundLevels &levels, const CriterionCode &criterion, const QList<Subject> &subjects);

/// Those of the subjects of which the criterion is asked: no gate closes it.
QList<Subject> askedOf(const MethodPack &pack, const RoundLevels &levels, const CriterionCode &criterion,
                       const QList<Subject> &subjects);

enum class Counting { CountedOnly, All };

/// The commitments of a plan that are counted (an award beside the plan is not), or all of them.
QList<Subject> subjectsOf(const QList<Commitment> &commitments, Counting counting = Counting::CountedOnly);
