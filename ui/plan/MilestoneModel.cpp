#include "ui/plan/MilestoneModel.h"

#include "ui/sheets/RegisterWords.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/window/Workspace.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

enum FacetNumber { ByCommitment, ByDueState, ByCompletion };

} // namespace

int MilestoneModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString MilestoneModel::header(int column) const
{
    switch (Column(column)) {
    case Commitment:
        return tr("Commitment");
    case Number:
        return tr("No.");
    case Title:
        return tr("Milestone");
    case Starts:
        return tr("Starts");
    case Due:
        return tr("Due");
    case Time:
        return tr("Time left");
    case Completion:
        return tr("Completion");
    case Institutions:
        return tr("Responsible");
    case Source:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

QString MilestoneModel::columnKey(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

QList<Facet> MilestoneModel::facets() const
{
    return {
        {tr("Commitment"), Facet::Use::Grouping}, {tr("Due"), Facet::Use::Both}, {tr("Completion"), Facet::Use::Both}};
}

QList<FacetValue> MilestoneModel::facetValues(const QString &id, int facet) const
{
    const Milestone *found = m_plan.milestone(id);
    if (!found)
        return {FacetValue{}};
    const Subject subject = Subject::of(found->id);
    if (facet == ByCommitment) {
        const QString title = m_plan.commitmentText(found->commitment, workspace().language());
        return {{found->commitment.toString(), title, title}};
    }
    if (facet == ByDueState)
        return {m_states.standingValue(subject)};
    Q_ASSERT(facet == ByCompletion);
    return {m_states.completionValue(subject)};
}

void MilestoneModel::prepare()
{
    m_plan.build(workspace());
    m_states.reset(&workspace());
}

QStringList MilestoneModel::currentIds() const
{
    const Contents &contents = workspace().contents();
    QHash<CommitmentId, QStringList> byCommitment;
    for (const Milestone &milestone : contents.milestones)
        byCommitment[milestone.commitment].append(milestone.id.toString());
    QStringList ids;
    for (const ::Commitment &commitment : contents.commitments) {
        if (commitment.plan == workspace().plan())
            ids += byCommitment.value(commitment.id);
    }
    return ids;
}

QString MilestoneModel::institutionText(const Milestone &milestone) const
{
    QStringList names;
    for (const InstitutionId &id : milestone.institutions) {
        if (const Institution *institution = m_plan.institution(id))
            names.append(institution->shortName());
    }
    return names.join(u", "_s);
}

QString MilestoneModel::text(const QString &id, int column) const
{
    const Milestone *found = m_plan.milestone(id);
    if (!found)
        return {};
    const Subject subject = Subject::of(found->id);
    switch (Column(column)) {
    case Commitment:
        return m_plan.commitmentText(found->commitment, workspace().language());
    case Number:
        return found->number;
    case Title:
        return (found->title.isEmpty() ? found->text : found->title).in(workspace().language());
    case Starts:
        return RegisterWords::shortDate(found->starts, workspace().catalogue());
    case Due:
        return RegisterWords::shortDate(found->due, workspace().catalogue());
    case Time:
        return m_states.timeText(subject);
    case Completion:
        return m_states.completionText(subject);
    case Institutions:
        return institutionText(*found);
    case Source:
        return found->source;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MilestoneModel::sortKey(const QString &id, int column) const
{
    const Milestone *found = m_plan.milestone(id);
    if (!found)
        return {};
    const auto dateKey = [](const std::optional<PartialDate> &date) {
        return date ? QVariant(date->lastDay().toString(Qt::ISODate)) : QVariant();
    };
    switch (Column(column)) {
    case Starts:
        return dateKey(found->starts);
    case Due:
        return dateKey(found->due);
    case Time:
        return keyOrNothing(m_states.daysLeft(Subject::of(found->id)));
    case Completion:
        return m_states.completionRank(Subject::of(found->id));
    case Commitment: // within a commitment in its own order
        return text(id, column) + u'\n' + QString::number(found->position);
    case Number:
    case Title:
    case Institutions:
    case Source:
    case ColumnCount:
        break;
    }
    const QString shown = text(id, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

QVariant MilestoneModel::picture(const QString &id, int column) const
{
    const Milestone *found = column == Completion ? m_plan.milestone(id) : nullptr;
    return found ? QVariant(glyphIcon(m_states.completionGlyph(Subject::of(found->id)))) : QVariant();
}
