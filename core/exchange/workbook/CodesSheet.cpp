#include "core/exchange/workbook/CodesTable.h"

#include "core/exchange/xlsx/XlsxWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int frozenColumns = 5; ///< round, country, plan, number, title
constexpr int numberColumn = 3;
constexpr int countedColumn = 5;
constexpr int firstCode = 7;

XlsxCell dueCell(const std::optional<PartialDate> &due)
{
    if (!due)
        return {};
    const QDate day = QDate::fromString(due->toString(), Qt::ISODate);
    return day.isValid() ? XlsxCell(day) : XlsxCell(due->toString());
}

} // namespace

XlsxCell ordinalCell(const QString &number)
{
    bool isNumber = false;
    const XlsxCell typed = number.toDouble(&isNumber);
    return isNumber && textOf(typed) == number ? typed : XlsxCell(number);
}

QList<DimensionCode> CodesTable::dimensionsWithScores() const
{
    QList<DimensionCode> scored;
    for (const Dimension &dimension : pack().dimensions) {
        const bool isScored = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
            const QList<RoundScore> scores = row.results->scores.value(Subject::of(row.commitment.id));
            return std::any_of(scores.cbegin(), scores.cend(),
                               [&](const RoundScore &score) { return score.dimension == dimension.id && score.score; });
        });
        if (isScored)
            scored.append(dimension.id);
    }
    return scored;
}

QList<XlsxColumn> CodesTable::headers(const WorkbookWords &words) const
{
    using Kind = XlsxColumnKind;
    QList<XlsxColumn> headers{
        {words.text(u"column.round"_s), Kind::Ordinal},   {words.text(u"column.country"_s), Kind::Text},
        {words.text(u"column.plan"_s), Kind::Ordinal},    {words.text(u"column.number"_s), Kind::Ordinal},
        {words.text(u"column.commitment"_s), Kind::Text}, {words.text(u"column.counted"_s), Kind::Ordinal},
        {words.text(u"column.due"_s), Kind::Date}};
    for (const CodesColumn &column : m_columns) {
        headers.append({words.text(u"column.code-of"_s, {column.title(words)}), Kind::Text});
        headers.append({column.title(words), Kind::Text});
    }
    for (const DimensionCode &dimension : m_scored)
        headers.append(
            {words.text(u"column.score-of"_s, {words.of(pack().dimension(dimension)->title)}), Kind::Decimal});
    for (const GroupKind kind : {GroupKind::Category, GroupKind::Lead}) {
        const QString key = kind == GroupKind::Category ? u"column.category-n"_s : u"column.lead-n"_s;
        for (int i = 1; i <= m_groupColumns.value(kind); ++i)
            headers.append({words.text(key, {QString::number(i)}), Kind::Text});
    }
    return headers;
}

QList<XlsxCell> CodesTable::cellsOf(qsizetype index, const Contents &contents, const WorkbookWords &words) const
{
    const Row &row = m_rows.at(index);
    const ActionPlan *plan = contents.plan(row.commitment.plan);
    const Subject subject = Subject::of(row.commitment.id);
    QList<XlsxCell> cells{double(row.round),
                          words.country(plan ? plan->country : QString()),
                          ordinalCell(plan ? plan->number : QString()),
                          ordinalCell(row.commitment.number),
                          words.of(row.commitment.title),
                          row.commitment.isCounted ? 1.0 : 0.0,
                          dueCell(row.commitment.due)};
    for (const CodesColumn &column : m_columns) {
        const QString code = column.codes.at(index);
        cells.append(codeCell(column, code));
        cells.append(column.criterion ? words.labelOf(pack(), column.criterion->id, code)
                                      : words.labelOf(*column.derived, code));
    }
    for (const DimensionCode &dimension : m_scored) {
        XlsxCell cell;
        for (const RoundScore &score : row.results->scores.value(subject)) {
            if (score.dimension == dimension && score.score)
                cell = *score.score;
        }
        cells.append(cell);
    }
    for (const GroupKind kind : {GroupKind::Category, GroupKind::Lead}) {
        for (int i = 0; i < m_groupColumns.value(kind); ++i)
            cells.append(row.groups.value(kind).value(i));
    }
    return cells;
}

void CodesTable::nameRanges(XlsxWriter &writer) const
{
    writer.nameColumns(rangeOf(u"round"_s), 0, 0);
    writer.nameColumns(rangeOf(u"counted"_s), countedColumn, countedColumn);
    int at = firstCode;
    for (const CodesColumn &column : m_columns) {
        writer.nameColumns(column.range, at, at);
        at += 2;
    }
    at += int(m_scored.size());
    for (const GroupKind kind : {GroupKind::Category, GroupKind::Lead}) {
        writer.nameColumns(rangeOf(kind), at, at + m_groupColumns.value(kind) - 1);
        at += m_groupColumns.value(kind);
    }
}

void CodesTable::write(XlsxWriter &writer, const Contents &contents, const QString &name,
                       const WorkbookWords &words) const
{
    const QList<XlsxColumn> columns = headers(words);
    QList<int> widths{8, 12, 7, 8, 38, 10, 13};
    while (widths.size() < columns.size())
        widths.append(18);
    writer.beginSheet(name, columns, {.frozenColumns = frozenColumns, .repeatedFrom = numberColumn, .widths = widths});
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        writer.addRow(cellsOf(i, contents, words));
    nameRanges(writer);
}
