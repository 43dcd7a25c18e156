#pragma once

#include "core/base/Error.h"
#include "core/exchange/package/PackageRows.h"
#include "core/method/MethodPack.h"

/// What every other door of a dossier refuses, in rows that are well formed: the first of it is told with its table,
/// row and column.
class PackageRules
{
public:
    using Packs = QHash<std::pair<QString, QString>, MethodPack>; ///< by id and version

    /// Holds on to rows and packs; `shown` says what stands for a table in errors.
    PackageRules(const PackageRows &rows, const Packs &packs, std::function<QString(const QString &)> shown)
        : m_rows(rows), m_packs(packs), m_shown(std::move(shown))
    {}

    std::optional<Error> fault() const;

private:
    /// A cell of a table, by the place of its row among the rows read.
    struct Cell
    {
        QString table{};
        qsizetype index = 0;
        QString column{};
        QString value{};
    };

    std::optional<Error> commitmentFault() const;
    std::optional<Error> wordFault() const;
    std::optional<Error> fileNameFault() const;
    std::optional<Error> ratingFault() const;
    Error error(const QString &what, const Cell &cell, const QString &more = {}) const;

    const PackageRows &m_rows;
    const Packs &m_packs;
    std::function<QString(const QString &)> m_shown;
};
