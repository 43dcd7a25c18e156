#include "ui/registers/GroupedRows.h"

GroupedRows::GroupedRows(RegisterModel *rows, QObject *parent) : QAbstractProxyModel(parent), m_rows(rows)
{
    setSourceModel(rows);
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(rows, &QAbstractItemModel::modelReset, this, [this] {
        take(currentGroups());
        endResetModel();
    });
    connect(rows, &QAbstractItemModel::dataChanged, this, &GroupedRows::onDataChanged);
}

void GroupedRows::setGrouping(int facet)
{
    if (facet == m_facet)
        return;
    beginResetModel();
    m_facet = facet;
    take(currentGroups());
    endResetModel();
}

QList<GroupedRows::Group> GroupedRows::currentGroups() const
{
    QList<Group> groups;
    if (!isGrouped())
        return groups;
    QHash<QString, qsizetype> places;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (const FacetValue &value : m_rows->facetValues(m_rows->idAt(row), m_facet)) {
            const auto known = places.constFind(value.key);
            const qsizetype place = known == places.constEnd() ? groups.size() : *known;
            if (place == groups.size()) {
                groups.append({value, {}});
                places.insert(value.key, place);
            }
            groups[place].rows.append(row);
        }
    }
    return groups;
}

void GroupedRows::take(const QList<Group> &groups)
{
    m_groups = groups;
    m_firstPlaces.clear();
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<int> &rows = m_groups.at(group).rows;
        for (int place = 0; place < rows.size(); ++place) {
            if (!m_firstPlaces.contains(rows.at(place)))
                m_firstPlaces.insert(rows.at(place), {group, place});
        }
    }
}

/// The groups themselves may be others by what changed.
void GroupedRows::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    if (!isGrouped()) {
        Q_EMIT dataChanged(mapFromSource(first), mapFromSource(last));
        return;
    }
    const QList<Group> groups = currentGroups();
    if (groups != m_groups) {
        beginResetModel();
        take(groups);
        endResetModel();
        return;
    }
    for (int i = 0; i < m_groups.size(); ++i) {
        const QModelIndex group = index(i, 0);
        Q_EMIT dataChanged(index(0, first.column(), group), index(rowCount(group) - 1, last.column(), group));
    }
}

QModelIndex GroupedRows::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || isGroup(proxyIndex))
        return {};
    if (!isGrouped())
        return m_rows->index(proxyIndex.row(), proxyIndex.column());
    const Group &group = m_groups.at(int(proxyIndex.internalId()) - 1);
    return m_rows->index(group.rows.at(proxyIndex.row()), proxyIndex.column());
}

QModelIndex GroupedRows::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    if (!isGrouped())
        return createIndex(sourceIndex.row(), sourceIndex.column(), quintptr(0));
    const auto place = m_firstPlaces.constFind(sourceIndex.row());
    if (place == m_firstPlaces.constEnd())
        return {};
    return createIndex(place->second, sourceIndex.column(), quintptr(place->first) + 1);
}

QModelIndex GroupedRows::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex GroupedRows::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

QModelIndex GroupedRows::sibling(int row, int column, const QModelIndex &index) const
{
    return index.isValid() ? this->index(row, column, parent(index)) : QModelIndex();
}

int GroupedRows::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isGrouped() ? int(m_groups.size()) : m_rows->rowCount();
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

int GroupedRows::columnCount(const QModelIndex &) const { return m_rows->columnCount(); }

QVariant GroupedRows::data(const QModelIndex &index, int role) const
{
    if (!isGroup(index))
        return QAbstractProxyModel::data(index, role);
    const Group &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == 0 ? QVariant(group.value.title) : QVariant();
    case Qt::AccessibleTextRole:
        //: A group as a screen reader says it: what it is, and how many it holds
        return index.column() == 0 ? tr("%1, %n in all", nullptr, int(group.rows.size())).arg(group.value.title)
                                   : QString();
    case RegisterModel::SortRole:
        return group.value.order;
    case RegisterModel::IsGroupRole:
        return true;
    case RegisterModel::GroupSizeRole:
        return int(group.rows.size());
    case RegisterModel::GroupKeyRole:
        return group.value.key;
    default:
        return {};
    }
}

QVariant GroupedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_rows->headerData(section, orientation, role);
}

Qt::ItemFlags GroupedRows::flags(const QModelIndex &index) const
{
    return isGroup(index) ? Qt::ItemIsEnabled : QAbstractProxyModel::flags(index);
}
