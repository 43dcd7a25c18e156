// CommitmentTableModel: the groups that commitments fall into.
#include "ui/plan/CommitmentTableModel.h"

#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

QList<Facet> CommitmentTableModel::facets() const
{
    return {{tr("Institution"), Facet::Use::Filter}, {tr("Lead institution"), Facet::Use::Grouping},
            {tr("Category"), Facet::Use::Both},      {tr("Due"), Facet::Use::Both},
            {tr("Completion"), Facet::Use::Both},    {tr("Due month"), Facet::Use::Grouping}};
}

QList<FacetValue> CommitmentTableModel::facetValues(const QString &id, int facet) const
{
    const Commitment *found = m_plan.commitment(id);
    if (!found)
        return {FacetValue{}};
    const Subject subject = Subject::of(found->id);
    switch (FacetNumber(facet)) {
    case ByInstitution:
        return institutionValues(*found, false);
    case ByLead:
        return institutionValues(*found, true);
    case ByCategory:
        return categoryValues(*found);
    case ByDueState:
        return {m_states.standingValue(subject)};
    case ByCompletion:
        return {m_states.completionValue(subject)};
    case ByDueMonth:
        if (!found->due)
            return {{{}, tr("Without a due date"), {}}};
        PartialDate month = *found->due;
        month.day = 0;
        return {{month.toString(), workspace().catalogue().date(month), month.lastDay().toString(Qt::ISODate)}};
    }
    return {FacetValue{}};
}

QList<FacetValue> CommitmentTableModel::institutionValues(const Commitment &commitment, bool leadOnly) const
{
    QList<FacetValue> values;
    for (const Involvement &involvement : commitment.involvements) {
        const Institution *institution = m_plan.institution(involvement.institution);
        if (!institution || (leadOnly && involvement.role != InvolvementRole::Lead))
            continue;
        const FacetValue value{institution->id.toString(), institution->name, institution->name};
        if (!values.contains(value))
            values.append(value);
    }
    if (values.isEmpty())
        values.append({{}, leadOnly ? tr("Without a lead institution") : tr("Without an institution"), {}});
    return values;
}

QList<FacetValue> CommitmentTableModel::categoryValues(const Commitment &commitment) const
{
    QList<FacetValue> values;
    for (const CategoryId &id : commitment.categories) {
        if (const Category *category = m_plan.category(id))
            values.append({id.toString(), category->title.in(workspace().language()), category->position});
    }
    if (values.isEmpty())
        values.append({{}, tr("Without a category"), {}});
    return values;
}
