#include "ui/registers/RegisterModel.h"

#include "core/base/FoldedText.h"
#include "ui/window/Workspace.h"

RegisterModel::RegisterModel(QObject *parent) : QAbstractTableModel(parent) {}

void RegisterModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &RegisterModel::onChanged);
        // The workspace tells of every change but ratings.
        connect(&workspace->dossier(), &Dossier::changed, this, [this](const Change &change) {
            if (showsRatings() && change.onlyRatings())
                onChanged();
        });
    }
    forgetRows();
    m_isOld = true;
    if (m_isWatched)
        rebuild();
}

/// No row of another dossier stays, not even while nobody looks: what was worked out for it goes with that dossier.
void RegisterModel::forgetRows()
{
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_searchTexts.clear();
    forget();
    endResetModel();
}

void RegisterModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isOld)
        rebuild();
}

void RegisterModel::onChanged()
{
    m_isOld = true;
    if (m_isWatched)
        rebuild();
}

int RegisterModel::count() const { return m_workspace ? int(currentIds().size()) : 0; }

const Workspace &RegisterModel::workspace() const { return *m_workspace; }

Workspace &RegisterModel::workspace() { return *m_workspace; }

int RegisterModel::rowOf(const QString &id) const { return m_rows.value(id, -1); }

/// Resets only when the rows are others, so that place and selection stay otherwise.
void RegisterModel::rebuild()
{
    m_isOld = false;
    m_searchTexts.clear();
    const QStringList ids = m_workspace ? currentIds() : QStringList();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        m_rows.clear();
        for (int row = 0; row < m_ids.size(); ++row)
            m_rows.insert(m_ids.at(row), row);
        if (m_workspace)
            prepare();
        endResetModel();
    } else if (!ids.isEmpty()) {
        prepare();
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
        return text(id, index.column());
    case Qt::ToolTipRole:
        return toolTip(id, index.column());
    case Qt::EditRole:
        return editing(index.column()) == Editing::Value ? editValue(id, index.column()) : text(id, index.column());
    case Qt::CheckStateRole:
        return tick(id, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return picture(id, index.column());
    case IdRole:
        return id;
    case SortRole:
        return sortKey(id, index.column());
    case SearchRole:
        return foldedSearchText(id);
    default:
        return {};
    }
}

QVariant RegisterModel::tick(const QString &id, int column) const
{
    if (editing(column) != Editing::Tick)
        return {};
    return int(editValue(id, column).toBool() ? Qt::Checked : Qt::Unchecked);
}

QString RegisterModel::searchText(const QString &id) const
{
    QString all;
    for (int column = 0; column < columnCount(); ++column)
        all += text(id, column) + u'\n';
    return all;
}

/// Folded once, since every letter that is typed asks for all of them.
QString RegisterModel::foldedSearchText(const QString &id) const
{
    auto known = m_searchTexts.find(id);
    if (known == m_searchTexts.end())
        known = m_searchTexts.insert(id, foldedText(searchText(id)));
    return *known;
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_workspace || !m_workspace->isWritable())
        return flags;
    switch (editing(index.column())) {
    case Editing::None:
        return flags;
    case Editing::Value:
        return flags | Qt::ItemIsEditable;
    case Editing::Tick:
        return flags | Qt::ItemIsUserCheckable;
    }
    Q_UNREACHABLE();
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace)
        return false;
    const Editing kind = editing(index.column());
    if (!(kind == Editing::Value && role == Qt::EditRole) && !(kind == Editing::Tick && role == Qt::CheckStateRole))
        return false;
    const QVariant wanted = kind == Editing::Tick ? QVariant(value.toInt() == Qt::Checked) : value;
    const QString id = m_ids.at(index.row());
    if (wanted == editValue(id, index.column()))
        return true;
    const Result<> stored = store(id, index.column(), wanted);
    if (!stored)
        Q_EMIT refused(stored.error());
    return stored.has_value();
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
}
