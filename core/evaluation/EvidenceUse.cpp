#include "core/evaluation/EvidenceUse.h"

#include <algorithm>

EvidenceUse::EvidenceUse(const Contents &contents)
{
    for (const Rating &rating : contents.ratings) {
        for (const EvidenceId &id : rating.evidence)
            m_uses[id].ratings.append(rating.key);
    }
    for (const ProcessEvent &event : contents.events) {
        for (const EvidenceId &id : event.evidence)
            m_uses[id].events.append(event.id);
    }
    for (const Proposal &proposal : contents.proposals) {
        for (const EvidenceId &id : proposal.evidence)
            m_uses[id].proposals.append(proposal.id);
    }
}

const Evidence *evidenceWithCopy(const Contents &contents, const QString &digest)
{
    const auto it = std::find_if(contents.evidence.cbegin(), contents.evidence.cend(), [&](const Evidence &item) {
        return !digest.isEmpty() && item.digest == digest;
    });
    return it == contents.evidence.cend() ? nullptr : &*it;
}

bool concernsPlan(const Evidence &item, const EvidenceUse::Use &use, const Contents &contents, ActionPlanId plan)
{
    if (item.commitments.isEmpty() && use.isEmpty())
        return true;
    const auto isHere = [&](const auto *thing) { return thing && thing->plan == plan; };
    return std::any_of(item.commitments.cbegin(), item.commitments.cend(),
                       [&](const CommitmentId &id) { return isHere(contents.commitment(id)); }) ||
           std::any_of(use.ratings.cbegin(), use.ratings.cend(),
                       [&](const RatingKey &key) { return isHere(contents.round(key.round)); }) ||
           std::any_of(use.events.cbegin(), use.events.cend(),
                       [&](const ProcessEventId &id) { return isHere(contents.event(id)); }) ||
           std::any_of(use.proposals.cbegin(), use.proposals.cend(),
                       [&](const ProposalId &id) { return isHere(contents.proposal(id)); });
}
