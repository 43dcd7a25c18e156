#pragma once

#include "core/model/Commitment.h"
#include "core/model/Evidence.h"
#include "core/model/Institution.h"
#include "core/model/Milestone.h"
#include "core/model/Official.h"
#include "core/model/SelfReport.h"

#include <QHash>
#include <QList>

#include <memory>

struct Contents;

/// Where the items of a list stand, by an id each of them carries. It belongs to one state of the list: for a list that
/// has been changed since it knows nothing, and the list is searched instead.
template <typename T, typename Key>
class PlacesOf
{
public:
    template <typename KeyOf>
    void build(const QList<T> &list, KeyOf keyOf)
    {
        if (isFor(list))
            return;
        m_list = list;
        m_places.clear();
        m_places.reserve(list.size());
        for (qsizetype i = 0; i < list.size(); ++i)
            m_places[keyOf(list.at(i))].append(i);
    }

    bool isFor(const QList<T> &list) const
    {
        return !m_list.isEmpty() && m_list.constData() == list.constData() && m_list.size() == list.size();
    }
    /// In the list's order.
    QList<qsizetype> places(const Key &key) const { return m_places.value(key); }

private:
    QList<T> m_list{}; ///< shared with the one it was built for, so that a changed list has other data
    QHash<Key, QList<qsizetype>> m_places{};
};

/// Finds things in `Contents` without going through its lists. Built once for each state and shared by its copies.
struct ContentsIndex
{
    PlacesOf<Commitment, CommitmentId> commitments{};
    PlacesOf<Commitment, ActionPlanId> commitmentsOfPlan{};
    PlacesOf<Institution, InstitutionId> institutions{};
    PlacesOf<Evidence, EvidenceId> evidence{};
    PlacesOf<Milestone, MilestoneId> milestones{};
    PlacesOf<Milestone, CommitmentId> milestonesOfCommitment{};
    PlacesOf<Official, CommitmentId> officialsOfCommitment{};
    PlacesOf<SelfReport, CommitmentId> selfReportsOfCommitment{};

    /// What of `known` still fits is taken over.
    static std::shared_ptr<const ContentsIndex> of(const Contents &contents, const ContentsIndex *known);
};
