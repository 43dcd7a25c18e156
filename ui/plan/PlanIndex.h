#pragma once

#include "core/model/Contents.h"

#include <QHash>

class Workspace;

/// The current plan by id: worked out once after each change, so that no row has to be looked for in a list.
class PlanIndex
{
public:
    void build(const Workspace &workspace);

    const Commitment *commitment(const QString &id) const { return m_commitments.value(id); }
    const Commitment *commitment(CommitmentId id) const { return commitment(id.toString()); }
    /// "18 · Publicidad oficial"; empty for one of another plan.
    QString commitmentText(CommitmentId id, const QString &language) const;
    const Institution *institution(InstitutionId id) const { return m_institutions.value(id); }
    QString institutionNames(const Commitment &commitment, InvolvementRole role) const; ///< short, with commas
    const Category *category(CategoryId id) const { return m_categories.value(id); }
    const QList<const Milestone *> milestones(CommitmentId id) const { return m_milestones.value(id); }
    const Milestone *milestone(const QString &id) const { return m_milestonesById.value(id); }
    const SelfReport *selfReport(CommitmentId id) const { return m_selfReports.value(id); } ///< the latest
    int evidence(CommitmentId id) const { return m_evidence.value(id); }                    ///< how many items

private:
    // Held, so that what points into them stays until the next change has been taken in.
    QList<Commitment> m_heldCommitments{};
    QList<Institution> m_heldInstitutions{};
    QList<Category> m_heldCategories{};
    QList<Milestone> m_heldMilestones{};
    QList<SelfReport> m_heldReports{};
    QHash<QString, const Commitment *> m_commitments{};
    QHash<InstitutionId, const Institution *> m_institutions{};
    QHash<CategoryId, const Category *> m_categories{};
    QHash<CommitmentId, QList<const Milestone *>> m_milestones{};
    QHash<QString, const Milestone *> m_milestonesById{};
    QHash<CommitmentId, const SelfReport *> m_selfReports{};
    QHash<CommitmentId, int> m_evidence{};
};
