#pragma once

#include "core/base/LocalizedText.h"
#include "core/model/Ids.h"

#include <QList>

/// What the evaluation recommends for a plan, to whom, and what became of it. Numbers of a plan go from 1 without gaps,
/// but for what has just been merged from another dossier.
struct Recommendation
{
    RecommendationId id{};
    ActionPlanId plan{};
    int number = 0;
    LocalizedText text{};
    InstitutionId addressee{};         ///< invalid: to all who have a part in the plan
    QList<CommitmentId> commitments{}; ///< that it concerns; sorted
    LocalizedText followUp{};

    bool operator==(const Recommendation &) const = default;
};
