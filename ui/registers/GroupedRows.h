#pragma once

#include "ui/registers/RegisterModel.h"

#include <QAbstractProxyModel>

/// The rows of a register under the groups of one of its facets; one that belongs to several groups stands in each.
/// Without a facet the rows as they are.
class GroupedRows : public QAbstractProxyModel
{
    Q_OBJECT

public:
    static constexpr int ungrouped = -1;

    explicit GroupedRows(RegisterModel *rows, QObject *parent = nullptr);

    void setGrouping(int facet);
    int grouping() const { return m_facet; }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    /// The first place of the row.
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        FacetValue value{};
        QList<int> rows{}; ///< of the register

        bool operator==(const Group &) const = default;
    };

    bool isGrouped() const { return m_facet != ungrouped; }
    bool isGroup(const QModelIndex &index) const { return isGrouped() && index.isValid() && index.internalId() == 0; }
    QList<Group> currentGroups() const;
    void take(const QList<Group> &groups);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);

    RegisterModel *m_rows;
    int m_facet = ungrouped;
    QList<Group> m_groups{};
    QHash<int, std::pair<int, int>> m_firstPlaces{}; ///< of a row: group, row in it
};
