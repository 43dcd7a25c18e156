#include "core/report/pages/BlockFormatter.h"

#include "core/report/pages/DefinitionsFormatter.h"
#include "core/report/pages/FrontFormatter.h"
#include "core/report/pages/SpanLines.h"
#include "core/report/pages/TableFormatter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct HeadingLook
{
    double size;
    double leading;
    double before;
    double after;
};

HeadingLook headingLook(int level)
{
    static constexpr HeadingLook looks[]{{20, 26, 30, 10}, {13.5, 18, 22, 6}, {10.5, 14.5, 14, 4}, {9.5, 13.5, 10, 3}};
    return looks[std::clamp(level, 1, 4) - 1];
}

struct ParagraphLook
{
    FlowLook flow;
    double indent;
    double before;
    double after;
    double bar; ///< width of the bar at the left, 0 for none
    QRgb barColour;
};

ParagraphLook paragraphLook(ParagraphBlock::Look look)
{
    switch (look) {
    case ParagraphBlock::Look::Body:
        return {{{9.5, false, false, ReportColour::Ink}, 13.5, Side::Left}, 0, 6, 6, 0, 0};
    case ParagraphBlock::Look::Lead:
        return {{{10.5, false, false, ReportColour::Ink}, 15.5, Side::Left}, 14, 8, 10, 3, ReportColour::Accent};
    case ParagraphBlock::Look::Note:
        return {{{8, false, false, ReportColour::Secondary}, 11, Side::Left}, 0, 5, 6, 0, 0};
    case ParagraphBlock::Look::Quote:
        return {{{9.5, false, false, ReportColour::Ink}, 13.5, Side::Left}, 12, 8, 8, 1.2, ReportColour::Line};
    }
    Q_UNREACHABLE();
}

void tagAll(QList<PageItem> &items, int tag)
{
    for (PageItem &item : items)
        item.tag = tag;
}

} // namespace

BlockFormatter::BlockFormatter(const ReportTree &tree, const PageFrame &frame, const FigurePainter &figures)
    : m_tree(tree), m_frame(frame), m_figures(figures)
{}

SliceList BlockFormatter::format(const Progress &progress)
{
    for (const Block &block : m_tree.blocks) {
        if (progress.cancelled())
            break;
        std::visit([this](const auto &one) { add(one); }, block);
    }
    closeHeadings(1);
    return std::move(m_result);
}

void BlockFormatter::append(Slice slice, double before, double after)
{
    slice.space = std::max(before, m_after);
    slice.mayJoin = m_chapterNext && !m_breakNext;
    slice.startsPage = slice.startsPage || m_breakNext || m_chapterNext;
    if (slice.startsPage)
        closeHeadings(1);
    m_breakNext = false;
    m_chapterNext = false;
    m_after = after;
    m_result.slices.append(std::move(slice));
}

void BlockFormatter::closeHeadings(int level)
{
    while (!m_headings.isEmpty() && m_headings.last().level >= level) {
        const qsizetype first = m_headings.takeLast().first;
        m_result.slices[first].holds = int(m_result.slices.size() - first);
    }
}

void BlockFormatter::addLines(const QList<FlowLine> &lines, double leading, double indent, int tag, double before,
                              double after, bool keepTogether)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Slice slice;
        slice.height = leading;
        slice.items = lines.at(i).items;
        for (PageItem &item : slice.items)
            item.moveBy(indent, 0);
        tagAll(slice.items, tag);
        const bool isLast = i + 1 == lines.size();
        // Two lines at least before and after a page end.
        slice.keepsWithNext = !isLast && (keepTogether || i == 0 || i + 2 == lines.size());
        append(std::move(slice), i == 0 ? before : 0, isLast ? after : 0);
    }
}

void BlockFormatter::add(const HeadingBlock &block)
{
    const HeadingLook look = headingLook(block.level);
    const int tag = m_result.addTag({.kind = Tag::Kind::Heading, .level = block.level, .language = block.language});
    m_chapterNext = block.startsPage;
    closeHeadings(block.level);
    const qsizetype first = m_result.slices.size();
    const TextStyle style{look.size, true, false, ReportColour::Ink};
    addLines(flowText({{.text = block.text, .language = block.language}}, m_frame.width(),
                      {style, look.leading, Side::Left}),
             look.leading, 0, tag, look.before, look.after, true);
    m_result.slices.last().keepsWithNext = true;
    m_result.slices[first].marks.append(
        {block.anchor, block.isInContents ? block.level : 0, block.text, block.running});
    m_headings.append({block.level, first});
}

void BlockFormatter::add(const ParagraphBlock &block)
{
    const ParagraphLook look = paragraphLook(block.look);
    const int tag =
        m_result.addTag({.kind = block.look == ParagraphBlock::Look::Note ? Tag::Kind::Note : Tag::Kind::Paragraph,
                         .language = languageOf(block.spans)});
    const qsizetype first = m_result.slices.size();
    addLines(flowText(block.spans, m_frame.width() - look.indent, look.flow), look.flow.leading, look.indent, tag,
             look.before, look.after);
    m_result.slices.last().keepsWithNext = block.keepsWithNext;
    if (look.bar <= 0)
        return;
    for (qsizetype i = first; i < m_result.slices.size(); ++i) {
        const QRectF bar(0, 0, look.bar, look.flow.leading);
        m_result.slices[i].items.prepend({-1, FillItem{bar, look.barColour}});
    }
}

void BlockFormatter::add(const TableBlock &block) { TableFormatter(*this, block).format(); }

void BlockFormatter::add(const FigureBlock &block)
{
    const int tag = m_result.addTag({.kind = Tag::Kind::Figure, .alternative = block.alternative});
    const double wanted = m_figures.heightFor(block.figure, m_frame.width());
    const double height = std::min(wanted, m_frame.height() - 60);
    Slice slice;
    slice.height = height;
    slice.isFigure = true;
    slice.keepsWithNext = !block.caption.isEmpty();
    slice.items.append(
        {tag, FigureItem{QRectF(0, 0, m_frame.width(), height), std::make_shared<Figure>(block.figure)}});
    append(std::move(slice), 12, 4);
    if (!block.caption.isEmpty())
        addCaption(block.caption, tag, 5, 10);
}

void BlockFormatter::addCaption(const QString &caption, int parent, double before, double after)
{
    const int tag = m_result.addTag({.kind = Tag::Kind::Caption, .parent = parent});
    const FlowLook look{{8, false, false, ReportColour::Secondary}, 11, Side::Left};
    addLines(flowText({{.text = caption}}, m_frame.width(), look), look.leading, 0, tag, before, after, true);
}

void BlockFormatter::addNote(const QString &note)
{
    const int tag = m_result.addTag({.kind = Tag::Kind::Note});
    const FlowLook look = paragraphLook(ParagraphBlock::Look::Note).flow;
    addLines(flowText({{.text = note}}, m_frame.width(), look), look.leading, 0, tag, 5, 10, true);
}

void BlockFormatter::add(const DefinitionsBlock &block) { DefinitionsFormatter(*this).format(block); }

void BlockFormatter::add(const PageBreakBlock &) { m_breakNext = true; }

void BlockFormatter::add(const ContentsBlock &block) { FrontFormatter(*this).addContents(block); }

void BlockFormatter::add(const TitlePageBlock &block) { FrontFormatter(*this).addTitlePage(block); }
