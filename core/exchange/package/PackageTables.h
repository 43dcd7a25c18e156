#pragma once

#include "core/exchange/package/PackageRows.h"

/// Columns that together name a row of another table by its key.
struct PackageReference
{
    QStringList columns{};
    QString table{};
    QStringList targets{};
};

/// One table of a data package: what it is called, and how to go over its rows.
struct PackageTable
{
    QString name{};
    QStringList key{};                    ///< columns that name a row
    QList<PackageReference> references{}; ///< of several columns; those of one are told by their fields
    std::function<qsizetype()> size{};
    std::function<void(qsizetype, PackageFields &)> visit{};
    std::function<void(PackageFields &)> visitNew{}; ///< appends a row and goes over it

    QString fileName() const { return name + QStringLiteral(".csv"); }
};

/// All tables over `rows`, which must outlive them; a table comes behind those it refers to.
QList<PackageTable> tablesOf(PackageRows &rows);

/// The columns of a table, a localized text as one field.
QList<PackageField> fieldsOf(const PackageTable &table);
