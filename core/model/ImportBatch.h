#pragma once

#include "core/model/Contents.h"

#include <QHash>

/// A row of a table that was not imported, and why (catalogue "import.<reason>").
struct SkippedRow
{
    int row = 0; ///< line of the table as a spreadsheet numbers it, from 1
    QString reason{};
    QStringList arguments{};

    bool operator==(const SkippedRow &) const = default;
};

/// What is not taken as the table writes it, in a row that was imported (catalogue "import.<reason>").
struct RowRemark
{
    int row = 0;
    QString reason{};
    QStringList arguments{};

    bool operator==(const RowRemark &) const = default;
};

/// A label of a code column that did not become ratings: the plan's method does not ask for the column, or no level of
/// the criterion is called so. Nothing is lost where it says only that there is nothing (nr, nd, na).
struct UnplacedCode
{
    QString column{};
    QString label{}; ///< as written
    QString method{};
    bool isUnknown = false; ///< the method asks for the column, but knows no such level
    QList<int> rows{};      ///< as a spreadsheet numbers them

    bool operator==(const UnplacedCode &) const = default;
};

/// What a table holds, read and checked, before any of it enters a dossier. Ids are name-based, so that a second
/// import of the same table meets the same things.
struct ImportBatch
{
    Contents contents{};
    QString source{};   ///< name of the file, for the journal
    QString layout{};   ///< "table", "irm-2015" …
    QString encoding{}; ///< as recognised: "UTF-8", "windows-1252" …
    int rows = 0;       ///< rows with data, imported or skipped
    QList<SkippedRow> skipped{};
    QList<RowRemark> remarks{}; ///< by row
    QList<UnplacedCode> unplaced{};
    QHash<QString, QString> evidenceFiles{}; ///< digest -> file on disk with the copy, where the batch brings copies
};

/// How much an import added or changed; all zero when everything was there already.
struct ImportCounts
{
    int plans = 0;
    int commitments = 0;
    int institutions = 0;
    int ratings = 0;
    int milestones = 0;

    bool operator==(const ImportCounts &) const = default;
};
