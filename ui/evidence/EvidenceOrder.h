#pragma once

#include "ui/process/RegisterOrder.h"

/// The library sorted and narrowed: to the current plan, to words, and to what the chips ask for (all that are chosen).
class EvidenceOrder : public RegisterOrder
{
    Q_OBJECT

public:
    using RegisterOrder::RegisterOrder;

    void setOnlyPlan(bool isOnly);
    void setWords(const QString &words);
    void setDemanded(int role, bool isDemanded); ///< a flag of EvidenceModel::Role
    bool isNarrowed() const { return !m_words.isEmpty() || !m_demanded.isEmpty(); }
    bool onlyPlan() const { return m_onlyPlan; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyPlan = true;
    QStringList m_words{}; ///< folded
    QList<int> m_demanded{};
};
