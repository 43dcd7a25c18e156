#include "ui/registers/RegisterOrder.h"

#include "core/base/FoldedText.h"
#include "ui/registers/RegisterModel.h"

#include <QAbstractProxyModel>

#include <algorithm>

// A collator of no language at all knows no numbers within texts.
RegisterOrder::RegisterOrder(QObject *parent)
    : QSortFilterProxyModel(parent),
      m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::Spanish) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setRecursiveFilteringEnabled(true);
}

void RegisterOrder::setWords(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
    Q_EMIT filterChanged();
}

void RegisterOrder::setChosen(int facet, const QSet<QString> &keys)
{
    if (keys == m_chosen.value(facet))
        return;
    if (keys.isEmpty())
        m_chosen.remove(facet);
    else
        m_chosen.insert(facet, keys);
    invalidateFilter();
    Q_EMIT filterChanged();
}

RegisterModel *RegisterOrder::rows() const
{
    QAbstractItemModel *model = sourceModel();
    while (auto *proxy = qobject_cast<QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<RegisterModel *>(model);
}

QModelIndex RegisterOrder::toRow(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    const auto *between = qobject_cast<const QAbstractProxyModel *>(sourceModel());
    return between ? between->mapToSource(source) : source;
}

QModelIndex RegisterOrder::fromRow(const QModelIndex &row) const
{
    const auto *between = qobject_cast<const QAbstractProxyModel *>(sourceModel());
    return mapFromSource(between ? between->mapFromSource(row) : row);
}

int RegisterOrder::shown() const
{
    const RegisterModel *all = rows();
    int count = 0;
    for (int row = 0; row < all->rowCount(); ++row)
        count += fromRow(all->index(row, 0)).isValid() ? 1 : 0;
    return count;
}

bool RegisterOrder::isChosen(const QString &id) const
{
    const RegisterModel *all = rows();
    for (auto it = m_chosen.constBegin(); it != m_chosen.constEnd(); ++it) {
        const QList<FacetValue> values = all->facetValues(id, it.key());
        if (std::none_of(values.cbegin(), values.cend(),
                         [&](const FacetValue &value) { return it->contains(value.key); }))
            return false;
    }
    return true;
}

bool RegisterOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(RegisterModel::IsGroupRole).toBool())
        return false; // stays for what is in it
    if (!m_words.isEmpty()) {
        const QString text = index.data(RegisterModel::SearchRole).toString();
        if (!std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); }))
            return false;
    }
    return m_chosen.isEmpty() || isChosen(index.data(RegisterModel::IdRole).toString());
}

bool RegisterOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RegisterModel::SortRole);
    const QVariant b = right.data(RegisterModel::SortRole);
    const bool isUp = sortOrder() == Qt::AscendingOrder;
    // Last in either direction.
    if (a.isValid() != b.isValid())
        return isUp == a.isValid();
    const auto isLess = [this](const QVariant &one, const QVariant &other) {
        return one.typeId() == QMetaType::Int && other.typeId() == QMetaType::Int
                   ? one.toInt() < other.toInt()
                   : m_collator.compare(one.toString(), other.toString()) < 0;
    };
    // Groups are in their own order whatever the rows are sorted by.
    return !isUp && left.data(RegisterModel::IsGroupRole).toBool() ? isLess(b, a) : isLess(a, b);
}
