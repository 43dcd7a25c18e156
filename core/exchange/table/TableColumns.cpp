#include "core/exchange/table/TableColumns.h"

#include "core/base/FoldedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Column by header; of headers that stand there twice the first counts.
QHash<QString, int> columnByKey(const CsvRow &row)
{
    QHash<QString, int> columns;
    for (int i = 0; i < int(row.cells.size()); ++i) {
        const QString key = headerKey(row.cells.at(i));
        if (!key.isEmpty() && !columns.contains(key))
            columns.insert(key, i);
    }
    return columns;
}

void addFields(const TableLayout &layout, const QHash<QString, int> &byKey, TableColumns &columns)
{
    for (auto field = layout.fields.cbegin(); field != layout.fields.cend(); ++field) {
        for (const FieldHeaders &part : field.value()) {
            for (const QString &header : part.headers) {
                const FieldColumn found{.column = byKey.value(headerKey(header), -1), .language = part.language};
                const QList<FieldColumn> known = columns.fields.value(field.key());
                if (found.column >= 0 && !known.contains(found)) // "número" and "numéro" are one header
                    columns.fields[field.key()].append(found);
            }
        }
    }
}

/// Criteria of a method for commitments whose id, or another header of the layout, stands in the header row.
QList<CriterionColumn> criteriaOf(const MethodPack &pack, const TableLayout &layout, const CsvRow &header,
                                  const QMap<QString, QString> &map)
{
    QHash<QString, int> byKey = columnByKey(header);
    for (int i = 0; i < int(header.cells.size()); ++i) {
        const QString key = headerKey(header.cells.at(i));
        const qsizetype space = key.indexOf(u' ');
        if (space > 0 && layout.prefixes.value(key.first(space)) == pack.id && !byKey.contains(key.sliced(space + 1)))
            byKey.insert(key.sliced(space + 1), i);
    }
    QList<CriterionColumn> columns;
    for (const Criterion &criterion : pack.criteriaFor(layout.subject)) {
        QStringList names = layout.criteria.value(criterion.id).headers;
        if (layout.method.isEmpty() && layout.methods.isEmpty())
            names.prepend(criterion.id.toString());
        if (const auto mapped = map.constFind(criterion.id.toString()); mapped != map.cend())
            names = mapped->isEmpty() ? QStringList() : QStringList{*mapped};
        for (const QString &name : names) {
            const int column = byKey.value(headerKey(name), -1);
            if (column < 0)
                continue;
            columns.append(
                {.criterion = criterion.id, .column = column, .header = header.cells.at(column).simplified()});
            break;
        }
    }
    return columns;
}

QStringList methodsOf(const TableLayout &layout)
{
    QStringList methods;
    for (const MethodPeriod &period : layout.methods)
        methods.append(period.method);
    if (!layout.method.isEmpty())
        methods.append(layout.method);
    return methods;
}

/// The layout's methods, or the one with most criteria in the header.
Result<> addCriteria(const TableLayout &layout, const CsvRow &header, const QMap<QString, QString> &map,
                     const QStringList &candidates, TableColumns &columns)
{
    const QStringList named = methodsOf(layout);
    for (const QString &id : named.isEmpty() ? candidates : named) {
        const Result<LibraryMethod> method = methodFromLibrary(id);
        if (!method)
            return method.error();
        const MethodColumns found{.method = id, .criteria = criteriaOf(method->pack, layout, header, map)};
        if (!named.isEmpty())
            columns.methods.append(found);
        else if (!found.criteria.isEmpty() &&
                 (columns.methods.isEmpty() || found.criteria.size() > columns.methods.first().criteria.size()))
            columns.methods = {found};
    }
    return {};
}

/// A key of the map that is neither a field nor a criterion of the method that was found.
Result<> checkMap(const TableLayout &layout, const QMap<QString, QString> &map, const QString &file,
                  const TableColumns &columns)
{
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        const auto isThis = [&](const CriterionColumn &column) {
            return column.criterion.toString() == it.key();
        };
        const bool isCriterion =
            std::any_of(columns.methods.cbegin(), columns.methods.cend(), [&](const MethodColumns &method) {
                return std::any_of(method.criteria.cbegin(), method.criteria.cend(), isThis);
            });
        if (!layout.fields.contains(it.key()) && !isCriterion && !it->isEmpty())
            return Error{ErrorCode::InvalidInput,
                         u"table.no-such-field"_s,
                         file,
                         {it.key(), QStringList(layout.fields.keys()).join(u", "_s)}};
    }
    return {};
}

void addPublished(const TableLayout &layout, const QHash<QString, int> &byKey, TableColumns &columns)
{
    for (auto it = layout.published.cbegin(); it != layout.published.cend(); ++it) {
        for (const QString &header : it->headers) {
            const int column = byKey.value(headerKey(header), -1);
            if (column < 0)
                continue;
            columns.published.append({.name = it.key(), .column = column});
            break;
        }
    }
}

QStringList toldApart(const QStringList &headers)
{
    QHash<QString, int> times;
    QStringList names;
    for (const QString &header : headers) {
        const QString name = header.simplified();
        const int time = ++times[name];
        names.append(time == 1 ? name : u"%1 #%2"_s.arg(name, QString::number(time)));
    }
    return names;
}

/// Columns that nothing else reads, but for those with contacts and those without a header.
void addRest(const TableLayout &layout, TableColumns &columns)
{
    const QSet<int> read = columns.read();
    for (int column = 0; column < int(columns.headers.size()); ++column) {
        const QString &header = columns.headers.at(column);
        if (!read.contains(column) && !header.trimmed().isEmpty() && !holdsContacts(layout, header))
            columns.rest.append(column);
    }
}

/// The row with most known headers; the first row with text where none is known.
int headerIndex(const TableLayout &layout, const QList<CsvRow> &rows, const QMap<QString, QString> &map)
{
    int best = -1;
    qsizetype mostFields = 0;
    for (int i = 0; i < int(rows.size()) && i < layout.headerRows; ++i) {
        const QHash<QString, int> byKey = columnByKey(rows.at(i));
        TableColumns found;
        addFields(layout, byKey, found);
        qsizetype fields = found.fields.size();
        for (const QString &header : map)
            fields += !header.isEmpty() && byKey.contains(headerKey(header)) ? 1 : 0;
        if (fields > mostFields) {
            best = i;
            mostFields = fields;
        }
        if (best < 0 && !rows.at(i).isEmpty())
            best = i;
    }
    return best;
}

/// Which row has the header: by the signature where the layout has one.
int findHeader(const TableLayout &layout, const QList<CsvRow> &rows, const QMap<QString, QString> &map)
{
    if (layout.signature.isEmpty())
        return headerIndex(layout, rows, map);
    for (int i = 0; i < int(rows.size()) && i < layout.headerRows; ++i) {
        const QHash<QString, int> byKey = columnByKey(rows.at(i));
        const bool hasAll = std::all_of(layout.signature.cbegin(), layout.signature.cend(),
                                        [&](const QString &header) { return byKey.contains(headerKey(header)); });
        if (hasAll)
            return i;
    }
    return -1;
}

QString shownHeaders(const CsvRow &row)
{
    QStringList headers;
    for (const QString &cell : row.cells) {
        if (!cell.trimmed().isEmpty())
            headers.append(cell.simplified().left(40));
    }
    if (headers.size() > 40)
        headers = headers.first(40) << u"…"_s;
    return headers.join(u", "_s);
}

/// What `--map` says replaces whatever was found for the field.
Result<> applyMap(const TableLayout &layout, const QMap<QString, QString> &map, const CsvRow &header,
                  const QString &file, TableColumns &columns)
{
    const QHash<QString, int> byKey = columnByKey(header);
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it->isEmpty()) {
            columns.fields.remove(it.key());
            continue;
        }
        const int column = byKey.value(headerKey(it.value()), -1);
        if (column < 0)
            return Error{ErrorCode::InvalidInput, u"table.no-such-header"_s, file, {it.value(), shownHeaders(header)}};
        if (layout.fields.contains(it.key()))
            columns.fields[it.key()] = {{.column = column, .language = {}}};
    }
    return {};
}

Result<> checkRequired(const TableLayout &layout, const CsvRow &header, const QString &file,
                       const TableColumns &columns)
{
    if (layout.subject == SubjectKind::Plan)
        return {};
    QStringList missing;
    if (layout.numbering == Numbering::Column && !columns.has(u"number"_s))
        missing.append(u"number"_s);
    if (!columns.has(u"title"_s) && !columns.has(u"text"_s))
        missing.append(u"title / text"_s);
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput,
                 u"table.missing-column"_s,
                 file,
                 {missing.join(u", "_s), QString::number(header.number), shownHeaders(header)}};
}

} // namespace

QString TableColumns::cell(const CsvRow &row, const QString &field) const
{
    for (const FieldColumn &column : fields.value(field)) {
        const QString cell = row.cells.value(column.column);
        if (!cell.trimmed().isEmpty())
            return cell;
    }
    return {};
}

QSet<int> TableColumns::read() const
{
    QSet<int> read;
    for (const QList<FieldColumn> &field : fields) {
        for (const FieldColumn &part : field)
            read.insert(part.column);
    }
    for (const MethodColumns &method : methods) {
        for (const CriterionColumn &criterion : method.criteria)
            read.insert(criterion.column);
    }
    for (const PublishedColumn &column : published)
        read.insert(column.column);
    return read;
}

const MethodColumns *TableColumns::of(const QString &method) const
{
    const auto found = std::find_if(methods.cbegin(), methods.cend(),
                                    [&](const MethodColumns &columns) { return columns.method == method; });
    return found == methods.cend() ? nullptr : &*found;
}

bool holdsContacts(const TableLayout &layout, const QString &header)
{
    static const QStringList words{u"contact"_s, u"email"_s, u"e mail"_s, u"phone"_s, u"correo"_s, u"telefono"_s};
    const QString key = headerKey(header);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return key.contains(word); }) ||
           std::any_of(layout.neverRead.cbegin(), layout.neverRead.cend(),
                       [&](const QString &never) { return key == headerKey(never); });
}

bool isRecognised(const TableLayout &layout, const QList<CsvRow> &firstRows)
{
    return !layout.signature.isEmpty() && findHeader(layout, firstRows, {}) >= 0;
}

TableColumns recognisedColumns(const TableLayout &layout, const QList<CsvRow> &firstRows, const QStringList &methods)
{
    TableColumns columns;
    columns.headerIndex = findHeader(layout, firstRows, {});
    if (columns.headerIndex < 0)
        return columns;
    const CsvRow &header = firstRows.at(columns.headerIndex);
    columns.headers = header.cells;
    columns.names = toldApart(header.cells);
    addFields(layout, columnByKey(header), columns);
    if (Result<> added = addCriteria(layout, header, {}, methods, columns); !added)
        columns.methods.clear();
    return columns;
}

Result<TableColumns> columnsOf(const TableLayout &layout, const QList<CsvRow> &firstRows,
                               const QMap<QString, QString> &map, const QString &file, const QStringList &methods)
{
    TableColumns columns;
    columns.headerIndex = findHeader(layout, firstRows, map);
    if (columns.headerIndex < 0) {
        if (layout.signature.isEmpty())
            return Error{ErrorCode::InvalidInput, u"table.empty"_s, file, {}};
        return Error{
            ErrorCode::InvalidInput, u"table.not-this-layout"_s, file, {layout.id, layout.signature.join(u", "_s)}};
    }
    const CsvRow &header = firstRows.at(columns.headerIndex);
    columns.headers = header.cells;
    columns.names = toldApart(header.cells);
    addFields(layout, columnByKey(header), columns);
    if (Result<> mapped = applyMap(layout, map, header, file, columns); !mapped)
        return mapped.error();
    if (Result<> complete = checkRequired(layout, header, file, columns); !complete)
        return complete.error();
    if (Result<> added = addCriteria(layout, header, map, methods, columns); !added)
        return added.error();
    if (Result<> known = checkMap(layout, map, file, columns); !known)
        return known.error();
    addPublished(layout, columnByKey(header), columns);
    if (layout.keepsRest)
        addRest(layout, columns);
    return columns;
}
