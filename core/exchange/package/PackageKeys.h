#pragma once

#include "core/exchange/package/PackageTables.h"

#include <QSet>

/// The keys of the rows read so far: a row must have one of its own, and refer to rows that are there.
class PackageKeys
{
public:
    struct Fault
    {
        QString what{}; ///< "package.reference" or "package.row-twice"
        QString column{};
        QStringList arguments{};
    };

    /// What is wrong with a row among the others; else it counts as read. `values` of its plain fields and, in
    /// `references`, the tables that they name rows of, both by column.
    std::optional<Fault> faultOf(const PackageTable &table, const QHash<QString, QString> &values,
                                 const QHash<QString, QString> &references);

private:
    QHash<QString, QSet<QStringList>> m_keys; ///< by table
};
