#include "core/exchange/table/TableHead.h"

#include "core/exchange/table/SheetChoice.h"

using namespace Qt::StringLiterals;

namespace {

/// What the columns say by themselves, by the header of the first column of each field.
QMap<QString, QString> knownIn(const TableColumns &columns)
{
    QMap<QString, QString> known;
    for (auto it = columns.fields.cbegin(); it != columns.fields.cend(); ++it)
        known.insert(it.key(), columns.headers.at(it->first().column));
    for (const MethodColumns &method : columns.methods) {
        for (const CriterionColumn &criterion : method.criteria)
            known.insert(criterion.criterion.toString(), columns.headers.at(criterion.column));
    }
    return known;
}

} // namespace

Result<QList<CsvRow>> firstRowsOf(TableSource &source)
{
    QList<CsvRow> rows;
    while (rows.size() < rowsOfHead) {
        CsvRow row;
        const Result<bool> more = source.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows.append(row);
    }
    return rows;
}

Result<TableLayout> layoutFor(const QString &id, const QList<CsvRow> &firstRows)
{
    if (id != u"auto"_s && !id.isEmpty())
        return layoutFromLibrary(id);
    QString found = u"table"_s;
    for (const QString &candidate : layoutIds()) {
        const Result<TableLayout> layout = layoutFromLibrary(candidate);
        if (layout && isRecognised(*layout, firstRows))
            found = candidate;
    }
    return layoutFromLibrary(found);
}

QStringList methodsToTry(const ImportOptions &options, const Contents &existing)
{
    if (!options.method.isEmpty())
        return {options.method};
    QStringList methods;
    for (const Round &round : existing.rounds)
        methods.append(round.method);
    methods << u"irm-2011"_s << u"aga-2012"_s << u"irm-2014"_s << u"irm-2018"_s << u"irm-2021"_s << u"ogp-local"_s;
    methods.removeDuplicates();
    return methods;
}

Result<TableHead> readTableHead(const QString &path, const ImportOptions &options, const Contents &existing,
                                const Progress &progress)
{
    const Result<std::unique_ptr<TableSource>> source =
        openTableSource(path, {.encoding = options.encoding, .sheet = options.sheet}, progress);
    if (!source)
        return source.error();
    if (const Result<QStringList> chosen = chooseSheet(**source, options, existing); !chosen)
        return chosen.error();
    const Result<QList<CsvRow>> rows = firstRowsOf(**source);
    if (!rows)
        return rows.error();
    const Result<TableLayout> layout = layoutFor(options.layout, *rows);
    if (!layout)
        return layout.error();
    const TableColumns columns = recognisedColumns(*layout, *rows, methodsToTry(options, existing));
    TableHead head{.layout = layout->id, .encoding = (*source)->encodingName(), .sheet = (*source)->sheet()};
    for (const TableSheet &sheet : (*source)->sheets())
        head.sheets.append(sheet.name);
    if (columns.headerIndex < 0)
        return head;
    head.headerRow = rows->at(columns.headerIndex).number;
    head.headers = columns.headers;
    head.known = knownIn(columns);
    head.method = columns.methods.isEmpty() ? QString() : columns.methods.first().method;
    for (const CsvRow &row : rows->sliced(columns.headerIndex + 1)) {
        if (!row.isEmpty())
            head.rows.append(row.cells);
    }
    return head;
}
