#include "ui/process/RegisterModel.h"

#include "ui/window/Workspace.h"

RegisterModel::RegisterModel(QObject *parent) : QAbstractTableModel(parent) {}

void RegisterModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    // The workspace tells of every change but ratings, which no register shows.
    if (workspace)
        connect(workspace, &Workspace::currentChanged, this, &RegisterModel::rebuild);
    rebuild();
}

const Workspace &RegisterModel::workspace() const { return *m_workspace; }

int RegisterModel::rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }

/// Resets only when the rows are others, so that place and selection stay otherwise.
void RegisterModel::rebuild()
{
    const QStringList ids = m_workspace ? currentIds() : QStringList();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RegisterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace)
        return {};
    const QString &id = m_ids.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(id, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return id;
    case SortRole:
        return sortKey(id, index.column());
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
}
