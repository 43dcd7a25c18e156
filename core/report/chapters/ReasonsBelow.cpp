#include "core/report/chapters/ReasonsBelow.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInCell = 700; // characters: about a quarter of a page in a column

/// Each line is a paragraph of its own.
QList<Spans> paragraphsOf(const Spans &spans)
{
    QList<Spans> paragraphs{{}};
    for (const Span &span : spans) {
        const QStringList lines = span.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                paragraphs.append(Spans());
            Span piece = span;
            piece.text = lines.at(i);
            if (i > 0)
                piece.glyph.reset();
            if (!piece.text.isEmpty() || piece.glyph)
                paragraphs.last().append(piece);
        }
    }
    paragraphs.removeIf([](const Spans &paragraph) { return paragraph.isEmpty(); });
    return paragraphs;
}

} // namespace

Spans ReasonsBelow::inCell(const QString &heading, const Spans &reason)
{
    const qsizetype length = std::accumulate(reason.cbegin(), reason.cend(), qsizetype(0),
                                             [](qsizetype sum, const Span &span) { return sum + span.text.size(); });
    if (length <= mostInCell)
        return reason;
    m_long.append({heading, reason});
    return {{.text = m_context.text(u"why-below"_s), .isItalic = true}};
}

void ReasonsBelow::write(BlockWriter &writer) const
{
    for (const auto &[heading, reason] : m_long) {
        QList<Spans> paragraphs = paragraphsOf(reason);
        if (!paragraphs.isEmpty())
            paragraphs.first().prepend({.text = m_context.text(u"why-of"_s, {heading}) + u' ', .isBold = true});
        for (const Spans &paragraph : std::as_const(paragraphs))
            writer.paragraph(paragraph);
    }
}
