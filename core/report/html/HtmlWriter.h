#pragma once

#include "core/report/TreeIndex.h"

#include <QXmlStreamWriter>

class QIODevice;

/// Writes HTML that is well-formed XML as well, everything escaped. Elements that happen to be empty get an end tag;
/// attributes without a value are left out.
class HtmlWriter
{
public:
    using Attributes = QList<std::pair<QString, QString>>;

    /// The index outlives the writer.
    HtmlWriter(QIODevice &out, const TreeIndex &index);

    void start(const QString &name, const Attributes &attributes = {});
    void end();
    void element(const QString &name, const QString &text, const Attributes &attributes = {});
    /// One that never holds anything.
    void empty(const QString &name, const Attributes &attributes = {});
    void text(const QString &text);
    void newLine();
    /// What the style sheet of the page is: nothing in it needs escaping.
    void style(const QString &rules);

    /// Within a paragraph: line ends as breaks.
    void phrase(const Spans &spans);
    /// Within a cell: lines that begin with a bullet as a list.
    void flow(const Spans &spans);

    QXmlStreamWriter &xml() { return m_xml; }
    bool hasFailed() const { return m_xml.hasError(); }

private:
    void span(const Span &span);
    void mark(const Span &span);
    void glyph(const Span &span);
    QString address(const QString &link) const;

    QXmlStreamWriter m_xml;
    const TreeIndex &m_index;
};

/// What a glyph's drawing is called on the page.
QString glyphId(const TreeIndex &index, const QString &glyph);
