#include "ui/process/RegisterOrder.h"

#include "ui/process/RegisterModel.h"

// A collator of no language at all knows no numbers within texts.
RegisterOrder::RegisterOrder(QObject *parent)
    : QSortFilterProxyModel(parent),
      m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::Spanish) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

bool RegisterOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RegisterModel::SortRole);
    const QVariant b = right.data(RegisterModel::SortRole);
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
