#include "ui/plan/OfficialModel.h"

#include "ui/window/Workspace.h"

int OfficialModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString OfficialModel::header(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Position:
        return tr("Position");
    case Commitment:
        return tr("Commitment");
    case Lead:
        return tr("Lead institution");
    case ColumnCount:
        break;
    }
    return {};
}

void OfficialModel::prepare()
{
    m_plan.build(workspace());
    m_officials.clear();
    for (const Official &official : workspace().contents().officials)
        m_officials.insert(official.id.toString(), official);
}

QStringList OfficialModel::currentIds() const
{
    QSet<CommitmentId> ofPlan;
    for (const ::Commitment &commitment : workspace().contents().commitments) {
        if (commitment.plan == workspace().plan())
            ofPlan.insert(commitment.id);
    }
    QStringList ids;
    for (const Official &official : workspace().contents().officials) {
        if (ofPlan.contains(official.commitment))
            ids.append(official.id.toString());
    }
    return ids;
}

int OfficialModel::nameless() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += text(index(row, 0).data(IdRole).toString(), Name).isEmpty() ? 1 : 0;
    return count;
}

QString OfficialModel::text(const QString &id, int column) const
{
    const auto official = m_officials.constFind(id);
    if (official == m_officials.constEnd())
        return {};
    const ::Commitment *commitment = m_plan.commitment(official->commitment);
    switch (Column(column)) {
    case Name:
        return official->name;
    case Position:
        return official->position;
    case Commitment:
        return m_plan.commitmentText(official->commitment, workspace().language());
    case Lead:
        return commitment ? m_plan.institutionNames(*commitment, InvolvementRole::Lead) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OfficialModel::sortKey(const QString &id, int column) const
{
    const QString shown = text(id, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}
