#pragma once

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

class RegisterModel;

/// Sorts a register as people do, numbers within texts by their value and what is missing last, and keeps what is
/// searched for. Groups stay in their own order, and go when nothing is left in them.
class RegisterOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RegisterOrder(QObject *parent = nullptr);

    /// Every word must be found, without regard to case and accents.
    void setWords(const QString &text);
    /// Keeps what falls under one of the values of the facet; all where there are none.
    void setChosen(int facet, const QSet<QString> &keys);
    QSet<QString> chosen(int facet) const { return m_chosen.value(facet); }
    bool isFiltering() const { return !m_words.isEmpty() || !m_chosen.isEmpty(); }
    /// Of the items that are left, each counted once.
    int shown() const;
    /// The register behind, whatever stands between.
    RegisterModel *rows() const;
    /// Index of the register for one of ours; invalid for a group.
    QModelIndex toRow(const QModelIndex &index) const;
    QModelIndex fromRow(const QModelIndex &row) const;

Q_SIGNALS:
    void filterChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isChosen(const QString &id) const;

    QCollator m_collator;
    QStringList m_words{};
    QHash<int, QSet<QString>> m_chosen{}; ///< by facet; only those that keep something out
};
