#pragma once

#include "core/report/TreeIndex.h"
#include "core/report/odt/OdtStyles.h"

#include <functional>

/// The styles of a text of several lines: of its paragraphs, and of what is listed in it.
struct OdtTextStyles
{
    QString paragraph{};
    QString item{};
    QString list = QStringLiteral("Bullets");
};

/// Writes running text: spans in named character styles, links, glyphs as characters, lists, places to link to.
class OdtText
{
public:
    /// All of these outlive it.
    OdtText(OdtXml &xml, OdtStyles &styles, const TreeIndex &index) : m_xml(xml), m_styles(styles), m_index(index) {}

    /// Within a paragraph: line ends as breaks.
    void phrase(const Spans &spans);
    /// As paragraphs, lines that begin with a bullet as a list. `before` writes what stands first in the first of them.
    void flow(const Spans &spans, const OdtTextStyles &look, const std::function<void()> &before = {});

    /// A place of no extent.
    void place(const QString &anchor);
    /// A place around a text.
    void placed(const QString &anchor, const Span &text);

private:
    void span(const Span &span);
    void frame(const QColor &colour);
    QString address(const QString &link) const;

    OdtXml &m_xml;
    OdtStyles &m_styles;
    const TreeIndex &m_index;
    QSet<QString> m_placed{};
};

/// What a place is called in the document: at most 40 letters, digits and low lines, which is what Word takes.
QString odtBookmark(const QString &anchor);
