#include "ui/plan/OfficialModel.h"

#include "ui/window/Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
    const Contents &contents = workspace().contents();
    m_officials.clear();
    m_commitments.clear();
    m_institutions.clear();
    for (const Official &official : contents.officials)
        m_officials.insert(official.id.toString(), official);
    for (const ::Commitment &commitment : contents.commitments) {
        if (commitment.plan == workspace().plan())
            m_commitments.insert(commitment.id, commitment);
    }
    for (const Institution &institution : contents.institutions)
        m_institutions.insert(institution.id, institution.shortName());
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

QString OfficialModel::leadText(const ::Commitment &commitment) const
{
    QStringList names;
    for (const Involvement &involvement : commitment.involvements) {
        if (involvement.role == InvolvementRole::Lead)
            names.append(m_institutions.value(involvement.institution));
    }
    return names.join(u", "_s);
}

QString OfficialModel::text(const QString &id, int column) const
{
    const auto official = m_officials.constFind(id);
    if (official == m_officials.constEnd())
        return {};
    const auto commitment = m_commitments.constFind(official->commitment);
    const bool isKnown = commitment != m_commitments.constEnd();
    switch (Column(column)) {
    case Name:
        return official->name;
    case Position:
        return official->position;
    case Commitment:
        return isKnown ? commitment->number + u" · "_s + commitment->title.in(workspace().language()) : QString();
    case Lead:
        return isKnown ? leadText(*commitment) : QString();
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
