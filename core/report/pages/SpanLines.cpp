#include "core/report/pages/SpanLines.h"

#include "core/report/XmlText.h"

using namespace Qt::StringLiterals;

namespace {

const QString bullet = u"• "_s;

} // namespace

QList<Spans> linesOf(const Spans &spans)
{
    QList<Spans> lines{{}};
    for (const Span &span : spans) {
        const QStringList pieces = xmlText(span.text).split(u'\n');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                lines.append(Spans{});
            Span piece = span;
            piece.text = pieces.at(i);
            if (i > 0)
                piece.glyph.reset();
            if (!piece.text.isEmpty() || piece.glyph)
                lines.last().append(piece);
        }
    }
    return lines;
}

QString languageOf(const Spans &spans)
{
    QString language;
    for (const Span &span : spans) {
        const bool hasWords = !span.text.trimmed().isEmpty();
        if (hasWords && span.language.isEmpty())
            return {};
        if (hasWords && !language.isEmpty() && span.language != language)
            return {};
        if (hasWords)
            language = span.language;
    }
    return language;
}

bool isListItem(const Spans &line) { return !line.isEmpty() && line.first().text.startsWith(bullet); }

Spans withoutBullet(Spans line)
{
    line.first().text.remove(0, bullet.size());
    return line;
}
