#include "core/report/odt/OdtTable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double headRule = 0.8;
constexpr double rowRule = 0.5;

/// As the printed report has it (see TableFormatter), and the named styles for it.
struct TableLook
{
    QString text{};
    QString head{};
    double size = 8.8;
    double leading = 12;
    double pad = 3.5;
    double inset = 4;
};

TableLook lookOf(TableBlock::Size size)
{
    switch (size) {
    case TableBlock::Size::Normal:
        return {u"Table_20_text"_s, u"Table_20_head"_s, 8.8, 12, 3.5, 4};
    case TableBlock::Size::Small:
        return {u"Table_20_text_20_small"_s, u"Table_20_head_20_small"_s, 7.5, 10, 2.5, 3};
    case TableBlock::Size::Compact:
        return {u"Table_20_text_20_compact"_s, u"Table_20_head_20_compact"_s, 7, 9, 1.6, 2};
    }
    Q_UNREACHABLE();
}

class OdtTableWriter
{
public:
    OdtTableWriter(OdtXml &xml, OdtStyles &styles, OdtText &text, const TableBlock &table, const OdtTableFrame &frame)
        : m_xml(xml), m_styles(styles), m_text(text), m_table(table), m_frame(frame), m_look(lookOf(table.size))
    {}

    void write()
    {
        if (!m_table.caption.isEmpty()) {
            m_xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, u"Table_20_caption"_s}});
            m_xml.text(m_table.caption);
            m_xml.end();
        }
        m_xml.start(u"table:table"_s, {{u"table:name"_s, m_frame.name}, {u"table:style-name"_s, tableStyle()}});
        if (!m_table.caption.isEmpty())
            m_xml.element(u"table:title"_s, m_table.caption);
        for (const double width : m_frame.widths)
            m_xml.empty(u"table:table-column"_s, {{u"table:style-name"_s, m_styles.column(width)}});
        if (!m_table.head.isEmpty()) {
            m_xml.start(u"table:table-header-rows"_s);
            for (const TableRow &row : m_table.head)
                writeRow(row, true, true);
            m_xml.end();
        }
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            writeRow(m_table.rows.at(i), false, keepsWithNext(i));
        m_xml.end();
        if (!m_table.note.isEmpty()) {
            m_xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, u"Note"_s}});
            m_xml.text(m_table.note);
            m_xml.end();
        }
    }

private:
    QString tableStyle()
    {
        double width = 0;
        for (const double column : m_frame.widths)
            width += column;
        double height = 0;
        for (const TableRow &row : m_table.head + m_table.rows)
            height += heightOf(row);
        return m_styles.table(width, height > m_frame.pageHeight * 0.5, m_table.caption.isEmpty() ? 8 : 0,
                              m_frame.spaceBelow);
    }

    /// Neither the first row nor the last stands alone on its page, nor the head of a group, nor the note below.
    bool keepsWithNext(qsizetype i) const
    {
        const qsizetype count = m_table.rows.size();
        const TableRow &row = m_table.rows.at(i);
        return i + 1 < count ? row.isGroup || (count > 2 && (i == 0 || i + 2 == count)) : !m_table.note.isEmpty();
    }

    qsizetype spanOf(const TableRow &row, const TableCell &cell) const
    {
        return row.isGroup ? m_frame.widths.size() : cell.columns;
    }

    double widthOf(qsizetype column, qsizetype columns) const
    {
        double width = 0;
        for (qsizetype i = column; i < column + columns; ++i)
            width += m_frame.widths.value(i);
        return std::max(8.0, width - 2 * m_look.inset);
    }

    /// About, by the number of letters: whoever opens the document sets it anew.
    double heightOf(const TableRow &row) const
    {
        double lines = 1;
        qsizetype column = 0;
        for (const TableCell &cell : row.cells) {
            QString text;
            for (const Span &span : cell.spans)
                text += span.text;
            const double width = widthOf(column, spanOf(row, cell));
            double own = 0;
            for (const QString &line : text.split(u'\n'))
                own += std::max(1.0, std::ceil(double(line.size()) * m_look.size * 0.55 / width));
            lines = std::max(lines, own);
            column += spanOf(row, cell);
        }
        return lines * m_look.leading + 2 * m_look.pad;
    }

    void writeRow(const TableRow &row, bool isHead, bool keeps)
    {
        constexpr double headRoom = 50;
        const bool mayBreak = heightOf(row) + headRoom > m_frame.pageHeight;
        m_xml.start(u"table:table-row"_s, {{u"table:style-name"_s, m_styles.row(mayBreak)}});
        qsizetype column = 0;
        for (const TableCell &cell : row.cells) {
            writeCell(row, cell, column, isHead, keeps);
            for (qsizetype i = 1; i < spanOf(row, cell); ++i)
                m_xml.empty(u"table:covered-table-cell"_s);
            column += spanOf(row, cell);
        }
        m_xml.end();
    }

    /// A head of several rows has the rule of a row under what spans several columns, and its own below the last.
    double ruleBelow(const TableRow &row, const TableCell &cell, bool isHead) const
    {
        if (isHead)
            return &row == &m_table.head.last() ? headRule : cell.spans.isEmpty() ? 0 : rowRule;
        return row.joinsNext ? 0 : rowRule;
    }

    void writeCell(const TableRow &row, const TableCell &cell, qsizetype column, bool isHead, bool keeps)
    {
        const double ruleWidth = ruleBelow(row, cell, isHead);
        const QString rule =
            ruleWidth == 0 ? QString() : odtLength(ruleWidth) + (isHead ? u" solid #1a1f24"_s : u" solid #d8dde3"_s);
        const QString cellStyle = m_styles.cell({.inset = m_look.inset,
                                                 .above = row.isGroup ? m_look.pad + 4 : m_look.pad,
                                                 .below = m_look.pad - ruleWidth,
                                                 .rule = rule,
                                                 .standsOnRule = isHead});
        const qsizetype columns = spanOf(row, cell);
        m_xml.start(u"table:table-cell"_s,
                    {{u"table:style-name"_s, cellStyle},
                     {u"table:number-columns-spanned"_s, columns > 1 ? QString::number(columns) : QString()},
                     {u"office:value-type"_s, u"string"_s}});
        const Side side = columns > 1 || row.isGroup ? Side::Left : m_table.columns.value(column).side;
        const QString style = m_styles.paragraph(isHead || row.isGroup ? m_look.head : m_look.text,
                                                 {.side = side, .keepsWithNext = keeps && !isHead && !row.isGroup});
        const auto place = [&] {
            m_text.place(row.anchor);
        };
        const bool hasPlace = column == 0 && !row.anchor.isEmpty();
        m_text.flow(cell.spans, {.paragraph = style, .item = style},
                    hasPlace ? std::function<void()>(place) : std::function<void()>());
        m_xml.end();
    }

    OdtXml &m_xml;
    OdtStyles &m_styles;
    OdtText &m_text;
    const TableBlock &m_table;
    const OdtTableFrame &m_frame;
    TableLook m_look;
};

} // namespace

void writeOdtTable(OdtXml &xml, OdtStyles &styles, OdtText &text, const TableBlock &table, const OdtTableFrame &frame)
{
    if (table.rows.isEmpty() && table.head.isEmpty())
        return;
    OdtTableWriter(xml, styles, text, table, frame).write();
}
