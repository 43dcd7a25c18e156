#include "ui/plan/PlanIndex.h"

#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

void PlanIndex::build(const Workspace &workspace)
{
    const Contents &contents = workspace.contents();
    *this = {};
    m_heldCommitments = contents.commitments;
    m_heldInstitutions = contents.institutions;
    m_heldCategories = contents.categories;
    m_heldMilestones = contents.milestones;
    m_heldReports = contents.selfReports;
    for (const Commitment &commitment : std::as_const(m_heldCommitments)) {
        if (commitment.plan == workspace.plan())
            m_commitments.insert(commitment.id.toString(), &commitment);
    }
    for (const Institution &institution : std::as_const(m_heldInstitutions))
        m_institutions.insert(institution.id, &institution);
    for (const Category &category : std::as_const(m_heldCategories))
        m_categories.insert(category.id, &category);
    for (const Milestone &milestone : std::as_const(m_heldMilestones)) {
        m_milestones[milestone.commitment].append(&milestone);
        m_milestonesById.insert(milestone.id.toString(), &milestone);
    }
    const auto dayOf = [](const SelfReport &report) {
        return report.reported ? report.reported->lastDay() : QDate();
    };
    for (const SelfReport &report : std::as_const(m_heldReports)) {
        const SelfReport *&latest = m_selfReports[report.commitment];
        if (!latest || !(dayOf(report) < dayOf(*latest)))
            latest = &report;
    }
    for (const Evidence &item : contents.evidence) {
        for (const CommitmentId &id : item.commitments)
            ++m_evidence[id];
    }
}

QString PlanIndex::commitmentText(CommitmentId id, const QString &language) const
{
    const Commitment *found = commitment(id);
    return found ? found->number + u" · "_s + found->title.in(language) : QString();
}

QString PlanIndex::institutionNames(const Commitment &commitment, InvolvementRole role) const
{
    QStringList names;
    for (const Involvement &involvement : commitment.involvements) {
        if (involvement.role != role)
            continue;
        const Institution *known = institution(involvement.institution);
        names.append(known ? known->shortName() : involvement.asWritten);
    }
    return names.join(u", "_s);
}
