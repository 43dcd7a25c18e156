#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

/// A step on the way to a commitment, with its own dates. How far it was carried out is a rating, not a field.
struct Milestone
{
    MilestoneId id{};
    CommitmentId commitment{};
    QString number{};
    int position = 0; ///< order within the commitment, from 0
    LocalizedText title{};
    LocalizedText text{};
    std::optional<PartialDate> starts{};
    std::optional<PartialDate> due{};
    QList<InstitutionId> institutions{}; ///< responsible for it, in the source's order
    QString source{};

    bool operator==(const Milestone &) const = default;
};
