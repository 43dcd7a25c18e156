#include "ui/plan/MilestoneModel.h"

#include "ui/widgets/GlyphIcon.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

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

void MilestoneModel::prepare()
{
    const Contents &contents = workspace().contents();
    m_held = {contents.commitments, contents.milestones};
    m_commitments.clear();
    m_milestones.clear();
    m_institutions.clear();
    for (const ::Commitment &commitment : std::as_const(m_held.first)) {
        if (commitment.plan == workspace().plan())
            m_commitments.insert(commitment.id, &commitment);
    }
    for (const Milestone &milestone : std::as_const(m_held.second)) {
        if (m_commitments.contains(milestone.commitment))
            m_milestones.insert(milestone.id.toString(), &milestone);
    }
    for (const Institution &institution : contents.institutions)
        m_institutions.insert(institution.id, institution.shortName());
    m_states.reset(&workspace());
}

const Milestone *MilestoneModel::milestone(const QString &id) const { return m_milestones.value(id); }

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

QString MilestoneModel::commitmentText(const Milestone &milestone) const
{
    const ::Commitment *commitment = m_commitments.value(milestone.commitment);
    return commitment ? commitment->number + u" · "_s + commitment->title.in(workspace().language()) : QString();
}

QString MilestoneModel::institutionText(const Milestone &milestone) const
{
    QStringList names;
    for (const InstitutionId &id : milestone.institutions)
        names.append(m_institutions.value(id));
    return names.join(u", "_s);
}

QString MilestoneModel::text(const QString &id, int column) const
{
    const Milestone *found = milestone(id);
    if (!found)
        return {};
    const Subject subject = Subject::of(found->id);
    switch (Column(column)) {
    case Commitment:
        return commitmentText(*found);
    case Number:
        return found->number;
    case Title:
        return (found->title.isEmpty() ? found->text : found->title).in(workspace().language());
    case Starts:
        return found->starts ? workspace().catalogue().date(*found->starts) : QString();
    case Due:
        return found->due ? workspace().catalogue().date(*found->due) : QString();
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
    const Milestone *found = milestone(id);
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
    case Time: {
        const std::optional<int> days = m_states.daysLeft(Subject::of(found->id));
        return days ? QVariant(*days) : QVariant();
    }
    case Completion:
        return m_states.completionRank(Subject::of(found->id));
    case Commitment: // within a commitment in its own order
        return commitmentText(*found) + u'\n' + QString::number(found->position);
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
    const Milestone *found = column == Completion ? milestone(id) : nullptr;
    return found ? QVariant(glyphIcon(m_states.completionGlyph(Subject::of(found->id)))) : QVariant();
}
