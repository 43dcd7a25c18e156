#include "core/report/TableFormatter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Tag tagOf(Tag::Kind kind, int parent)
{
    return {.kind = kind, .level = 0, .columns = 1, .headsRow = false, .alternative = {}, .parent = parent};
}

/// Keeps a row on one page; one that takes much of a page may be cut, with two lines at least on either side.
void chain(QList<Slice> &slices, double height, double pageHeight)
{
    const bool mayBeCut = height > pageHeight * 0.4;
    for (qsizetype i = 0; i + 1 < slices.size(); ++i)
        slices[i].keepsWithNext = !mayBeCut || i == 0 || i + 2 == slices.size();
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
    else
        m_metrics = {{8.8, false, false, ReportColour::Ink}, 12, 3.5, 4};
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
    double x = 0;
    for (const TableColumn &column : m_table.columns) {
        const double width = column.least + (shares > 0 ? rest * column.share / shares : 0);
        m_left.append(x);
        m_width.append(width);
        x += width;
    }
}

void TableFormatter::format()
{
    SliceList &result = m_target.m_result;
    const int table = result.addTag(tagOf(Tag::Kind::Table, -1));
    RepeatedHead head;
    for (const TableRow &row : m_table.head)
        head += formatRow(row, result.addTag(tagOf(Tag::Kind::TableHead, table)), true);
    const int headIndex = head.isEmpty() ? -1 : int(result.heads.size());
    for (Slice &slice : head) {
        slice.keepsWithNext = true;
        slice.isHead = true;
        slice.head = headIndex;
    }
    if (!head.isEmpty())
        result.heads.append(head);
    double before = 8;
    for (const Slice &slice : head) {
        m_target.append(slice, before, 0);
        before = 0;
    }
    for (const TableRow &row : m_table.rows) {
        for (Slice &slice : formatRow(row, table, false)) {
            slice.head = headIndex;
            m_target.append(std::move(slice), before, 0);
            before = 0;
        }
    }
    m_target.m_after = 10;
    if (m_table.caption.isEmpty() || m_table.rows.isEmpty())
        return;
    result.slices.last().keepsWithNext = true;
    m_target.m_after = 0;
    m_target.addCaption(m_table.caption, table);
}

QList<FlowLine> TableFormatter::formatCell(const TableCell &cell, qsizetype column, int tag, bool isHead,
                                           bool isGroup) const
{
    FlowLook look{m_metrics.style, m_metrics.leading, m_table.columns.value(column).side};
    look.style.isBold = isHead || isGroup;
    double width = m_width.value(column);
    if (isGroup) {
        width = m_target.m_frame.width();
        look.side = Side::Left;
    }
    QList<FlowLine> lines = flowText(cell.spans, std::max(8.0, width - 2 * m_metrics.inset), look);
    for (FlowLine &line : lines) {
        for (PageItem &item : line.items) {
            item.moveBy(m_left.value(column) + m_metrics.inset, 0);
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
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const TableCell &cell = row.cells.at(column);
        Tag tag = tagOf(isHead || cell.isHead || row.isGroup ? Tag::Kind::HeadCell : Tag::Kind::Cell, rowTag);
        tag.headsRow = !isHead && cell.isHead;
        tag.columns = row.isGroup ? int(m_table.columns.size()) : 1;
        cells.append(formatCell(cell, column, result.addTag(tag), isHead, row.isGroup));
        count = std::max(count, cells.last().size());
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
    if (!row.anchor.isEmpty())
        slices.first().marks.append({row.anchor, 0, {}, {}});
    return slices;
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
        addRule(last, last.height, width, 0.8, ReportColour::Ink);
    else if (!row.joinsNext)
        addRule(last, last.height, width, 0.5, ReportColour::Line);
    chain(slices, double(slices.size()) * m_metrics.leading, m_target.m_frame.height());
    if (row.isGroup)
        last.keepsWithNext = true;
}

void TableFormatter::formatDefinitions(BlockFormatter &target, const DefinitionsBlock &block)
{
    const double termWidth = 118;
    const double leading = 13;
    SliceList &result = target.m_result;
    const int list = result.addTag(tagOf(Tag::Kind::List, -1));
    const FlowLook termLook{{8.8, false, false, ReportColour::Secondary}, leading, Side::Left};
    const FlowLook textLook{{9, false, false, ReportColour::Ink}, leading, Side::Left};
    for (qsizetype n = 0; n < block.items.size(); ++n) {
        const Definition &item = block.items.at(n);
        const int entry = result.addTag(tagOf(Tag::Kind::ListItem, list));
        const int term = result.addTag(tagOf(Tag::Kind::Term, entry));
        const int text = result.addTag(tagOf(Tag::Kind::Definition, entry));
        const auto terms = flowText({{.text = item.term}}, termWidth - 8, termLook);
        const auto texts = flowText(item.text, target.m_frame.width() - termWidth, textLook);
        QList<Slice> slices(std::max(terms.size(), texts.size()));
        for (qsizetype i = 0; i < slices.size(); ++i) {
            slices[i].height = leading;
            for (PageItem piece : terms.value(i).items) {
                piece.tag = term;
                slices[i].items.append(piece);
            }
            for (PageItem piece : texts.value(i).items) {
                piece.moveBy(termWidth, 0);
                piece.tag = text;
                slices[i].items.append(piece);
            }
        }
        slices.last().height += 3;
        if (n == 0) {
            for (PageItem &piece : slices.first().items)
                piece.moveBy(0, 6);
            slices.first().height += 6;
            addRule(slices.first(), 0, target.m_frame.width(), block.hasStrongRule ? 1.0 : 0.5,
                    block.hasStrongRule ? ReportColour::Ink : ReportColour::Line);
        }
        const bool isLast = n + 1 == block.items.size();
        if (isLast) {
            slices.last().height += 3;
            addRule(slices.last(), slices.last().height, target.m_frame.width(), 0.5, ReportColour::Line);
        }
        chain(slices, double(slices.size()) * leading, target.m_frame.height());
        for (Slice &slice : slices)
            target.append(std::move(slice), 0, 0);
    }
    target.m_after = 10;
}
