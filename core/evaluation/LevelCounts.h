#pragma once

#include "core/evaluation/RoundLevels.h"

/// How often each level of a criterion was given. The kinds of "no level" are kept apart; nothing is merged.
struct LevelCounts
{
    CriterionCode criterion{};
    QMap<LevelCode, int> levels{};  ///< substantive levels, withdrawn among them
    QMap<LevelCode, int> missing{}; ///< nr, nd, na, unclear
    int notRated = 0;
    int unsettled = 0;
    int notAsked = 0; ///< a gate closes the criterion

    int rated() const; ///< sum of the substantive levels: the denominator of every percentage
    int asked() const; ///< all but those of whom the criterion is not asked
    int all() const { return asked() + notAsked; }

    void add(const CodedAnswer &answer);
    void add(const LevelCounts &others);
};

LevelCounts countLevels(const MethodPack &pack, const RoundLevels &levels, const CriterionCode &criterion,
                        const QList<Subject> &subjects);
/// Of each of the criteria, in their order.
QList<LevelCounts> countLevels(const MethodPack &pack, const RoundLevels &levels, const QList<Criterion> &criteria,
                               const QList<Subject> &subjects);

enum class Counting { CountedOnly, All };

/// The commitments of a plan that are counted (an award beside the plan is not), or all of them.
QList<Subject> subjectsOf(const QList<Commitment> &commitments, Counting counting = Counting::CountedOnly);
