#include "core/storage/PastRows.h"

#include "core/storage/Changeset.h"
#include "core/storage/Journal.h"

#include <algorithm>

std::optional<PastRows::Columns> PastRows::find(const QString &table, const QString &key, Columns now,
                                                const std::function<bool(const Columns &)> &isIt) const
{
    const QList<qint64> rows = m_journal.rowsHolding(key.toUtf8());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        bool isTouched = false;
        forEachRowBefore(m_journal.changesetOf(*row), table, [&](const QString &changed, const RowBefore &before) {
            if (changed != key || !before.wasThere)
                return;
            isTouched = true;
            for (auto column = before.columns.cbegin(); column != before.columns.cend(); ++column)
                now.insert(column.key(), *column);
        });
        if (isTouched && isIt(now))
            return now;
    }
    return std::nullopt;
}
