#pragma once

#include "core/exchange/table/TableColumns.h"
#include "core/exchange/table/TableImport.h"
#include "core/exchange/table/TableSource.h"

/// The beginning of a table, for choosing its columns before any of it is taken in.
struct TableHead
{
    QString layout{}; ///< recognised or named
    QString encoding{};
    QString sheet{};      ///< of a workbook: the one that is read
    QStringList sheets{}; ///< all that can be, in their order
    int headerRow = 0;    ///< as a spreadsheet numbers it; 0 for an empty table
    QStringList headers{};
    QList<QStringList> rows{};      ///< the first below the header, cells parallel to the headers
    QMap<QString, QString> known{}; ///< field or criterion -> header, as found without being told
    QString method{};               ///< whose criteria were found; empty: the table has no codes
};

/// Reads no further than a header can stand, and asks for no column to be there. Errors as readTable.
Result<TableHead> readTableHead(const QString &path, const ImportOptions &options, const Contents &existing,
                                const Progress &progress = {});

constexpr int rowsOfHead = 20; ///< a header is among so many first rows
/// The rows among which a header can stand; the source is at the row below them then.
Result<QList<CsvRow>> firstRowsOf(TableSource &source);
/// The layout of that id; for "auto" the one whose signature is among the rows, else plain "table".
Result<TableLayout> layoutFor(const QString &id, const QList<CsvRow> &firstRows);
/// Methods that a table's codes may be of: the one that was named; else those of the dossier's rounds before the
/// others.
QStringList methodsToTry(const ImportOptions &options, const Contents &existing);
