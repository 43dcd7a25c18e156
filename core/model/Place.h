#pragma once

#include "core/model/Subject.h"

/// Where a thing of the dossier is at home, so that a window can show it. `kind` is "plan", "category", "commitment",
/// "milestone", "cluster", "institution", "official", "event", "proposal", "rating", "evidence", "self-report",
/// "comment", "narrative" or "recommendation".
struct Place
{
    QString kind{};
    QString id{};                     ///< of the thing; for a rating that of its subject, for a narrative its section
    ActionPlanId plan{};              ///< invalid for what belongs to no plan
    std::optional<Subject> subject{}; ///< what it is about, or the first commitment that it has to do with
    RoundId round{};                  ///< of a rating or comment
    CriterionCode criterion{};        ///< likewise

    bool operator==(const Place &) const = default;
};
