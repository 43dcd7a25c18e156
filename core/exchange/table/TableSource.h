#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/csv/CsvReader.h"

#include <memory>

class QIODevice;

struct TableSheet
{
    QString name{};
    bool isHidden = false;
};

/// The rows of a table, whatever kind of file they lie in.
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// Reads the next row into `row`; false at the end. After an error the source is of no more use.
    virtual Result<bool> next(CsvRow &row) = 0;
    /// Begins again before the first row.
    virtual Result<> rewind() = 0;
    /// How its bytes were read: "UTF-8", "windows-1252" and so on, or "XLSX".
    virtual QString encodingName() const = 0;
    /// What stands for the file in errors.
    virtual QString name() const = 0;

    /// The sheets of a workbook with cells, in their order; none of a text.
    virtual QList<TableSheet> sheets() const { return {}; }
    /// The one that is read.
    virtual QString sheet() const { return {}; }
    /// The beginning of any of them.
    virtual Result<QList<CsvRow>> firstRowsOf(const QString &, int) const { return QList<CsvRow>(); }
    /// Reads another one, from its first row on.
    virtual Result<> choose(const QString &) { return {}; }
};

/// How a table is to be opened.
struct TableSourceOptions
{
    QString encoding = QStringLiteral("auto"); ///< of text, as TableText takes it
    QString sheet{}; ///< of a workbook; when empty "commitments", else the first one that is shown
    CsvLimits limits{};
};

/// Opens a table by what the file holds, not by what it is called: text with delimiters, or an XLSX workbook.
Result<std::unique_ptr<TableSource>> openTableSource(const QString &path, const TableSourceOptions &options,
                                                     const Progress &progress = {});
/// The same over a device that can seek; `name` stands for the file in errors.
Result<std::unique_ptr<TableSource>> openTableSource(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const TableSourceOptions &options, const Progress &progress = {});
/// The sheets of a workbook; none when the file is text.
Result<QStringList> tableSheets(const QString &path);
