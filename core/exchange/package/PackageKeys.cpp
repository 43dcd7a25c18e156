#include "core/exchange/package/PackageKeys.h"

using namespace Qt::StringLiterals;

std::optional<PackageKeys::Fault> PackageKeys::faultOf(const PackageTable &table, const QHash<QString, QString> &values,
                                                       const QHash<QString, QString> &references)
{
    const auto valuesOf = [&](const QStringList &columns) {
        QStringList list;
        for (const QString &column : columns)
            list.append(values.value(column));
        return list;
    };
    const auto missing = [](const QString &column, const QStringList &named, const QString &other) {
        return Fault{u"package.reference"_s, column, {named.join(u" / "_s), other}};
    };
    for (auto it = references.cbegin(); it != references.cend(); ++it) {
        const QStringList named = valuesOf({it.key()});
        if (!m_keys[it.value()].contains(named))
            return missing(it.key(), named, it.value());
    }
    for (const PackageReference &reference : table.references) {
        const QStringList named = valuesOf(reference.columns);
        if (!m_keys[reference.table].contains(named))
            return missing(reference.columns.join(u", "_s), named, reference.table);
    }
    // Only ratings and comments must have their subject; what was kept from a source table may outlive it.
    if (table.name == u"ratings"_s || table.name == u"comments"_s) {
        static const QHash<QString, QString> tables{{u"plan"_s, u"plans"_s},
                                                    {u"commitment"_s, u"commitments"_s},
                                                    {u"milestone"_s, u"milestones"_s},
                                                    {u"cluster"_s, u"clusters"_s}};
        const QString other = tables.value(values.value(u"subject_kind"_s));
        if (const QStringList subject = valuesOf({u"subject"_s}); !m_keys[other].contains(subject))
            return missing(u"subject"_s, subject, other);
    }
    const QStringList key = valuesOf(table.key);
    if (m_keys[table.name].contains(key))
        return Fault{u"package.row-twice"_s, table.key.join(u", "_s), {key.join(u" / "_s)}};
    m_keys[table.name].insert(key);
    return std::nullopt;
}
