#include "core/report/html/HtmlPage.h"

#include "core/report/FigureSvg.h"
#include "core/report/LevelGlyph.h"
#include "core/report/html/ChapterLengths.h"
#include "core/report/html/HtmlContents.h"
#include "core/report/html/HtmlTable.h"

#include <QColor>
#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/// Points, about as wide as the text of a printed page.
constexpr double figureWidth = 470;

QString rules(Paper paper)
{
    QFile file(u":/report/html.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(u"PAPER"_s, paper == Paper::Letter ? u"letter"_s : u"A4"_s);
}

QString paragraphClass(ParagraphBlock::Look look)
{
    switch (look) {
    case ParagraphBlock::Look::Body:
    case ParagraphBlock::Look::Quote:
        return {};
    case ParagraphBlock::Look::Lead:
        return u"lead"_s;
    case ParagraphBlock::Look::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

HtmlPage::HtmlPage(HtmlWriter &html, const ReportTree &tree, const TreeIndex &index, const HtmlExtras &extras,
                   const FigurePainter &figures)
    : m_html(html), m_tree(tree), m_index(index), m_extras(extras), m_figures(figures), m_texts(tree.language),
      m_onNewPages(chaptersOnNewPages(tree))
{}

void HtmlPage::begin()
{
    m_html.xml().writeDTD(u"<!DOCTYPE html>"_s);
    m_html.newLine();
    m_html.start(u"html"_s, {{u"lang"_s, m_tree.language == u"es" ? u"es-MX"_s : m_tree.language}});
    writeHead();
    m_html.start(u"body"_s);
    m_html.newLine();
    m_html.element(u"a"_s, m_texts.text(u"report.html.skip"_s), {{u"class"_s, u"skip"_s}, {u"href"_s, u"#main"_s}});
    m_html.newLine();
    if (!m_tree.watermark.isEmpty())
        m_html.element(u"p"_s, m_tree.watermark, {{u"class"_s, u"draft"_s}, {u"role"_s, u"note"_s}});
    if (!m_index.hasTitlePage)
        add(TitlePageBlock{.title = m_tree.title});
}

void HtmlPage::writeHead()
{
    m_html.start(u"head"_s);
    m_html.newLine();
    m_html.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    const auto meta = [this](const QString &name, const QString &content) {
        m_html.empty(u"meta"_s, {{u"name"_s, name}, {u"content"_s, content}});
        m_html.newLine();
    };
    // Whatever a text might smuggle in: nothing is run and nothing is fetched.
    m_html.empty(u"meta"_s, {{u"http-equiv"_s, u"Content-Security-Policy"_s},
                             {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s}});
    m_html.newLine();
    meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"referrer"_s, u"no-referrer"_s);
    meta(u"color-scheme"_s, u"light dark"_s);
    meta(u"generator"_s, u"Cotejo"_s);
    meta(u"description"_s, m_tree.subject);
    m_html.element(u"title"_s,
                   m_tree.watermark.isEmpty() ? m_tree.title : u"%1 · %2"_s.arg(m_tree.watermark, m_tree.title));
    m_html.newLine();
    m_html.style(rules(m_extras.paper));
    m_html.end();
    m_html.newLine();
}

void HtmlPage::writeDefinitions(const QList<Definition> &items)
{
    m_html.start(u"dl"_s);
    for (const Definition &item : items) {
        m_html.newLine();
        m_html.element(u"dt"_s, item.term);
        m_html.start(u"dd"_s);
        m_html.flow(item.text);
        m_html.end();
    }
    m_html.end();
    m_html.newLine();
}

void HtmlPage::writeDataLink()
{
    if (m_extras.data.isEmpty())
        return;
    const QString size = m_texts.locale().formattedDataSize(m_extras.data.size(), 1);
    if (m_extras.data.size() > largestDataInPage) {
        m_html.element(u"p"_s, m_texts.text(u"report.html.data-too-large"_s, {size}), {{u"class"_s, u"note"_s}});
        return;
    }
    m_html.start(u"p"_s, {{u"class"_s, u"data"_s}});
    m_html.element(u"a"_s, m_texts.text(u"report.html.data"_s, {m_extras.dataName, size}),
                   {{u"href"_s, u"data:application/json;base64,"_s + QString::fromLatin1(m_extras.data.toBase64())},
                    {u"download"_s, m_extras.dataName}});
    m_html.end();
}

void HtmlPage::add(const TitlePageBlock &block)
{
    m_part = Part::Header;
    m_html.start(u"header"_s);
    m_html.newLine();
    if (!block.kicker.isEmpty())
        m_html.element(u"p"_s, block.kicker, {{u"class"_s, u"kicker"_s}});
    m_html.element(u"h1"_s, block.title, {{u"id"_s, u"title"_s}, {u"lang"_s, block.titleLanguage}});
    if (!block.subtitle.isEmpty())
        m_html.element(u"p"_s, block.subtitle, {{u"class"_s, u"subtitle"_s}});
    m_heading = u"title"_s;
    if (!block.facts.isEmpty())
        writeDefinitions(block.facts);
    writeDataLink();
    for (const QString &note : block.notes)
        m_html.element(u"p"_s, note, {{u"class"_s, u"note"_s}});
    m_html.end();
    m_html.newLine();
}

void HtmlPage::openColumns()
{
    if (m_isInColumns)
        return;
    m_isInColumns = true;
    m_html.start(u"div"_s, {{u"class"_s, u"columns"_s}});
    m_html.newLine();
}

void HtmlPage::add(const ContentsBlock &block)
{
    endQuote();
    if (m_index.headings.isEmpty())
        return;
    openColumns();
    m_html.start(u"nav"_s, {{u"aria-labelledby"_s, u"contents"_s}});
    m_html.element(u"h2"_s, block.heading, {{u"id"_s, u"contents"_s}});
    writeHtmlContents(m_html, m_index.headings, block.deepest);
    m_html.end();
    m_html.newLine();
}

void HtmlPage::goToMain()
{
    if (m_part == Part::Main)
        return;
    m_part = Part::Main;
    openColumns();
    m_html.start(u"main"_s, {{u"id"_s, u"main"_s}, {u"tabindex"_s, u"-1"_s}});
    m_html.newLine();
}

void HtmlPage::endQuote()
{
    if (!m_isInQuote)
        return;
    m_isInQuote = false;
    m_html.end();
    m_html.newLine();
}

void HtmlPage::add(const HeadingBlock &block)
{
    endQuote();
    goToMain();
    // The title is the one heading of the first level, and no level is passed over.
    m_level = std::min({block.level + 1, m_level + 1, 6});
    m_heading = block.anchor.isEmpty() ? u"heading-%1"_s.arg(++m_headings) : block.anchor;
    m_above.insert(m_level, m_heading);
    m_above.removeIf([this](const auto &one) { return one.key() > m_level; });
    m_html.element(u"h%1"_s.arg(m_level), block.text,
                   {{u"id"_s, m_heading},
                    {u"lang"_s, block.language},
                    {u"class"_s, m_onNewPages.contains(block.anchor) || m_startsPage ? u"page"_s : QString()}});
    m_html.newLine();
    m_startsPage = false;
}

/// The last heading and, since one such as "Round …" comes again and again, those above it within the section.
QString HtmlPage::headingsAbove() const
{
    constexpr int section = 3;
    QStringList ids;
    for (int level = section; level < m_level; ++level) {
        if (const QString id = m_above.value(level); !id.isEmpty())
            ids.append(id);
    }
    return (ids << m_heading).join(u' ');
}

void HtmlPage::add(const ParagraphBlock &block)
{
    const bool isQuote = block.look == ParagraphBlock::Look::Quote;
    if (!isQuote)
        endQuote();
    goToMain();
    if (isQuote && !m_isInQuote)
        m_html.start(u"blockquote"_s);
    m_isInQuote = isQuote;
    m_html.start(u"p"_s, {{u"class"_s, paragraphClass(block.look)}});
    m_html.phrase(block.spans);
    m_html.end();
    m_html.newLine();
}

void HtmlPage::add(const TableBlock &block)
{
    endQuote();
    goToMain();
    // Under headings that come again, a caption alone could too.
    const bool isDeep = m_level > 3;
    writeHtmlTable(m_html, block, u"table-%1"_s.arg(++m_tables),
                   block.caption.isEmpty() || isDeep ? headingsAbove() : QString());
}

void HtmlPage::add(const FigureBlock &block)
{
    endQuote();
    goToMain();
    const QString id = u"figure-%1"_s.arg(++m_figuresDrawn);
    const QSizeF size(figureWidth, m_figures.heightFor(block.figure, figureWidth));
    const QString name = block.caption.isEmpty() ? QString() : id + u"-caption"_s;
    m_html.start(u"figure"_s, {{u"id"_s, id}, {u"aria-labelledby"_s, name}});
    m_html.newLine();
    // A chart keeps its size on a narrow screen, where it can be moved sideways.
    m_html.start(u"div"_s, {{u"class"_s, u"wide"_s},
                            {u"role"_s, u"group"_s},
                            {u"aria-labelledby"_s, name.isEmpty() ? m_heading : name},
                            {u"tabindex"_s, u"0"_s}});
    writeSvg(m_html.xml(), {SvgHead::Place::Page, id, block.caption, block.alternative, size},
             [&](QPainter &painter) { m_figures.paint(painter, QRectF(QPointF(0, 0), size), block.figure); });
    m_html.end();
    m_html.newLine();
    if (!block.caption.isEmpty())
        m_html.element(u"figcaption"_s, block.caption, {{u"id"_s, name}});
    m_html.end();
    m_html.newLine();
}

void HtmlPage::add(const DefinitionsBlock &block)
{
    endQuote();
    goToMain();
    if (!block.items.isEmpty())
        writeDefinitions(block.items);
}

void HtmlPage::add(const PageBreakBlock &) { m_startsPage = true; }

/// The drawings of the levels' glyphs, once; the text refers to them.
void HtmlPage::writeGlyphs()
{
    if (m_index.glyphs.isEmpty())
        return;
    m_html.start(u"svg"_s, {{u"class"_s, u"glyphs"_s}, {u"aria-hidden"_s, u"true"_s}});
    constexpr QSizeF size(12, 12);
    for (const QString &glyph : m_index.glyphs) {
        writeSvgSymbol(m_html.xml(), {.id = glyphId(m_index, glyph), .size = size}, [&](QPainter &painter) {
            paintLevelGlyph(painter, QRectF(QPointF(0, 0), size), glyph, Qt::black);
        });
        m_html.newLine();
    }
    m_html.end();
    m_html.newLine();
}

void HtmlPage::finish()
{
    endQuote();
    goToMain();
    m_html.end();
    m_html.newLine();
    m_html.end();
    m_html.newLine();
    m_html.start(u"footer"_s);
    m_html.element(u"p"_s, m_tree.foot);
    m_html.end();
    m_html.newLine();
    writeGlyphs();
    m_html.end();
    m_html.newLine();
    m_html.end();
    m_html.newLine();
}
