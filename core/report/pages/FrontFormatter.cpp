#include "core/report/pages/FrontFormatter.h"

#include "core/report/ReportFonts.h"
#include "core/report/pages/DefinitionsFormatter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Tag tagOf(Tag::Kind kind, int parent = -1) { return {.kind = kind, .parent = parent}; }

} // namespace

void FrontFormatter::addSpace(double height)
{
    Slice slice;
    slice.height = height;
    slice.keepsWithNext = true;
    m_target.append(std::move(slice), 0, 0);
}

void FrontFormatter::addTitlePage(const TitlePageBlock &block)
{
    const double width = m_target.m_frame.width();
    Slice band;
    band.height = 6;
    band.items.append({-1, FillItem{QRectF(0, 0, 72, 4), ReportColour::Accent}});
    m_target.append(std::move(band), 0, 0);
    const auto addText = [&](const Span &text, const FlowLook &look, Tag::Kind kind, double before, double after) {
        if (!text.text.isEmpty())
            m_target.addLines(flowText({text}, width, look), look.leading, 0,
                              m_target.m_result.addTag({.kind = kind, .language = text.language}), before, after, true);
    };
    addText({.text = block.kicker}, {{11, false, false, ReportColour::Secondary}, 15, Side::Left}, Tag::Kind::Paragraph,
            10, 0);
    addSpace(m_target.m_frame.height() * 0.14);
    addText({.text = block.title, .language = block.titleLanguage},
            {{30, true, false, ReportColour::Ink}, 38, Side::Left}, Tag::Kind::Title, 0, 0);
    addText({.text = block.subtitle}, {{15, false, false, ReportColour::Secondary}, 21, Side::Left},
            Tag::Kind::Paragraph, 10, 0);
    addSpace(26);
    DefinitionsFormatter(m_target).format({block.facts, true});
    const qsizetype firstNote = m_target.m_result.slices.size();
    for (const QString &note : block.notes)
        addText({.text = note}, {{8, false, false, ReportColour::Secondary}, 11, Side::Left}, Tag::Kind::Note, 6, 0);
    moveToFoot(firstNote);
    m_target.m_breakNext = true;
}

/// The small print stands at the foot of the page where there is room for that.
void FrontFormatter::moveToFoot(qsizetype firstNote)
{
    QList<Slice> &slices = m_target.m_result.slices;
    double height = 0;
    for (const Slice &slice : slices)
        height += slice.space + slice.height;
    if (firstNote < slices.size())
        slices[firstNote].space += std::max(0.0, m_target.m_frame.height() - height);
}

void FrontFormatter::addContents(const ContentsBlock &block)
{
    m_target.add(HeadingBlock{.level = 1,
                              .text = block.heading,
                              .anchor = u"contents"_s,
                              .running = block.heading,
                              .isInContents = false,
                              .startsPage = true});
    const int contents = m_target.m_result.addTag(tagOf(Tag::Kind::Contents));
    for (const Block &other : m_target.m_tree.blocks) {
        const auto *heading = std::get_if<HeadingBlock>(&other);
        if (heading && heading->isInContents && heading->level <= block.deepest)
            addEntry(*heading, contents);
    }
    m_target.m_breakNext = true;
}

void FrontFormatter::addEntry(const HeadingBlock &heading, int contentsTag)
{
    const bool isChapter = heading.level == 1;
    const double indent = isChapter ? 0 : 14.0 * (heading.level - 1);
    const double numberRoom = 34;
    const double width = m_target.m_frame.width();
    const FlowLook look{{isChapter ? 10 : 9.5, isChapter, false, ReportColour::Ink}, isChapter ? 15.5 : 14, Side::Left};
    const double room = width - indent - numberRoom;
    const QString text = isChapter ? heading.text : shortened(heading.text, room, look.style);
    const auto lines = flowText({{.text = text, .language = heading.language}}, room, look);
    const int tag = m_target.m_result.addTag(
        {.kind = Tag::Kind::ContentsItem, .language = heading.language, .parent = contentsTag});
    const qsizetype first = m_target.m_result.slices.size();
    m_target.addLines(lines, look.leading, indent, tag, isChapter ? 9 : 0, 0, true);
    Slice &last = m_target.m_result.slices.last();
    const double baseline = look.leading * 0.72;
    const double from = indent + lines.last().width + 6;
    if (from < width - numberRoom + 8)
        last.items.append({-1, RuleItem{QLineF(from, baseline, width - numberRoom + 8, baseline), 0.6,
                                        ReportColour::Secondary, true}});
    last.references.append({heading.anchor, QPointF(width, baseline), look.style, tag});
    for (qsizetype i = first; i < m_target.m_result.slices.size(); ++i) {
        Slice &slice = m_target.m_result.slices[i];
        slice.items.prepend({tag, LinkItem{QRectF(indent, 0, width - indent, slice.height), u"#"_s + heading.anchor}});
    }
    if (isChapter)
        last.keepsWithNext = true;
}
