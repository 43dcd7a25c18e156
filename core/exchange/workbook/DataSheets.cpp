#include "core/exchange/workbook/DataSheets.h"

#include "core/exchange/xlsx/XlsxWriter.h"
#include "core/method/MethodReader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

XlsxColumnKind kindOf(const QString &header)
{
    static const QSet<QString> dates{u"due"_s,  u"as_of"_s,    u"accessed"_s, u"starts"_s,
                                     u"date"_s, u"proposed"_s, u"answered"_s};
    static const QSet<QString> numbers{u"number"_s, u"plan"_s, u"size"_s, u"notice_days"_s, u"attendance"_s};
    static const QSet<QString> answers{u"confidential"_s, u"counted"_s};
    if (dates.contains(header))
        return XlsxColumnKind::Date;
    if (numbers.contains(header))
        return XlsxColumnKind::Number;
    return answers.contains(header) ? XlsxColumnKind::YesNo : XlsxColumnKind::Text;
}

/// Typed only where the cell would read the same again: "2012-09" and "12.10" stay text.
XlsxCell cellOf(const QString &text, XlsxColumnKind kind)
{
    if (text.isEmpty())
        return {};
    XlsxCell typed = text;
    if (kind == XlsxColumnKind::YesNo && (text == u"yes"_s || text == u"no"_s))
        return text == u"yes"_s;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); kind == XlsxColumnKind::Date && isSerialDate(date))
        typed = date;
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); kind == XlsxColumnKind::Number && isNumber)
        typed = number;
    return textOf(typed) == text ? typed : XlsxCell(text);
}

/// The packs of the contents, by id and version.
QHash<std::pair<QString, QString>, MethodPack> packsOf(const Contents &contents)
{
    QHash<std::pair<QString, QString>, MethodPack> packs;
    for (const StoredMethod &method : contents.methods) {
        if (const Result<MethodPack> pack = readMethodPack(method.pack, method.id))
            packs.insert({method.id, method.version}, *pack);
    }
    return packs;
}

void addLabels(ExportTable &ratings, const Contents &contents, const WorkbookWords &words)
{
    const auto packs = packsOf(contents);
    const qsizetype method = ratings.header.indexOf(u"method"_s);
    const qsizetype version = ratings.header.indexOf(u"method_version"_s);
    const qsizetype criterion = ratings.header.indexOf(u"criterion"_s);
    const qsizetype level = ratings.header.indexOf(u"level"_s);
    for (QStringList &row : ratings.rows) {
        const MethodPack pack = packs.value({row.at(method), row.at(version)});
        const Criterion *known = pack.criterion(CriterionCode(row.at(criterion)));
        const QString code = row.at(level);
        row.insert(level + 1, code.isEmpty() || !known ? QString() : words.labelOf(pack, known->id, code));
        row.insert(criterion + 1, known ? words.of(known->title) : QString());
    }
    ratings.header.insert(level + 1, u"level_label"_s);
    ratings.header.insert(criterion + 1, u"criterion_label"_s);
}

} // namespace

DataSheets::DataSheets(const Contents &contents, const WorkbookWords &words) : m_tables(exportTables(contents, {}))
{
    for (ExportTable &table : m_tables) {
        if (table.name == u"ratings")
            addLabels(table, contents, words);
    }
}

QStringList DataSheets::names() const
{
    QStringList names;
    for (const ExportTable &table : m_tables)
        names.append(table.name);
    return names;
}

void DataSheets::write(XlsxWriter &writer) const
{
    for (const ExportTable &table : m_tables) {
        QList<XlsxColumn> columns;
        for (const QString &header : table.header)
            columns.append({.header = header, .kind = kindOf(header)});
        writer.beginSheet(table.name, columns);
        for (const QStringList &row : table.rows) {
            QList<XlsxCell> cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(cellOf(row.at(i), columns.at(i).kind));
            writer.addRow(cells);
        }
    }
}
