#include "core/report/odt/OdtText.h"

#include "core/report/XmlText.h"
#include "core/report/pages/SpanLines.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBookmark = 40;

/// The lines before `end` as one text again.
Spans joined(const QList<Spans> &lines, qsizetype from, qsizetype end)
{
    Spans spans;
    for (qsizetype i = from; i < end; ++i) {
        if (i > from)
            spans.append({.text = u"\n"_s});
        spans += lines.at(i);
    }
    return spans;
}

} // namespace

QString odtBookmark(const QString &anchor)
{
    QString name;
    for (const QChar c : anchor)
        name += c.unicode() < 128 && c.isLetterOrNumber() ? c : u'_';
    if (name.size() <= longestBookmark && !name.isEmpty() && name.at(0).isLetter())
        return name;
    const QByteArray digest = QCryptographicHash::hash(anchor.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"place_"_s + QString::fromLatin1(digest.first(32));
}

QString OdtText::address(const QString &link) const
{
    if (!link.startsWith(u'#'))
        return safeAddress(link);
    const QString anchor = link.mid(1);
    return m_index.anchors.contains(anchor) ? u'#' + odtBookmark(anchor) : QString();
}

/// One side of a frame in the level's colour around a glyph, by a narrow space that does not break: so none is left at
/// the end of a line.
void OdtText::frame(const QColor &colour)
{
    if (!colour.isValid())
        return;
    m_xml.start(u"text:span"_s, {{u"text:style-name"_s, m_styles.field(colour)}});
    m_xml.text(u"\u202f"_s);
    m_xml.end();
}

void OdtText::span(const Span &span)
{
    if (span.glyph) {
        frame(span.field);
        m_xml.start(u"text:span"_s, {{u"text:style-name"_s, u"Level_20_glyph"_s}});
        m_xml.text(span.glyph->isEmpty() ? u"◌"_s : *span.glyph);
        m_xml.end();
        frame(span.field);
        if (!span.text.isEmpty())
            m_xml.text(u"\u00a0"_s); // holds the glyph to its word
    }
    int open = 0;
    const auto within = [&](bool isSo, const QString &style) {
        if (isSo) {
            m_xml.start(u"text:span"_s, {{u"text:style-name"_s, style}});
            ++open;
        }
    };
    const QString link = address(span.link);
    if (!link.isEmpty()) {
        m_xml.start(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s},
                                  {u"xlink:href"_s, link},
                                  {u"office:title"_s, span.whole}, // what is cut to fit its line, in full
                                  {u"text:style-name"_s, u"Internet_20_link"_s},
                                  {u"text:visited-style-name"_s, u"Visited_20_Internet_20_Link"_s}});
        ++open;
    }
    within(span.isFaint, u"Said_20_before"_s);
    within(!span.language.isEmpty(), span.language.isEmpty() ? QString() : m_styles.language(span.language));
    within(span.isBold, u"Strong_20_Emphasis"_s);
    within(span.isItalic, u"Emphasis"_s);
    m_xml.text(span.whole.isEmpty() || !link.isEmpty() ? span.text : span.whole);
    for (; open > 0; --open)
        m_xml.end();
}

void OdtText::phrase(const Spans &spans)
{
    for (const Span &one : spans)
        span(one);
}

void OdtText::flow(const Spans &spans, const OdtTextStyles &look, const std::function<void()> &before)
{
    const QList<Spans> lines = linesOf(spans);
    bool isFirst = true;
    const auto paragraph = [&](const QString &style, const Spans &text) {
        m_xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, style}});
        if (isFirst && before)
            before();
        isFirst = false;
        phrase(text);
        m_xml.end();
    };
    // What stands before a list has a paragraph of its own.
    if (before && isListItem(lines.first()))
        paragraph(look.paragraph, {});
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i + 1;
        while (end < lines.size() && isListItem(lines.at(end)) == isListItem(lines.at(i)))
            ++end;
        if (!isListItem(lines.at(i))) {
            paragraph(look.paragraph, joined(lines, i, end));
            i = end;
            continue;
        }
        m_xml.start(u"text:list"_s, {{u"text:style-name"_s, look.list}});
        for (; i < end; ++i) {
            m_xml.start(u"text:list-item"_s);
            paragraph(look.item, withoutBullet(lines.at(i)));
            m_xml.end();
        }
        m_xml.end();
    }
}

void OdtText::place(const QString &anchor)
{
    if (anchor.isEmpty() || m_placed.contains(anchor))
        return;
    m_placed.insert(anchor);
    m_xml.empty(u"text:bookmark"_s, {{u"text:name"_s, odtBookmark(anchor)}});
}

void OdtText::placed(const QString &anchor, const Span &text)
{
    const bool isNew = !anchor.isEmpty() && !m_placed.contains(anchor);
    if (isNew)
        m_xml.empty(u"text:bookmark-start"_s, {{u"text:name"_s, odtBookmark(anchor)}});
    span(text);
    if (isNew)
        m_xml.empty(u"text:bookmark-end"_s, {{u"text:name"_s, odtBookmark(anchor)}});
    m_placed.insert(anchor);
}
