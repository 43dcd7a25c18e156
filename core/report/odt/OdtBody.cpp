#include "core/report/odt/OdtBody.h"

#include "core/report/ReportFonts.h"
#include "core/report/odt/OdtContents.h"
#include "core/report/odt/OdtFigure.h"
#include "core/report/odt/OdtTable.h"
#include "core/report/pages/TableFormatter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double captionRoom = 60;
constexpr double termRoom = 110; ///< before the text of a definition, see the style "Fact"
constexpr TextStyle termStyle{.size = 8.8};

OdtTextStyles stylesOf(ParagraphBlock::Look look)
{
    const auto both = [](const QString &style) {
        return OdtTextStyles{.paragraph = style, .item = style};
    };
    switch (look) {
    case ParagraphBlock::Look::Body:
        return both(u"Text_20_body"_s);
    case ParagraphBlock::Look::Lead:
        return both(u"Lead"_s);
    case ParagraphBlock::Look::Note:
        return both(u"Note"_s);
    case ParagraphBlock::Look::Quote:
        return both(u"Quotations"_s);
    }
    Q_UNREACHABLE();
}

/// Below a heading, as its named style has it.
double spaceBelow(int level)
{
    static constexpr double spaces[]{10, 6, 4, 3};
    return spaces[std::clamp(level, 1, 4) - 1];
}

/// Facts that take less room than this stay on one page.
bool isShort(const QList<Definition> &items)
{
    qsizetype letters = 0;
    for (const Definition &item : items) {
        for (const Span &span : item.text)
            letters += span.text.size();
    }
    return items.size() < 16 && letters < 1200;
}

} // namespace

OdtBody::OdtBody(OdtXml &xml, OdtStyles &styles, OdtPackage &package, const ReportPages &pages, const TreeIndex &index)
    : m_xml(xml), m_styles(styles), m_package(package), m_pages(pages), m_index(index), m_text(xml, styles, index),
      m_formatter(std::make_unique<BlockFormatter>(pages.tree(), pages.frame(), pages.figures()))
{}

OdtBody::~OdtBody() = default;

OdtParagraphLook OdtBody::takeBreak(bool startsPage)
{
    m_isAfterTable = false;
    m_isFirst = false;
    return {.startsPage = std::exchange(m_startsPage, false) || startsPage};
}

void OdtBody::writeLine(const Span &line, const QString &style, const OdtParagraphLook &look)
{
    if (line.text.isEmpty())
        return;
    m_xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, m_styles.paragraph(style, look)}});
    m_text.phrase({line});
    m_xml.end();
}

/// Where the printed pages have it below the chapter before, which leaves room for it.
bool OdtBody::runsOn(const QString &anchor) const
{
    constexpr double aLine = 14;
    const auto place = m_pages.places().constFind(anchor);
    return place != m_pages.places().cend() && place->y > m_pages.frame().top() + aLine;
}

void OdtBody::add(const HeadingBlock &block)
{
    const QString level = QString::number(block.level);
    const bool isFirst = m_isFirst;
    OdtParagraphLook look = takeBreak(block.startsPage && !runsOn(block.anchor));
    if (isFirst || look.startsPage)
        look.onTop = spaceBelow(block.level);
    const QString style = m_styles.paragraph(u"Heading_20_"_s + level, look);
    m_xml.startParagraph(u"text:h"_s, {{u"text:style-name"_s, style}, {u"text:outline-level"_s, level}});
    m_text.placed(block.anchor, {.text = block.text, .language = block.language});
    m_xml.end();
}

void OdtBody::add(const ParagraphBlock &block)
{
    OdtTextStyles look = stylesOf(block.look);
    OdtParagraphLook more = takeBreak();
    more.keepsWithNext = block.keepsWithNext;
    look.paragraph = m_styles.paragraph(look.paragraph, more);
    m_text.flow(block.spans, look);
}

void OdtBody::add(const TableBlock &block)
{
    if (m_isAfterTable && block.caption.isEmpty())
        writeGap(); // else two tables that touch would be taken for one
    const QList<Block> &blocks = m_pages.tree().blocks;
    const bool isLast = &block == std::get_if<TableBlock>(&blocks.last());
    const OdtTableFrame frame{.widths = TableFormatter(*m_formatter, block).widths(),
                              .pageHeight = m_pages.frame().height(),
                              .name = u"Table %1"_s.arg(++m_tables),
                              .spaceBelow = isLast || !block.note.isEmpty() ? 0.0 : 10.0};
    writeOdtTable(m_xml, m_styles, m_text, block, frame);
    m_isAfterTable = block.note.isEmpty();
}

void OdtBody::add(const FigureBlock &block)
{
    m_isAfterTable = false;
    const PageFrame &frame = m_pages.frame();
    writeOdtFigure(m_xml, m_styles, m_package, block, ++m_figures, {frame.width(), frame.height() - captionRoom},
                   m_pages.figures());
}

void OdtBody::add(const DefinitionsBlock &block)
{
    m_isAfterTable = false;
    writeDefinitions(block.items, block.hasStrongRule);
}

void OdtBody::writeDefinitions(const QList<Definition> &items, bool hasStrongRule)
{
    const bool staysTogether = isShort(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool isLast = i + 1 == items.size();
        writeDefinition(items.at(i), i == 0 && hasStrongRule ? u"First_20_fact"_s : u"Fact"_s,
                        staysTogether && (!isLast || hasStrongRule));
    }
}

/// Term and text in one paragraph, side by side; a long term has a paragraph of its own.
void OdtBody::writeDefinition(const Definition &item, const QString &style, bool keepsWithNext)
{
    const OdtParagraphLook look{.keepsWithNext = keepsWithNext};
    const auto writeTerm = [&] {
        m_xml.start(u"text:span"_s, {{u"text:style-name"_s, u"Fact_20_term"_s}});
        m_xml.text(item.term);
        m_xml.end();
    };
    const QString more = m_styles.paragraph(u"Fact_20_continued"_s, look);
    OdtTextStyles styles{.paragraph = m_styles.paragraph(style, look),
                         .item = m_styles.paragraph(u"Fact_20_item"_s, look),
                         .list = u"Fact_20_bullets"_s};
    if (textWidth(item.term, termStyle) > termRoom) {
        m_xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, m_styles.paragraph(style, {.keepsWithNext = true})}});
        writeTerm();
        m_xml.end();
        styles.paragraph = more;
        m_text.flow(item.text, styles);
        return;
    }
    m_text.flow(item.text, styles, [&] {
        writeTerm();
        m_xml.tab();
    });
}

void OdtBody::add(const PageBreakBlock &) { m_startsPage = true; }

void OdtBody::add(const ContentsBlock &block)
{
    takeBreak();
    writeOdtContents(m_xml, m_styles, block, m_index.headings, m_pages);
    m_startsPage = true;
}

void OdtBody::add(const TitlePageBlock &block)
{
    OdtParagraphLook first = takeBreak();
    first.masterPage = u"Title_20_page"_s;
    writeLine({.text = block.kicker}, u"Kicker"_s, first);
    writeLine({.text = block.title, .language = block.titleLanguage}, u"Title"_s,
              block.kicker.isEmpty() ? first : OdtParagraphLook{});
    writeLine({.text = block.subtitle}, u"Subtitle"_s);
    writeDefinitions(block.facts, true);
    for (qsizetype i = 0; i < block.notes.size(); ++i)
        writeLine({.text = block.notes.at(i)}, i == 0 ? u"First_20_note"_s : u"Note"_s);
    m_startsPage = true;
}

void OdtBody::writeGap() { m_xml.empty(u"text:p"_s, {{u"text:style-name"_s, u"Table_20_gap"_s}}); }

/// A text never ends with a table: without a small paragraph it would get one that may need a page of its own.
void OdtBody::finish()
{
    if (m_isAfterTable)
        writeGap();
}
