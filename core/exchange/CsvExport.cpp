#include "core/exchange/CsvExport.h"

#include "core/exchange/ExportTables.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/package/NewFolder.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

Result<> writeTable(const QString &path, const ExportTable &table)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{ErrorCode::Storage, u"export.write"_s, QDir::toNativeSeparators(path), {file.errorString()}};
    };
    if (!file.open(QIODevice::WriteOnly) || file.write("\xEF\xBB\xBF") != 3)
        return failed();
    for (const QStringList &row : QList<QStringList>{table.header} + table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(guardedCell(cell));
        const QByteArray line = csvLine(cells).toUtf8();
        if (file.write(line) != line.size())
            return failed();
    }
    // commit() alone passes over what a full disk kept in the buffer.
    return file.flush() && file.commit() ? Result<>() : Result<>(failed());
}

} // namespace

Result<> exportCsv(const Contents &contents, const QString &folder, const ExportOptions &options)
{
    NewFolder tables(folder);
    if (Result<> begun = tables.begin(); !begun)
        return begun;
    for (const ExportTable &table : exportTables(contents, options)) {
        if (Result<> written = writeTable(tables.filePath(table.name + u".csv"_s), table); !written)
            return written;
    }
    return tables.keep();
}
