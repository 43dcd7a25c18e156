#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

/// Lead: answers for it. Supporting: helps. Counterpart: the civil-society side of it.
enum class InvolvementRole { Lead, Supporting, Counterpart };

QString toString(InvolvementRole role); ///< "lead", "supporting", "counterpart"
std::optional<InvolvementRole> involvementRoleFrom(const QString &text);

/// One institution's part in a commitment, with the name as the source writes it.
struct Involvement
{
    InstitutionId institution{};
    InvolvementRole role = InvolvementRole::Lead;
    QString asWritten{};

    bool operator==(const Involvement &) const = default;
};

/// A commitment of a plan. `text` is the official text, to the letter; unclear wording is itself a finding.
struct Commitment
{
    CommitmentId id{};
    ActionPlanId plan{};
    QString number{};
    int position = 0; ///< order within the plan, from 0
    LocalizedText title{};
    LocalizedText text{};
    std::optional<PartialDate> due{};
    QString externalId{};
    bool isExternalIdInferred = false;
    bool isCounted = true; ///< false for what stands in the plan's tables but is no commitment (an award)
    LocalizedText note{};
    QString source{};
    QList<Involvement> involvements{}; ///< in the source's order
    QList<CategoryId> categories{};

    bool operator==(const Commitment &) const = default;
};
