#include "core/report/pages/TableFormatter.h"

#include "core/report/ReportFonts.h"
#include "core/report/pages/SpanLines.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

Tag tagOf(Tag::Kind kind, int parent) { return {.kind = kind, .parent = parent}; }

/// Keeps a row on one page; one that is taller than a page with its table's head may be cut, with two lines at least on
/// either side.
void chain(QList<Slice> &slices, double height, double pageHeight)
{
    constexpr double headRoom = 50;
    const bool mayBeCut = height + headRoom > pageHeight;
    for (qsizetype i = 0; i + 1 < slices.size(); ++i)
        slices[i].keepsWithNext = !mayBeCut || i == 0 || i + 2 == slices.size();
}

double heightOf(const QList<Slice> &slices)
{
    return std::accumulate(slices.cbegin(), slices.cend(), 0.0,
                           [](double height, const Slice &slice) { return height + slice.height; });
}

/// A row of so many lines makes a page end of its table by itself.
constexpr qsizetype tall = 3;

/// What takes little room is not worth two pages, but for rows that are texts.
void keepTogether(QList<Slice> &slices, qsizetype rows, double pageHeight)
{
    if (heightOf(slices) > pageHeight * 0.18 || slices.size() >= rows * tall)
        return;
    for (qsizetype i = 0; i + 1 < slices.size(); ++i)
        slices[i].keepsWithNext = true;
}

void addRule(Slice &slice, double y, double width, double thickness, QRgb colour)
{
    slice.items.append({-1, RuleItem{QLineF(0, y, width, y), thickness, colour, false}});
}

} // namespace

TableFormatter::TableFormatter(BlockFormatter &target, const TableBlock &table) : m_target(target), m_table(table)
{
    if (table.size == TableBlock::Size::Small)
        m_metrics = {{7.5, false, false, ReportColour::Ink}, 10, 2.5, 3};
    else if (table.size == TableBlock::Size::Compact)
        m_metrics = {{7, false, false, ReportColour::Ink}, 8.8, 1.1, 2};
    else
        m_metrics = {{8.8, false, false, ReportColour::Ink}, 12, 3, 4};
    measureColumns();
}

void TableFormatter::measureColumns()
{
    double least = 0;
    double shares = 0;
    for (const TableColumn &column : m_table.columns) {
        least += column.least;
        shares += column.share;
    }
    const double rest = std::max(0.0, m_target.m_frame.width() - least);
    const double squeeze = std::min(1.0, m_target.m_frame.width() / std::max(1.0, least));
    for (const TableColumn &column : m_table.columns) {
        const double width = column.least * squeeze + (shares > 0 ? rest * column.share / shares : 0);
        m_width.append(width);
    }
    makeRoomForWords();
    double x = 0;
    for (const double width : m_width) {
        m_left.append(x);
        x += width;
    }
}

double TableFormatter::widestWord(qsizetype column) const
{
    TextStyle bold = m_metrics.style;
    bold.isBold = true;
    double widest = 0;
    const auto measure = [&](const TableRow &row, const TextStyle &style) {
        const TableCell *cell = row.isGroup ? nullptr : row.cellAt(column);
        if (!cell || cell->columns > 1)
            return;
        for (const Span &span : cell->spans) {
            // A glyph stands before the text, which keeps clear of it on every line.
            const double glyph = span.glyph ? m_metrics.style.size * 1.3 : 0;
            for (const QString &word : span.text.split(u' ', Qt::SkipEmptyParts))
                widest = std::max(widest, glyph + wordWidth(word, style));
        }
    };
    for (const TableRow &row : m_table.head)
        measure(row, bold);
    for (const TableRow &row : m_table.rows)
        measure(row, m_metrics.style);
    return widest + 2 * m_metrics.inset + gutterBefore(column) + 0.5;
}

double TableFormatter::gutterBefore(qsizetype column) const
{
    constexpr double gutter = 8;
    const auto side = [this](qsizetype i) {
        return m_table.columns.value(i).side;
    };
    return column > 0 && side(column) == Side::Left && side(column - 1) == Side::Right ? gutter : 0;
}

void TableFormatter::makeRoomForWords()
{
    QList<double> widest;
    for (qsizetype i = 0; i < m_width.size(); ++i)
        widest.append(widestWord(i));
    for (const double most : {0.3, 0.22, 0.16}) {
        QList<double> needed;
        for (const double width : widest)
            needed.append(std::min(m_target.m_frame.width() * most, width));
        if (makeRoomFor(needed))
            return;
    }
}

bool TableFormatter::makeRoomFor(const QList<double> &needed)
{
    double lack = 0;
    double room = 0;
    for (qsizetype i = 0; i < m_width.size(); ++i) {
        lack += std::max(0.0, needed.at(i) - m_width.at(i));
        room += std::max(0.0, m_width.at(i) - needed.at(i));
    }
    if (lack <= 0 || room <= 0)
        return lack <= 0;
    const double share = std::min(1.0, lack / room);
    const double given = std::min(lack, room);
    for (qsizetype i = 0; i < m_width.size(); ++i) {
        const double more = needed.at(i) - m_width.at(i);
        m_width[i] += more > 0 ? more * given / lack : more * share;
    }
    return lack <= room;
}

RepeatedHead TableFormatter::formatHead(int table)
{
    SliceList &result = m_target.m_result;
    RepeatedHead head;
    for (const TableRow &row : m_table.head)
        head += formatRow(row, result.addTag(tagOf(Tag::Kind::TableHead, table)), true);
    for (Slice &slice : head) {
        slice.keepsWithNext = true;
        slice.isHead = true;
        slice.head = int(result.heads.size());
    }
    if (!head.isEmpty())
        result.heads.append(head);
    return head;
}

void TableFormatter::format()
{
    SliceList &result = m_target.m_result;
    const int table = result.addTag(tagOf(Tag::Kind::Table, -1));
    const qsizetype first = result.slices.size();
    double before = 8;
    if (!m_table.caption.isEmpty()) {
        m_target.addCaption(m_table.caption, table, before + 2, 3);
        result.slices.last().keepsWithNext = true;
        before = 0;
    }
    const RepeatedHead head = formatHead(table);
    QList<Slice> rows = formatRows(table);
    for (Slice &slice : rows)
        slice.head = head.isEmpty() ? -1 : head.first().head;
    for (Slice &slice : head + rows) {
        m_target.append(std::move(slice), before, 0);
        before = 0;
    }
    m_target.m_after = 10;
    if (!m_table.note.isEmpty()) {
        result.slices.last().keepsWithNext = true;
        m_target.m_after = 0;
        m_target.addNote(m_table.note);
    }
    if (first < result.slices.size()) {
        result.slices[first].holds = int(result.slices.size() - first);
        result.slices[first].startsTable = true;
    }
}

/// Two rows, or a tall one, stand on either side of a page end, besides those that head others.
QList<Slice> TableFormatter::formatRows(int table)
{
    const auto isData = [](const TableRow &row) {
        return !row.isGroup;
    };
    const qsizetype count = std::count_if(m_table.rows.cbegin(), m_table.rows.cend(), isData);
    qsizetype known = 0;
    bool wasTall = false;
    QList<Slice> all;
    for (const TableRow &row : m_table.rows) {
        QList<Slice> slices = formatRow(row, table, false);
        const bool isTall = isData(row) && slices.size() >= tall;
        if (known > 0 && known + 1 == count && isData(row) && !isTall)
            all.last().keepsWithNext = true;
        known += isData(row) ? 1 : 0;
        wasTall = wasTall || isTall;
        if (known < count && known < 2 && !wasTall)
            slices.last().keepsWithNext = true;
        all += slices;
    }
    keepTogether(all, count, m_target.m_frame.height());
    return all;
}

double TableFormatter::widthOf(qsizetype column, qsizetype columns) const
{
    double width = 0;
    for (qsizetype i = column; i < column + columns; ++i)
        width += m_width.value(i);
    return width;
}

QList<FlowLine> TableFormatter::formatCell(const TableCell &cell, qsizetype column, qsizetype columns, int tag,
                                           bool isBold) const
{
    FlowLook look{m_metrics.style, m_metrics.leading, columns > 1 ? Side::Left : m_table.columns.value(column).side};
    look.style.isBold = isBold;
    const double gutter = gutterBefore(column);
    const double width = widthOf(column, columns) - 2 * m_metrics.inset - gutter;
    QList<FlowLine> lines = flowText(cell.spans, std::max(8.0, width), look);
    for (FlowLine &line : lines) {
        for (PageItem &item : line.items) {
            item.moveBy(m_left.value(column) + m_metrics.inset + gutter, 0);
            item.tag = tag;
        }
    }
    return lines;
}

QList<Slice> TableFormatter::formatRow(const TableRow &row, int parentTag, bool isHead)
{
    SliceList &result = m_target.m_result;
    const int rowTag = result.addTag(tagOf(Tag::Kind::TableRow, parentTag));
    QList<QList<FlowLine>> cells;
    qsizetype count = 1;
    qsizetype column = 0;
    for (const TableCell &cell : row.cells) {
        const qsizetype columns = row.isGroup ? m_table.columns.size() : cell.columns;
        const bool isHeadCell = cell.isHead || row.isGroup || (isHead && !cell.spans.isEmpty());
        const int tag = result.addTag({.kind = isHeadCell ? Tag::Kind::HeadCell : Tag::Kind::Cell,
                                       .columns = int(columns),
                                       .headsRow = !isHead && cell.isHead,
                                       .language = languageOf(cell.spans),
                                       .parent = rowTag});
        cells.append(formatCell(cell, column, columns, tag, isHead || row.isGroup));
        count = std::max(count, cells.last().size());
        column += columns;
    }
    QList<Slice> slices(count);
    for (Slice &slice : slices)
        slice.height = m_metrics.leading;
    for (const QList<FlowLine> &lines : cells) {
        // Column heads stand on the rule below them.
        const qsizetype offset = isHead ? count - lines.size() : 0;
        for (qsizetype i = 0; i < lines.size(); ++i)
            slices[offset + i].items += lines.at(i).items;
    }
    finishRow(slices, row, isHead);
    for (qsizetype i = 1; i < slices.size(); ++i)
        slices[i].goesOn = true;
    if (!row.anchor.isEmpty())
        slices.first().marks.append({row.anchor, 0, {}, {}});
    return slices;
}

/// Below the last row of the head all across; below the others under what spans several columns.
void TableFormatter::addHeadRule(Slice &slice, const TableRow &row) const
{
    if (&row == &m_table.head.last()) {
        addRule(slice, slice.height, m_target.m_frame.width(), 0.8, ReportColour::Ink);
        return;
    }
    qsizetype column = 0;
    for (const TableCell &cell : row.cells) {
        const double left = m_left.value(column) + m_metrics.inset;
        const double right = m_left.value(column) + widthOf(column, cell.columns) - m_metrics.inset;
        if (!cell.spans.isEmpty())
            slice.items.append(
                {-1, RuleItem{QLineF(left, slice.height, right, slice.height), 0.5, ReportColour::Secondary, false}});
        column += cell.columns;
    }
}

void TableFormatter::finishRow(QList<Slice> &slices, const TableRow &row, bool isHead) const
{
    const double above = row.isGroup ? m_metrics.pad + 4 : m_metrics.pad;
    for (PageItem &item : slices.first().items)
        item.moveBy(0, above);
    slices.first().height += above;
    Slice &last = slices.last();
    last.height += m_metrics.pad;
    const double width = m_target.m_frame.width();
    if (isHead)
        addHeadRule(last, row);
    else if (!row.joinsNext)
        addRule(last, last.height, width, 0.5, ReportColour::Line);
    chain(slices, double(slices.size()) * m_metrics.leading, m_target.m_frame.height());
    if (row.isGroup)
        last.keepsWithNext = true;
}
