#include "core/exchange/XlsxExport.h"

#include "core/exchange/ExportTables.h"
#include "core/exchange/XlsxWriter.h"

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

} // namespace

Result<> exportXlsx(const Contents &contents, const QString &path, const ExportOptions &options)
{
    XlsxWriter writer;
    if (!contents.plans.isEmpty())
        writer.setTitle(contents.plans.first().title.in(contents.plans.first().language));
    for (const ExportTable &table : exportTables(contents, options)) {
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
    return writer.save(path);
}
