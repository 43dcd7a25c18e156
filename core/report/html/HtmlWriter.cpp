#include "core/report/html/HtmlWriter.h"

#include "core/report/XmlText.h"
#include "core/report/pages/SpanLines.h"

using namespace Qt::StringLiterals;

QString glyphId(const TreeIndex &index, const QString &glyph)
{
    return u"glyph-%1"_s.arg(index.glyphs.indexOf(glyph) + 1);
}

HtmlWriter::HtmlWriter(QIODevice &out, const TreeIndex &index) : m_xml(&out), m_index(index) {}

void HtmlWriter::start(const QString &name, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes) {
        if (!value.isEmpty())
            m_xml.writeAttribute(key, xmlText(value));
    }
}

void HtmlWriter::end()
{
    m_xml.writeCharacters({}); // so that an empty element is not closed at once
    m_xml.writeEndElement();
}

void HtmlWriter::element(const QString &name, const QString &text, const Attributes &attributes)
{
    start(name, attributes);
    this->text(text);
    end();
}

void HtmlWriter::empty(const QString &name, const Attributes &attributes)
{
    start(name, attributes);
    m_xml.writeEndElement();
}

void HtmlWriter::text(const QString &text)
{
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty(u"br"_s);
        m_xml.writeCharacters(lines.at(i));
    }
}

void HtmlWriter::newLine() { m_xml.writeCharacters(u"\n"_s); }

void HtmlWriter::style(const QString &rules)
{
    Q_ASSERT(!rules.contains(u'<') && !rules.contains(u'>') && !rules.contains(u'&') && !rules.contains(u'"'));
    start(u"style"_s);
    m_xml.writeCharacters(rules);
    end();
}

QString HtmlWriter::address(const QString &link) const
{
    if (!link.startsWith(u'#'))
        return safeAddress(link);
    return m_index.anchors.contains(link.mid(1)) ? link : QString();
}

/// Framed in the level's colour in the figures, where it has one.
void HtmlWriter::glyph(const Span &span)
{
    const QString colours = span.field.isValid() ? u"border-color:"_s + span.field.name() : QString();
    start(u"svg"_s, {{u"class"_s, span.field.isValid() ? u"glyph field"_s : u"glyph"_s},
                     {u"style"_s, colours},
                     {u"aria-hidden"_s, u"true"_s}});
    empty(u"use"_s, {{u"href"_s, u'#' + glyphId(m_index, *span.glyph)}});
    m_xml.writeEndElement();
}

/// The mark for those who see the key to it; what it stands for, for those who do not.
void HtmlWriter::mark(const Span &span)
{
    start(u"span"_s, {{u"aria-hidden"_s, u"true"_s}, {u"title"_s, span.spoken}});
    if (span.glyph)
        glyph(span);
    text(span.text);
    end();
    element(u"span"_s, span.spoken, {{u"class"_s, u"spoken"_s}});
}

void HtmlWriter::span(const Span &span)
{
    if (!span.spoken.isEmpty())
        return mark(span);
    int open = 0;
    const auto within = [&](bool isSo, const QString &name, const Attributes &attributes = {}) {
        if (isSo) {
            start(name, attributes);
            ++open;
        }
    };
    const QString link = address(span.link);
    within(!link.isEmpty(), u"a"_s, {{u"href"_s, link}});
    within(!span.language.isEmpty() || span.isFaint, u"span"_s,
           {{u"lang"_s, span.language}, {u"class"_s, span.isFaint ? u"faint"_s : QString()}});
    within(span.isBold, u"strong"_s);
    within(span.isItalic, u"em"_s);
    QString rest = span.whole.isEmpty() ? span.text : span.whole;
    if (span.glyph) { // on one line with its word
        const QString word = rest.section(u' ', 0, 0);
        start(u"span"_s, {{u"class"_s, u"marked"_s}});
        glyph(span);
        text(word);
        end();
        rest.remove(0, word.size());
    }
    text(rest);
    for (; open > 0; --open)
        end();
}

void HtmlWriter::phrase(const Spans &spans)
{
    for (const Span &one : spans)
        span(one);
}

void HtmlWriter::flow(const Spans &spans)
{
    const QList<Spans> lines = linesOf(spans);
    bool isInList = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Spans &line = lines.at(i);
        const bool isListed = isListItem(line);
        if (isListed != isInList) {
            if (isListed)
                start(u"ul"_s);
            else
                end();
        } else if (!isListed && i > 0) {
            empty(u"br"_s);
        }
        isInList = isListed;
        if (!isListed) {
            phrase(line);
            continue;
        }
        start(u"li"_s);
        phrase(withoutBullet(line));
        end();
    }
    if (isInList)
        end();
}
