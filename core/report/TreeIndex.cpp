#include "core/report/TreeIndex.h"

namespace {

class Indexer
{
public:
    explicit Indexer(TreeIndex &index) : m_index(index) {}

    void operator()(const HeadingBlock &block)
    {
        addAnchor(block.anchor);
        if (block.isInContents)
            m_index.headings.append(&block);
    }
    void operator()(const ParagraphBlock &block) { addGlyphs(block.spans); }
    void operator()(const TableBlock &block)
    {
        for (const QList<TableRow> &rows : {block.head, block.rows}) {
            for (const TableRow &row : rows) {
                addAnchor(row.anchor);
                for (const TableCell &cell : row.cells)
                    addGlyphs(cell.spans);
            }
        }
    }
    void operator()(const DefinitionsBlock &block)
    {
        for (const Definition &item : block.items)
            addGlyphs(item.text);
    }
    void operator()(const TitlePageBlock &) { m_index.hasTitlePage = true; }
    void operator()(const FigureBlock &) {}
    void operator()(const PageBreakBlock &) {}
    void operator()(const ContentsBlock &) {}

private:
    void addAnchor(const QString &anchor)
    {
        if (!anchor.isEmpty())
            m_index.anchors.insert(anchor);
    }

    void addGlyphs(const Spans &spans)
    {
        for (const Span &span : spans) {
            if (span.glyph && !m_index.glyphs.contains(*span.glyph))
                m_index.glyphs.append(*span.glyph);
        }
    }

    TreeIndex &m_index;
};

} // namespace

TreeIndex TreeIndex::of(const ReportTree &tree)
{
    TreeIndex index;
    Indexer indexer(index);
    for (const Block &block : tree.blocks)
        std::visit(indexer, block);
    return index;
}
