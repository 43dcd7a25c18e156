#include "core/exchange/xlsx/XlsxRows.h"

#include "core/exchange/xlsx/XlsxText.h"
#include "core/exchange/xlsx/XlsxXml.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastRow = 1'048'576;
constexpr int columnsOfSheet = 16'384;

} // namespace

std::optional<XlsxPlace> xlsxPlaceOf(const QString &reference)
{
    XlsxPlace place;
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference.at(i) >= u'A' && reference.at(i) <= u'Z'; ++i) {
        column = column * 26 + reference.at(i).unicode() - u'A' + 1;
        if (column > columnsOfSheet)
            return {};
    }
    bool isNumber = false;
    place.row = reference.sliced(i).toInt(&isNumber);
    place.column = column - 1;
    if (!isNumber || column < 1 || place.row < 1 || place.row > lastRow)
        return {};
    return place;
}

QString xlsxColumnName(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString xlsxCellName(int row, int column) { return xlsxColumnName(column) + QString::number(row); }

XlsxRows::XlsxRows(std::unique_ptr<XlsxXml> xml, const XlsxCommon &common, const QString &where, const QString &sheet,
                   const CsvLimits &limits)
    : m_xml(std::move(xml)), m_common(common), m_where(where), m_sheet(sheet), m_limits(limits)
{}

XlsxRows::~XlsxRows() = default;

Error XlsxRows::error(const QString &what, const Cell &cell, const QStringList &arguments) const
{
    return xlsxError(what, m_where, QStringList{m_sheet, xlsxCellName(cell.row, cell.column)} + arguments);
}

Error XlsxRows::rowError(const QString &what, int row, const QStringList &arguments) const
{
    return xlsxError(what, m_where, QStringList{m_sheet, QString::number(row)} + arguments);
}

/// To the element that holds the rows; a sheet may be without.
Result<> XlsxRows::begin()
{
    m_hasBegun = true;
    if (m_xml->nextChild() && !m_xml->is(u"worksheet"))
        return xlsxError(u"not-a-sheet"_s, m_where, {m_sheet});
    while (m_xml->nextChild()) {
        if (m_xml->is(u"sheetData"))
            return {};
        m_xml->skip();
    }
    m_hasEnded = true;
    return m_xml->finish();
}

Result<bool> XlsxRows::end()
{
    m_hasEnded = true;
    if (Result<> finished = m_xml->finish(); !finished)
        return finished.error();
    return false;
}

Result<bool> XlsxRows::next(CsvRow &row)
{
    row = {};
    if (!m_hasBegun) {
        if (Result<> begun = begin(); !begun)
            return begun.error();
    }
    while (!m_hasEnded && m_xml->nextChild()) {
        if (!m_xml->is(u"row")) {
            m_xml->skip();
            continue;
        }
        const Result<int> number = rowNumber();
        if (!number)
            return number.error();
        if (++m_rowsRead > m_limits.rows)
            return rowError(u"too-many-rows"_s, *number, {QString::number(m_limits.rows)});
        m_row = row.number = row.line = *number;
        if (Result<> cells = readCells(row); !cells)
            return cells.error();
        return true;
    }
    return end();
}

/// Of the row that begins; one without a number follows the one before.
Result<int> XlsxRows::rowNumber()
{
    const QString written = m_xml->attribute(u"r"_s);
    if (written.isEmpty() && m_row < lastRow)
        return m_row + 1;
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (!isNumber || number < 1 || number > lastRow)
        return rowError(u"wrong-row"_s, m_row, {written.left(20)});
    if (number <= m_row)
        return rowError(u"row-order"_s, m_row, {written});
    return number;
}

Result<> XlsxRows::readCells(CsvRow &row)
{
    int column = -1;
    while (m_xml->nextChild()) {
        if (!m_xml->is(u"c")) {
            m_xml->skip();
            continue;
        }
        Cell cell{.row = row.number, .column = column + 1};
        if (Result<> placed = placeCell(cell); !placed)
            return placed;
        column = cell.column;
        readContent(cell);
        if (m_xml->hasFailed())
            break;
        if (Result<> put = this->put(cell, row); !put)
            return put;
    }
    return m_xml->state();
}

/// Where the cell stands; one that does not say follows the one before.
Result<> XlsxRows::placeCell(Cell &cell) const
{
    const QString reference = m_xml->attribute(u"r"_s);
    if (!reference.isEmpty()) {
        const std::optional<XlsxPlace> place = xlsxPlaceOf(reference);
        if (!place || place->row != cell.row)
            return rowError(u"wrong-cell"_s, cell.row, {reference.left(20)});
        cell.column = place->column;
    } else if (cell.column >= columnsOfSheet) {
        return rowError(u"wrong-cell"_s, cell.row, {QString::number(cell.column + 1)});
    }
    cell.type = m_xml->attribute(u"t"_s);
    cell.style = m_xml->attribute(u"s"_s).toInt();
    return {};
}

void XlsxRows::readContent(Cell &cell)
{
    while (m_xml->nextChild()) {
        if (m_xml->is(u"v")) {
            cell.value = m_xml->text();
            cell.hasValue = true;
        } else if (m_xml->is(u"is")) {
            cell.inlineText = xlsxText(*m_xml);
        } else {
            cell.hasFormula = cell.hasFormula || m_xml->is(u"f");
            m_xml->skip();
        }
    }
}

/// Blank cells are not counted: a row may be coloured to its end.
Result<> XlsxRows::put(const Cell &cell, CsvRow &row) const
{
    const bool isText = cell.type == u"str" || cell.type == u"inlineStr"; // the only kinds that may be empty
    if (cell.hasFormula && (isText ? !cell.hasValue && cell.inlineText.isEmpty() : cell.value.isEmpty()))
        return error(u"formula-without-value"_s, cell);
    Result<QString> text = textOf(cell);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return {};
    if (text->size() > m_limits.cell)
        return error(u"cell-too-long"_s, cell, {QString::number(m_limits.cell)});
    if (cell.column >= m_limits.columns)
        return error(u"too-many-columns"_s, cell, {QString::number(m_limits.columns)});
    if (cell.column < row.cells.size() && !row.cells.at(cell.column).isEmpty())
        return error(u"cell-twice"_s, cell);
    while (row.cells.size() <= cell.column)
        row.cells.append(QString());
    row.cells[cell.column] = *text;
    return {};
}

Result<QString> XlsxRows::textOf(const Cell &cell) const
{
    if (cell.type == u"inlineStr")
        return cell.hasValue && cell.inlineText.isEmpty() ? xlsxUnescaped(cell.value) : cell.inlineText;
    if (cell.type == u"str")
        return xlsxUnescaped(cell.value);
    if (cell.value.isEmpty() || cell.type == u"e")
        return cell.value;
    if (cell.type == u"s") {
        bool isNumber = false;
        const int index = cell.value.toInt(&isNumber);
        if (!isNumber || index < 0 || index >= m_common.strings.size())
            return error(u"missing-text"_s, cell, {cell.value.left(20)});
        return m_common.strings.at(index);
    }
    if (cell.type == u"b") {
        const bool isTrue = cell.value == u"1" || cell.value == u"true";
        if (!isTrue && cell.value != u"0" && cell.value != u"false")
            return error(u"wrong-value"_s, cell, {cell.value.left(40)});
        return isTrue ? u"TRUE"_s : u"FALSE"_s;
    }
    if (cell.type == u"d")
        return dateOf(cell);
    if (!cell.type.isEmpty() && cell.type != u"n")
        return error(u"wrong-value"_s, cell, {cell.type.left(40)});
    return numberOf(cell);
}

Result<QString> XlsxRows::numberOf(const Cell &cell) const
{
    bool isNumber = false;
    const double number = cell.value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return error(u"wrong-value"_s, cell, {cell.value.left(40)});
    return numberText(number, m_common.styles.kindOf(cell.style), m_common.countsFrom1904);
}

/// A date that is written out, like one that is a number.
QString XlsxRows::dateOf(const Cell &cell) const
{
    const QDateTime moment = QDateTime::fromString(cell.value, Qt::ISODate);
    if (!moment.isValid() || !cell.value.contains(u'-'))
        return cell.value;
    const QString date = moment.date().toString(Qt::ISODate);
    return moment.time() == QTime(0, 0) ? date : date + u' ' + moment.time().toString(u"HH:mm:ss"_s);
}
