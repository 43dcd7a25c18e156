#include "tests/core/exchange/WorkbookCells.h"

#include "core/exchange/xlsx/XlsxArchive.h"
#include "core/exchange/xlsx/XlsxRows.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const XlsxArchive &archive, const QString &part)
{
    return archive.has(part) ? (*archive.open(part))->readAll() : QByteArray();
}

QStringList stringsIn(const QByteArray &xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"si")
            strings.append(QString());
        else if (reader.isStartElement() && reader.name() == u"t")
            strings.last() += reader.readElementText();
    }
    return strings;
}

/// "$A$2" to column and row, both from 1.
std::pair<int, int> placeOf(const QString &name)
{
    int column = 0;
    int row = 0;
    for (const QChar c : name) {
        if (c.isLetter())
            column = column * 26 + (c.unicode() - 'A' + 1);
        else if (c.isDigit())
            row = row * 10 + c.digitValue();
    }
    return {column, row};
}

QString plain(const QString &cell) { return QString(cell).remove(u'$'); }

/// As a spreadsheet compares: numbers as numbers, text without regard to case.
bool isSame(const QString &a, const QString &b)
{
    bool areNumbers = false;
    const double number = a.toDouble(&areNumbers);
    bool isNumber = false;
    const double other = b.toDouble(&isNumber);
    return areNumbers && isNumber ? number == other : a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

WorkbookCells::WorkbookCells(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    const Result<XlsxArchive> archive = XlsxArchive::over(std::move(file), path);
    if (!archive)
        qFatal("no archive %s", qPrintable(path));
    readWorkbook(partOf(*archive, u"xl/workbook.xml"_s));
    const QStringList strings = stringsIn(partOf(*archive, u"xl/sharedStrings.xml"_s));
    for (qsizetype i = 0; i < m_sheets.size(); ++i)
        readSheet(m_sheets.at(i), partOf(*archive, u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)), strings);
}

void WorkbookCells::readWorkbook(const QByteArray &workbook)
{
    QXmlStreamReader reader(workbook);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"sheet") {
            m_sheets.append(reader.attributes().value(u"name"_s).toString());
        } else if (reader.isStartElement() && reader.name() == u"definedName") {
            const QString name = reader.attributes().value(u"name"_s).toString();
            m_names.insert(name, reader.readElementText());
        }
    }
}

void WorkbookCells::readSheet(const QString &sheet, const QByteArray &xml, const QStringList &strings)
{
    QXmlStreamReader reader(xml);
    QString name;
    QString type;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"c") {
            name = reader.attributes().value(u"r"_s).toString();
            type = reader.attributes().value(u"t"_s).toString();
        } else if (reader.name() == u"f") {
            m_cells[sheet][name].formula = reader.readElementText();
        } else if (reader.name() == u"v") {
            const QString text = reader.readElementText();
            m_cells[sheet][name].value = type == u"s" ? strings.value(text.toInt()) : text;
            m_cells[sheet][name].isText = !type.isEmpty();
        }
    }
}

/// The cells of a named range or of "A5:F5", row by row.
QStringList WorkbookCells::rangeOf(const QString &name, QString &sheet) const
{
    QString range = m_names.value(name, name);
    if (const qsizetype mark = range.lastIndexOf(u'!'); mark >= 0) {
        sheet = range.first(mark).remove(u'\'');
        range = range.mid(mark + 1);
    }
    const auto [firstColumn, firstRow] = placeOf(range.section(u':', 0, 0));
    const auto [lastColumn, lastRow] = placeOf(range.section(u':', -1));
    QStringList cells;
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = firstColumn; column <= lastColumn; ++column)
            cells.append(xlsxCellName(row, column - 1));
    }
    return cells;
}

QString WorkbookCells::valueAt(const QString &sheet, const QString &name) const
{
    const WrittenCell found = cell(sheet, name);
    return found.formula.isEmpty() ? found.value : workedOut(sheet, name);
}

/// Which rows of the range hold what is wanted, in any of its columns.
QList<bool> WorkbookCells::matches(const QString &sheet, const QString &range, const QString &wanted) const
{
    QString criterion = wanted;
    if (wanted.startsWith(u'"'))
        criterion = wanted.mid(1, wanted.size() - 2).replace(u"\"\""_s, u"\""_s);
    else if (wanted.startsWith(u'$'))
        criterion = valueAt(sheet, plain(wanted));
    QString place = sheet;
    QList<bool> rows;
    int before = 0;
    for (const QString &name : rangeOf(range, place)) {
        const int row = placeOf(name).second;
        if (row != before)
            rows.append(false);
        before = row;
        rows.last() = rows.last() || isSame(valueAt(place, name), criterion);
    }
    return rows;
}

QString WorkbookCells::counted(const QString &sheet, const QStringList &arguments) const
{
    QList<bool> all;
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        const QList<bool> rows = matches(sheet, arguments.at(i), arguments.at(i + 1));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (i == 0)
                all.append(rows.at(row));
            else
                all[row] = all.at(row) && rows.at(row);
        }
    }
    return QString::number(all.count(true));
}

QString WorkbookCells::summed(const QString &sheet, const QStringList &arguments) const
{
    QList<bool> all;
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        const QList<bool> rows = matches(sheet, arguments.at(i), arguments.at(i + 1));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (i == 1)
                all.append(rows.at(row));
            else
                all[row] = all.at(row) && rows.at(row);
        }
    }
    QString place = sheet;
    const QStringList cells = rangeOf(arguments.first(), place);
    double sum = 0;
    for (qsizetype row = 0; row < cells.size(); ++row)
        sum += all.at(row) ? valueAt(place, cells.at(row)).toDouble() : 0;
    return QString::number(sum);
}

/// "(range=what)*(range=what)…"
QString WorkbookCells::product(const QString &sheet, const QString &inside) const
{
    QStringList arguments;
    for (const QString &factor : inside.mid(1, inside.size() - 2).split(u")*("_s)) {
        arguments.append(factor.section(u'=', 0, 0));
        arguments.append(factor.section(u'=', 1));
    }
    return counted(sheet, arguments);
}

QString WorkbookCells::sumOf(const QString &sheet, const QString &range) const
{
    QString place = sheet;
    double sum = 0;
    for (const QString &name : rangeOf(range, place))
        sum += valueAt(place, name).toDouble();
    return QString::number(sum);
}

/// "$K5=0,"–",$J5/$K5"
QString WorkbookCells::share(const QString &sheet, const QString &inside) const
{
    static const QRegularExpression form(u"^(\\$[A-Z]+\\d+)=0,\"–\",(\\$[A-Z]+\\d+)/(\\$[A-Z]+\\d+)$"_s);
    const QRegularExpressionMatch match = form.match(inside);
    if (!match.hasMatch() || match.captured(1) != match.captured(3))
        return u"?"_s;
    const double whole = valueAt(sheet, plain(match.captured(1))).toDouble();
    return whole == 0 ? u"–"_s : QString::number(valueAt(sheet, plain(match.captured(2))).toDouble() / whole, 'g', 12);
}

QString WorkbookCells::workedOut(const QString &sheet, const QString &name) const
{
    QString &worked = m_worked[sheet + u'!' + name];
    if (!worked.isEmpty())
        return worked;
    const QString formula = cell(sheet, name).formula;
    const QString function = formula.section(u'(', 0, 0);
    const QString inside = formula.mid(function.size() + 1).chopped(1);
    QString result = u"?"_s;
    if (function == u"COUNTIFS")
        result = counted(sheet, inside.split(u','));
    else if (function == u"SUMIFS")
        result = summed(sheet, inside.split(u','));
    else if (function == u"SUMPRODUCT")
        result = product(sheet, inside);
    else if (function == u"SUM")
        result = inside.contains(u',') ? u"?"_s : sumOf(sheet, inside);
    else if (function == u"IF")
        result = share(sheet, inside);
    return m_worked[sheet + u'!' + name] = result;
}

void WorkbookCells::put(const QString &sheet, const QString &name, const QString &value)
{
    m_cells[sheet][name].value = value;
    m_worked.clear();
}
