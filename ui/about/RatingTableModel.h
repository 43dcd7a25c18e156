#pragma once

#include "ui/about/RatingRows.h"

#include <QAbstractTableModel>

/// The ratings that are shown, in the order chosen. Choosing and sorting are somebody else's work, for there may be
/// very many: the view's wish to sort is passed on.
class RatingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const RatingRows> &rows, const QList<int> &chosen);
    const RatingRow *at(int row) const; ///< null where there is none
    /// Head and rows, each as its texts.
    QList<QStringList> lines(const QList<int> &rows) const;
    QStringList heads() const;
    const QList<int> &chosen() const { return m_chosen; }
    static QStringList cellsOf(const RatingRow &row, const QString &staleWord);
    static QString staleWord();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { Q_EMIT sortWanted(column, order); }

Q_SIGNALS:
    void sortWanted(int column, Qt::SortOrder order);

private:
    std::shared_ptr<const RatingRows> m_rows{};
    QList<int> m_chosen{};
};
