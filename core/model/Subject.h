#pragma once

#include "core/model/Ids.h"

#include <QHashFunctions>

#include <optional>

/// What a criterion can be about.
enum class SubjectKind { Plan, Commitment, Milestone, Cluster };

QString toString(SubjectKind kind);                              ///< "plan", "commitment" …
std::optional<SubjectKind> subjectKindFrom(const QString &text); ///< nothing for an unknown word

/// One thing that is rated: its kind and its id. The id is kept as text because kinds have different id types.
struct Subject
{
    SubjectKind kind = SubjectKind::Commitment;
    QString id{};

    static Subject of(const ActionPlanId &plan) { return {SubjectKind::Plan, plan.toString()}; }
    static Subject of(const CommitmentId &commitment) { return {SubjectKind::Commitment, commitment.toString()}; }

    static Subject of(const MilestoneId &milestone) { return {SubjectKind::Milestone, milestone.toString()}; }
    static Subject of(const ClusterId &cluster) { return {SubjectKind::Cluster, cluster.toString()}; }

    std::optional<CommitmentId> commitment() const;
    std::optional<ActionPlanId> plan() const;
    std::optional<MilestoneId> milestone() const;
    std::optional<ClusterId> cluster() const;

    friend bool operator==(const Subject &, const Subject &) = default;
    friend bool operator<(const Subject &a, const Subject &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
    friend size_t qHash(const Subject &subject, size_t seed = 0)
    {
        return qHashMulti(seed, int(subject.kind), subject.id);
    }
};
