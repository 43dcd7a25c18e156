// Dossier: process events, proposals, and flags set by hand.
#include "core/Dossier.h"

#include "core/storage/DossierFile.h"
#include "core/storage/FlagOverrideRepository.h"
#include "core/storage/PersonRepository.h"
#include "core/storage/ProcessEventRepository.h"
#include "core/storage/ProposalRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void sortUnique(QList<T> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Result<> checkEvidence(const Contents &contents, const QList<EvidenceId> &evidence)
{
    for (const EvidenceId &id : evidence) {
        if (!contents.evidenceItem(id))
            return Error{ErrorCode::NotFound, u"evidence.unknown"_s, id.toString()};
    }
    return {};
}

Result<> checkEvent(const Contents &contents, const ProcessEvent &event)
{
    const QString title = event.title.in(u"es"_s);
    if (!contents.plan(event.plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, event.plan.toString()};
    if (event.title.isEmpty())
        return Error{ErrorCode::InvalidInput, u"event.no-title"_s, event.date ? event.date->toString() : QString()};
    if (event.noticeDays.value_or(0) < 0 || event.attendance.value_or(0) < 0)
        return Error{ErrorCode::InvalidInput, u"event.negative"_s, title};
    return checkEvidence(contents, event.evidence);
}

Result<> checkProposal(const Contents &contents, const Proposal &proposal)
{
    if (!contents.plan(proposal.plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, proposal.plan.toString()};
    if (proposal.title.isEmpty() && proposal.text.isEmpty())
        return Error{ErrorCode::InvalidInput, u"proposal.no-text"_s, proposal.number};
    for (const Proposal &other : contents.proposalsOf(proposal.plan)) {
        if (other.id != proposal.id && other.number == proposal.number)
            return Error{ErrorCode::Conflict, u"proposal.number-taken"_s, proposal.number};
    }
    for (const CommitmentId &id : proposal.commitments) {
        const Commitment *commitment = contents.commitment(id);
        if (!commitment || commitment->plan != proposal.plan)
            return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    }
    const bool isTaken = proposal.outcome == ProposalOutcome::TakenUp || proposal.outcome == ProposalOutcome::Partly;
    if (!isTaken && !proposal.commitments.isEmpty())
        return Error{ErrorCode::InvalidInput, u"proposal.not-taken-up"_s, proposal.number};
    if (proposal.outcome == ProposalOutcome::NoAnswer && !proposal.answer.isEmpty())
        return Error{ErrorCode::InvalidInput, u"proposal.answer-without-outcome"_s, proposal.number};
    if (proposal.proposed && proposal.answered && proposal.answered->lastDay() < proposal.proposed->lastDay())
        return Error{ErrorCode::InvalidInput,
                     u"proposal.dates"_s,
                     proposal.number,
                     {proposal.proposed->toString(), proposal.answered->toString()}};
    return checkEvidence(contents, proposal.evidence);
}

/// One above the highest number given to a proposal of the plan.
QString nextProposalNumber(const Contents &contents, ActionPlanId plan)
{
    int highest = 0;
    for (const Proposal &proposal : contents.proposalsOf(plan))
        highest = qMax(highest, proposal.number.toInt());
    return QString::number(highest + 1);
}

} // namespace

Result<ProcessEventId> Dossier::saveEvent(ProcessEvent event)
{
    const bool isKnown = m_contents.event(event.id) != nullptr;
    if (!event.id.isValid())
        event.id = ProcessEventId::create();
    sortUnique(event.evidence);
    if (Result<> whole = checkEvent(m_contents, event); !whole)
        return whole.error();
    const Result<> saved = change(isKnown ? u"event-changed"_s : u"event-added"_s, {event.title.in(u"es"_s)},
                                  [&] { return ProcessEventRepository(m_file->db()).put(event); });
    if (!saved)
        return saved.error();
    return event.id;
}

Result<> Dossier::removeEvent(ProcessEventId id)
{
    const ProcessEvent *known = m_contents.event(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"event.unknown"_s, id.toString()};
    return change(u"event-removed"_s, {known->title.in(u"es"_s)},
                  [&] { return ProcessEventRepository(m_file->db()).remove(id); });
}

Result<ProposalId> Dossier::saveProposal(Proposal proposal)
{
    const bool isKnown = m_contents.proposal(proposal.id) != nullptr;
    if (!proposal.id.isValid())
        proposal.id = ProposalId::create();
    if (proposal.number.trimmed().isEmpty())
        proposal.number = nextProposalNumber(m_contents, proposal.plan);
    sortUnique(proposal.commitments);
    sortUnique(proposal.evidence);
    if (Result<> whole = checkProposal(m_contents, proposal); !whole)
        return whole.error();
    const Result<> saved = change(isKnown ? u"proposal-changed"_s : u"proposal-added"_s, {proposal.number},
                                  [&] { return ProposalRepository(m_file->db()).put(proposal); });
    if (!saved)
        return saved.error();
    return proposal.id;
}

Result<> Dossier::removeProposal(ProposalId id)
{
    const Proposal *known = m_contents.proposal(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"proposal.unknown"_s, id.toString()};
    return change(u"proposal-removed"_s, {known->number}, [&] { return ProposalRepository(m_file->db()).remove(id); });
}

Result<> Dossier::overrideFlag(RoundId roundId, const Subject &subject, const QString &name, bool value,
                               const QString &reason, const QString &personName)
{
    const Round *round = m_contents.round(roundId);
    const MethodPack *pack = methodOf(roundId);
    if (!round || !pack)
        return Error{ErrorCode::NotFound, u"round.unknown"_s, roundId.toString()};
    if (!round->isOpen)
        return Error{ErrorCode::Refused, u"round.closed"_s, round->method};
    const DerivedValue *derived = pack->derivedValue(name);
    if (!derived || !derived->rule.isYesNo())
        return Error{ErrorCode::InvalidInput, u"override.no-flag"_s, name, {pack->id}};
    if (!derived->concerns(subject.kind))
        return Error{ErrorCode::InvalidInput, u"override.other-subject"_s, name, {toString(derived->subject)}};
    if (m_contents.planOf(subject) != round->plan)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, subject.id};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"override.no-reason"_s, name};
    if (personName.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"person.nameless"_s, path()};
    const Person *known = m_contents.personNamed(personName.trimmed());
    const Person person =
        known ? *known : Person{.id = PersonId::create(), .name = personName.trimmed(), .role = u"evaluator"_s};
    const FlagOverride flag{.round = roundId,
                            .subject = subject,
                            .name = name,
                            .value = value ? u"yes"_s : u"no"_s,
                            .reason = reason.trimmed(),
                            .person = person.id,
                            .setAt = now()};
    const QStringList arguments{name, flag.value, toString(subject.kind), subject.id, roundId.toString()};
    return change(u"flag-overridden"_s, arguments, [&]() -> Result<> {
        if (!known) {
            if (Result<> put = PersonRepository(m_file->db()).put(person); !put)
                return put;
        }
        return FlagOverrideRepository(m_file->db()).put(flag);
    });
}

Result<> Dossier::clearOverride(RoundId roundId, const Subject &subject, const QString &name)
{
    const FlagOverride *known = m_contents.overrideOf(roundId, subject, name);
    if (!known)
        return {};
    const Round *round = m_contents.round(roundId);
    if (round && !round->isOpen)
        return Error{ErrorCode::Refused, u"round.closed"_s, round->method};
    const FlagOverride flag = *known;
    const QStringList arguments{name, flag.value, toString(subject.kind), subject.id, roundId.toString()};
    return change(u"override-cleared"_s, arguments, [&] { return FlagOverrideRepository(m_file->db()).remove(flag); });
}
