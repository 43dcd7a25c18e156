#pragma once

#include "core/evaluation/MethodOfRound.h"
#include "core/method/CrossWalk.h"
#include "core/model/Contents.h"

/// What can be asked of the plans in a dossier: only what would have an answer. Criteria that commitments or plans were
/// rated by, in the order of their methods; everything else by name.
struct ComparisonChoices
{
    struct Choice
    {
        QString id{};
        QString title{};
    };

    QList<Choice> criteria{};
    QList<Choice> methods{};
    QList<Choice> plans{};     ///< those with ratings
    QList<Choice> countries{}; ///< as the dossier writes them, and in the window's language
    QList<Choice> regions{};
    QList<int> years{}; ///< of submission

    static ComparisonChoices of(const Contents &contents, const MethodOfRound &methodOf, const QString &language);

    bool canCompare() const { return plans.size() > 1; }
    bool hasCriterion(const CriterionCode &criterion) const;
};

/// The cross-walks that lead to the criterion.
QList<CrossWalk> crossWalksTo(const CriterionCode &criterion);
