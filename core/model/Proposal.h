#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

enum class ProposalOutcome { NoAnswer, TakenUp, Partly, NotTakenUp };

const QList<ProposalOutcome> &proposalOutcomes(); ///< best first: taken up, partly, not taken up, no answer
QString toString(ProposalOutcome outcome);        ///< "no-answer", "taken-up", "partly", "not-taken-up"
std::optional<ProposalOutcome> proposalOutcomeFrom(const QString &text);

/// What civil society proposed for a plan, and what became of it. A proposal taken up, in full or partly, names the
/// commitments it went into.
struct Proposal
{
    ProposalId id{};
    ActionPlanId plan{};
    QString number{};
    LocalizedText title{};
    LocalizedText text{};
    QString proposer{};          ///< the organisation, as the source writes it
    InstitutionId institution{}; ///< the same where it is one of the dossier's
    std::optional<PartialDate> proposed{};
    ProposalOutcome outcome = ProposalOutcome::NoAnswer;
    LocalizedText answer{}; ///< the government's reasons
    std::optional<PartialDate> answered{};
    QList<CommitmentId> commitments{}; ///< sorted
    QList<EvidenceId> evidence{};      ///< sorted
    QString source{};

    bool operator==(const Proposal &) const = default;
};
