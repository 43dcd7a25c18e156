#include "core/report/LeakScan.h"

using namespace Qt::StringLiterals;

namespace {

/// Goes through every text of the tree in order; what it finds first it keeps.
class LeakScan
{
public:
    explicit LeakScan(const PrivateTexts &texts) : m_texts(texts) {}

    const std::optional<Error> &leak() const { return m_leak; }

    void text(const QString &text)
    {
        if (m_leak)
            return;
        if (const auto found = m_texts.firstIn(text))
            m_leak = privateTextAt(*found, m_place);
    }

    void operator()(const HeadingBlock &heading)
    {
        m_place = heading.text;
        text(heading.text);
        text(heading.running);
    }
    void operator()(const ParagraphBlock &paragraph) { spans(paragraph.spans); }
    void operator()(const TableBlock &table)
    {
        text(table.caption);
        text(table.note);
        for (const QList<TableRow> &rows : {table.head, table.rows}) {
            for (const TableRow &row : rows) {
                for (const TableCell &cell : row.cells)
                    spans(cell.spans);
            }
        }
    }
    void operator()(const FigureBlock &figure)
    {
        text(figure.caption);
        text(figure.alternative);
        for (const LevelBar &bar : figure.figure.chart.bars)
            text(bar.label.in(figure.figure.language));
    }
    void operator()(const DefinitionsBlock &definitions) { list(definitions.items); }
    void operator()(const PageBreakBlock &) {}
    void operator()(const ContentsBlock &contents) { text(contents.heading); }
    void operator()(const TitlePageBlock &page)
    {
        m_place = page.title;
        for (const QString &line : QStringList{page.kicker, page.title, page.subtitle} + page.notes)
            text(line);
        list(page.facts);
    }

private:
    /// As they are read: in one piece, whatever the look changes between.
    void spans(const Spans &spans)
    {
        QString whole;
        for (const Span &span : spans)
            whole += span.text;
        text(whole);
        for (const Span &span : spans) {
            for (const QString &hidden : {span.link, span.whole, span.spoken})
                text(hidden);
        }
    }
    void list(const QList<Definition> &definitions)
    {
        for (const Definition &definition : definitions) {
            text(definition.term);
            spans(definition.text);
        }
    }

    const PrivateTexts &m_texts;
    QString m_place;
    std::optional<Error> m_leak;
};

} // namespace

Result<> refusePrivateTexts(const PrivateTexts &texts, const ReportTree &tree)
{
    LeakScan scan(texts);
    if (texts.isEmpty())
        return {};
    for (const QString &line : {tree.title, tree.running, tree.foot, tree.subject, tree.watermark})
        scan.text(line);
    for (const Block &block : tree.blocks) {
        std::visit(scan, block);
        if (scan.leak())
            return *scan.leak();
    }
    return scan.leak() ? Result<>(*scan.leak()) : Result<>();
}
