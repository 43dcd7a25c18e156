#include "core/report/pages/DefinitionsFormatter.h"

#include "core/report/pages/SpanLines.h"

#include <algorithm>

namespace {

constexpr double termWidth = 118;
constexpr double leading = 13;

Tag tagOf(Tag::Kind kind, int parent) { return {.kind = kind, .parent = parent}; }

void put(Slice &slice, const FlowLine &line, double x, int tag)
{
    for (PageItem item : line.items) {
        item.moveBy(x, 0);
        item.tag = tag;
        slice.items.append(std::move(item));
    }
}

} // namespace

void DefinitionsFormatter::addRule(Slice &slice, double y, double thickness, QRgb colour) const
{
    slice.items.append({-1, RuleItem{QLineF(0, y, m_target.m_frame.width(), y), thickness, colour, false}});
}

QList<Slice> DefinitionsFormatter::formatItem(const Definition &item, int list)
{
    SliceList &result = m_target.m_result;
    const int entry = result.addTag(tagOf(Tag::Kind::ListItem, list));
    const int term = result.addTag(tagOf(Tag::Kind::Term, entry));
    const int text = result.addTag({.kind = Tag::Kind::Definition, .language = languageOf(item.text), .parent = entry});
    const FlowLook termLook{{8.8, false, false, ReportColour::Secondary}, leading, Side::Left};
    const FlowLook textLook{{9, false, false, ReportColour::Ink}, leading, Side::Left};
    const auto terms = flowText({{.text = item.term}}, termWidth - 8, termLook);
    const auto texts = flowText(item.text, m_target.m_frame.width() - termWidth, textLook);
    QList<Slice> slices(std::max(terms.size(), texts.size()));
    for (qsizetype i = 0; i < slices.size(); ++i) {
        slices[i].height = leading;
        put(slices[i], terms.value(i), 0, term);
        put(slices[i], texts.value(i), termWidth, text);
    }
    slices.last().height += 3;
    constexpr qsizetype few = 8; // lines that stay together
    for (qsizetype i = 0; i + 1 < slices.size(); ++i)
        slices[i].keepsWithNext = slices.size() <= few || i == 0 || i + 2 == slices.size();
    return slices;
}

void DefinitionsFormatter::format(const DefinitionsBlock &block)
{
    if (block.items.isEmpty())
        return;
    const int list = m_target.m_result.addTag(tagOf(Tag::Kind::List, -1));
    QList<Slice> all;
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        all += formatItem(block.items.at(i), list);
        // Neither the first item nor the last stands alone on its page.
        all.last().keepsWithNext = i + 1 < block.items.size() && (i == 0 || i + 2 == block.items.size());
    }
    for (PageItem &item : all.first().items)
        item.moveBy(0, 6);
    all.first().height += 6;
    addRule(all.first(), 0, block.hasStrongRule ? 1.0 : 0.5,
            block.hasStrongRule ? ReportColour::Ink : ReportColour::Line);
    all.last().height += 3;
    addRule(all.last(), all.last().height, 0.5, ReportColour::Line);
    double height = 0;
    for (const Slice &slice : all)
        height += slice.height;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isLast = i + 1 == all.size();
        // What takes little room stays together; the facts of a commitment also hold on to the text after them.
        const bool isSmall = height < m_target.m_frame.height() * 0.25;
        all[i].keepsWithNext = isLast ? isSmall && block.hasStrongRule : isSmall || all.at(i).keepsWithNext;
        m_target.append(std::move(all[i]), 0, 0);
    }
    m_target.m_after = 10;
}
