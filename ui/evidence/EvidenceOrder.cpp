#include "ui/evidence/EvidenceOrder.h"

#include "core/base/FoldedText.h"
#include "ui/evidence/EvidenceModel.h"

#include <algorithm>

void EvidenceOrder::setOnlyPlan(bool isOnly)
{
    m_onlyPlan = isOnly;
    invalidateFilter();
}

void EvidenceOrder::setWords(const QString &words)
{
    m_words.clear();
    for (const QString &word : words.split(QChar(u' '), Qt::SkipEmptyParts)) {
        if (const QString folded = foldedText(word).trimmed(); !folded.isEmpty())
            m_words.append(folded);
    }
    invalidateFilter();
}

void EvidenceOrder::setDemanded(int role, bool isDemanded)
{
    m_demanded.removeAll(role);
    if (isDemanded)
        m_demanded.append(role);
    invalidateFilter();
}

bool EvidenceOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex place = sourceModel()->index(row, 0, parent);
    if (m_onlyPlan && !place.data(EvidenceModel::PlanRole).toBool())
        return false;
    const bool hasFlags = std::all_of(m_demanded.cbegin(), m_demanded.cend(),
                                      [&](int role) { return place.data(role).toBool(); });
    if (!hasFlags || m_words.isEmpty())
        return hasFlags;
    const QString text = place.data(EvidenceModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}
