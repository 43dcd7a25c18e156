#include "core/report/FormattedSpans.h"

#include "core/base/FormattedText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

Spans formattedSpans(const QString &text)
{
    Spans spans{{}};
    const auto add = [&spans](const QString &piece, const FormattedPart &style) {
        const Span &last = spans.last();
        const bool isSame = last.isBold == style.isBold && last.isItalic == style.isItalic && last.link == style.link;
        if (!isSame && !piece.isEmpty())
            spans.append({.isBold = style.isBold, .isItalic = style.isItalic, .link = style.link});
        spans.last().text += piece;
    };
    bool isFirst = true;
    for (const QString &line : text.split(u'\n')) {
        if (!isFirst)
            add(u"\n"_s, {});
        isFirst = false;
        for (const FormattedPart &part : formattedParts(line)) {
            if (part.isBullet)
                add(u"• "_s, {});
            else if (!part.isMark)
                add(line.sliced(part.start, part.length), part);
        }
    }
    if (spans.size() > 1 && spans.first().text.isEmpty())
        spans.removeFirst();
    return spans;
}
