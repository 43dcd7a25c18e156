#pragma once

#include "core/model/Contents.h"

#include <QHash>

/// What leans on each piece of evidence: the links from ratings, events and proposals, read the other way round.
class EvidenceUse
{
public:
    struct Use
    {
        QList<RatingKey> ratings{}; ///< in the order of `Contents::ratings`
        QList<ProcessEventId> events{};
        QList<ProposalId> proposals{};

        bool isEmpty() const { return ratings.isEmpty() && events.isEmpty() && proposals.isEmpty(); }
        bool operator==(const Use &) const = default;
    };

    EvidenceUse() = default;
    explicit EvidenceUse(const Contents &contents);

    Use of(EvidenceId id) const { return m_uses.value(id); }

private:
    QHash<EvidenceId, Use> m_uses{};
};

/// The item that has this stored copy; null for none.
const Evidence *evidenceWithCopy(const Contents &contents, const QString &digest);
/// Whether the item belongs to the plan: to one of its commitments, or what leans on it does. What belongs nowhere and
/// is used by nothing is at home in every plan.
bool concernsPlan(const Evidence &item, const EvidenceUse::Use &use, const Contents &contents, ActionPlanId plan);
