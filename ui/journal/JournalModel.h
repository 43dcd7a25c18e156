#pragma once

#include "core/Dossier.h"
#include "core/base/Catalogue.h"

#include <QAbstractTableModel>

/// The journal of an open dossier, newest first, read row by row as far as somebody looks. Follows the dossier.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sequence, When, Who, What, State, ColumnCount };

    static constexpr qsizetype rowsAtOnce = 100; ///< read when more are looked at

    JournalModel(const Dossier &dossier, const QString &language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        JournalEntry entry{};
        QString text{};
    };

    void readAgain();
    void read(qsizetype count);
    QString state(const Row &row) const;

    const Dossier &m_dossier;
    Catalogue m_catalogue;
    QList<Row> m_rows{};
    qint64 m_next = 0; ///< the newest row that is not read yet; 0 when all are
};
