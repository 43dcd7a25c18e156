#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

/// The library sorted as people do, what is missing last, and narrowed: to the current plan, to words, and to what the chips ask for (all that are chosen).
class EvidenceOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EvidenceOrder(QObject *parent = nullptr);

    void setOnlyPlan(bool isOnly);
    void setWords(const QString &words);
    void setDemanded(int role, bool isDemanded); ///< a flag of EvidenceModel::Role
    bool isNarrowed() const { return !m_words.isEmpty() || !m_demanded.isEmpty(); }
    bool onlyPlan() const { return m_onlyPlan; }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    bool m_onlyPlan = true;
    QStringList m_words{}; ///< folded
    QList<int> m_demanded{};
};
