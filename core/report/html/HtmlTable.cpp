#include "core/report/html/HtmlTable.h"

using namespace Qt::StringLiterals;

namespace {

/// Tables with more columns can be moved sideways on a narrow screen.
constexpr qsizetype narrowTable = 3;

QString sideClass(Side side)
{
    switch (side) {
    case Side::Left:
        return {};
    case Side::Right:
        return u"right"_s;
    case Side::Centre:
        return u"centre"_s;
    }
    Q_UNREACHABLE();
}

/// A row head that was said in the row before.
bool isSaidBefore(const TableRow &row)
{
    const TableCell cell = row.cells.value(0);
    return !row.isGroup && cell.isHead && !cell.spans.isEmpty() &&
           std::all_of(cell.spans.cbegin(), cell.spans.cend(), [](const Span &span) { return span.isFaint; });
}

bool isEmpty(const TableCell &cell)
{
    return std::all_of(cell.spans.cbegin(), cell.spans.cend(),
                       [](const Span &span) { return span.text.isEmpty() && !span.glyph; });
}

class TableWriter
{
public:
    TableWriter(HtmlWriter &html, const TableBlock &table) : m_html(html), m_table(table) {}

    void writeHead()
    {
        if (m_table.head.isEmpty())
            return;
        m_html.start(u"thead"_s);
        for (const TableRow &row : m_table.head) {
            m_html.start(u"tr"_s);
            qsizetype column = 0;
            for (const TableCell &cell : row.cells) {
                const QString scope = cell.columns > 1 ? u"colgroup"_s : u"col"_s;
                writeCell(cell, column, isEmpty(cell) ? QString() : scope);
                column += cell.columns;
            }
            m_html.end();
        }
        m_html.end();
        m_html.newLine();
    }

    void writeBody()
    {
        m_html.start(u"tbody"_s);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            if (m_table.rows.at(i).isGroup && i > 0) {
                m_html.end();
                m_html.newLine();
                m_html.start(u"tbody"_s);
            }
            writeRow(i);
        }
        m_html.end();
    }

private:
    void writeRow(qsizetype index)
    {
        const TableRow &row = m_table.rows.at(index);
        m_html.start(u"tr"_s, {{u"id"_s, row.anchor}, {u"class"_s, row.joinsNext ? u"joins"_s : QString()}});
        if (row.isGroup) {
            m_html.start(u"th"_s, {{u"scope"_s, u"rowgroup"_s}, {u"colspan"_s, QString::number(columns())}});
            m_html.flow(row.cells.value(0).spans);
            m_html.end();
        } else {
            const bool isMore = index > 0 && isSaidBefore(row);
            for (qsizetype i = isMore ? 1 : 0; i < row.cells.size(); ++i)
                writeCell(row.cells.at(i), i, row.cells.at(i).isHead ? u"row"_s : QString(),
                          i == 0 ? rowsHeadedBy(index) : 1);
        }
        m_html.end();
        m_html.newLine();
    }

    /// A head reaches over the rows that only say it again.
    qsizetype rowsHeadedBy(qsizetype index) const
    {
        qsizetype rows = 1;
        while (index + rows < m_table.rows.size() && isSaidBefore(m_table.rows.at(index + rows)))
            ++rows;
        return rows;
    }

    void writeCell(const TableCell &cell, qsizetype column, const QString &scope, qsizetype rows = 1)
    {
        m_html.start(scope.isEmpty() ? u"td"_s : u"th"_s,
                     {{u"scope"_s, scope},
                      {u"rowspan"_s, rows > 1 ? QString::number(rows) : QString()},
                      {u"colspan"_s, cell.columns > 1 ? QString::number(cell.columns) : QString()},
                      {u"class"_s, cell.columns > 1 ? u"spans"_s : sideClass(m_table.columns.value(column).side)}});
        m_html.flow(cell.spans);
        m_html.end();
    }

    qsizetype columns() const { return std::max<qsizetype>(1, m_table.columns.size()); }

    HtmlWriter &m_html;
    const TableBlock &m_table;
};

} // namespace

void writeHtmlTable(HtmlWriter &html, const TableBlock &table, const QString &id, const QString &namedBy)
{
    if (table.rows.isEmpty() && table.head.isEmpty())
        return;
    const bool hasCaption = !table.caption.isEmpty();
    const bool isWide = table.columns.size() > narrowTable;
    const QString captionId = id + u"-caption"_s;
    const QString name = !hasCaption ? namedBy : namedBy.isEmpty() ? captionId : namedBy + u' ' + captionId;
    if (isWide)
        html.start(
            u"div"_s,
            {{u"class"_s, u"wide"_s}, {u"role"_s, u"region"_s}, {u"aria-labelledby"_s, name}, {u"tabindex"_s, u"0"_s}});
    html.start(u"table"_s, {{u"id"_s, id},
                            {u"class"_s, table.size == TableBlock::Size::Normal ? QString() : u"small"_s},
                            {u"aria-labelledby"_s, namedBy.isEmpty() ? QString() : name}});
    if (hasCaption)
        html.element(u"caption"_s, table.caption, {{u"id"_s, captionId}});
    html.newLine();
    TableWriter writer(html, table);
    writer.writeHead();
    writer.writeBody();
    html.end();
    if (isWide)
        html.end();
    html.newLine();
    if (!table.note.isEmpty()) {
        html.element(u"p"_s, table.note, {{u"class"_s, u"note"_s}});
        html.newLine();
    }
}
