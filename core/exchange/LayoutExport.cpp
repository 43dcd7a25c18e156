#include "core/exchange/LayoutExport.h"

#include "core/base/OutputPlace.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/xlsx/XlsxWriter.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// Takes row after row; `finish()` puts the file in its place.
class TableSink
{
public:
    virtual ~TableSink() = default;
    virtual Result<> add(const QStringList &cells) = 0;
    virtual Result<> finish() = 0;
};

class CsvSink : public TableSink
{
public:
    explicit CsvSink(const QString &path) : m_file(path) {}

    Result<> begin(const QStringList &headers)
    {
        if (Result<> allowed = mayBeWrittenOver(m_file.fileName()); !allowed)
            return allowed;
        if (!m_file.open(QIODevice::WriteOnly) || m_file.write("\xEF\xBB\xBF") != 3)
            return failed();
        return add(headers);
    }

    Result<> add(const QStringList &cells) override
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(isNumber(cell) ? cell : guardedCell(cell));
        const QByteArray line = csvLine(guarded).toUtf8();
        return m_file.write(line) == line.size() ? Result<>() : failed();
    }

    Result<> finish() override { return m_file.flush() && m_file.commit() ? Result<>() : failed(); }

    /// A negative number is no formula.
    static bool isNumber(const QString &cell)
    {
        static const QRegularExpression form(u"^-?[0-9]{1,15}(\\.[0-9]+)?$"_s);
        return form.match(cell).hasMatch();
    }

private:
    Result<> failed() const
    {
        return Error{
            ErrorCode::Storage, u"export.write"_s, QDir::toNativeSeparators(m_file.fileName()), {m_file.errorString()}};
    }

    QSaveFile m_file;
};

class XlsxSink : public TableSink
{
public:
    XlsxSink(const QString &path, const QString &sheet, const QList<WrittenColumn> &columns) : m_path(path)
    {
        QList<XlsxColumn> kinds;
        for (const WrittenColumn &column : columns) {
            const bool isNumber = column.kind == ColumnKind::Number;
            kinds.append({.header = column.header, .kind = isNumber ? XlsxColumnKind::Number : XlsxColumnKind::Text});
            m_isText.append(column.kind == ColumnKind::Field && column.name != u"number"_s);
        }
        m_writer.setTitle(sheet);
        m_writer.beginSheet(sheet, kinds);
    }

    Result<> add(const QStringList &cells) override
    {
        QList<XlsxCell> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.append(cellOf(cells.at(i), m_isText.at(i)));
        m_writer.addRow(row);
        return {};
    }

    Result<> finish() override { return m_writer.save(m_path); }

private:
    /// A number only where it would be written again as it is: not "007", not "1.10".
    static XlsxCell cellOf(const QString &cell, bool isText)
    {
        if (cell.isEmpty())
            return {};
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        return !isText && isNumber && textOf(XlsxCell(number)) == cell ? XlsxCell(number) : XlsxCell(cell);
    }

    QString m_path;
    XlsxWriter m_writer;
    QList<bool> m_isText;
};

Result<> writeRows(const TableLayout &layout, const Contents &contents, const QList<RoundCodes> &rounds,
                   const Progress &progress, TableSink &sink)
{
    int done = 0;
    for (const RoundCodes &codes : rounds) {
        const LayoutRows rows(layout, contents, codes);
        for (const Commitment &commitment : contents.commitmentsOf(codes.plan.id)) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, layout.id, {}};
            if (Result<> added = sink.add(rows.rowOf(commitment)); !added)
                return added;
            progress.at(++done, int(contents.commitments.size()));
        }
    }
    return sink.finish();
}

} // namespace

Result<> exportLayout(const QString &layoutId, const Contents &contents, const QList<RoundCodes> &rounds,
                      const QString &path, const Progress &progress)
{
    const Result<TableLayout> layout = layoutFromLibrary(layoutId);
    if (!layout)
        return layout.error();
    if (layout->written.columns.isEmpty())
        return Error{ErrorCode::InvalidInput, u"export.layout"_s, layoutId, {}};
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        const MethodPack pack;
        XlsxSink sink(path, layoutId, TableWords(*layout, pack).columns());
        return writeRows(*layout, contents, rounds, progress, sink);
    }
    CsvSink sink(path);
    if (Result<> begun = sink.begin(layout->written.columns); !begun)
        return begun;
    return writeRows(*layout, contents, rounds, progress, sink);
}
