#include "ui/evidence/EvidenceOrder.h"

#include "core/base/FoldedText.h"
#include "ui/evidence/EvidenceModel.h"

#include <algorithm>

// A collator of no language at all knows no numbers within texts.
EvidenceOrder::EvidenceOrder(QObject *parent)
    : QSortFilterProxyModel(parent),
      m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::Spanish) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

bool EvidenceOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(EvidenceModel::SortRole);
    const QVariant b = right.data(EvidenceModel::SortRole);
    // Last in either direction.
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    const auto isNumber = [](const QVariant &key) {
        return key.typeId() == QMetaType::Int || key.typeId() == QMetaType::LongLong;
    };
    if (isNumber(a) && isNumber(b))
        return a.toLongLong() < b.toLongLong();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

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
