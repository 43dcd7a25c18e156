#include "ui/widgets/CleanPaste.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

/// Blocks as lines, items of a list with a dash.
QString textOfHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!text.isEmpty())
            text += u'\n';
        text += block.textList() ? u"- "_s + block.text().trimmed() : block.text();
    }
    return text;
}

} // namespace

QString cleanText(const QString &text)
{
    static const QRegularExpression lineEnds(u"\\r\\n?|[\\x{2028}\\x{2029}\\x{0B}\\x{0C}\\x{85}]"_s);
    static const QRegularExpression spaces(u"[\\t\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}]"_s);
    static const QRegularExpression invisible(u"[\\x{00}-\\x{08}\\x{0E}-\\x{1F}\\x{7F}\\x{AD}\\x{200B}-\\x{200F}\\x{"
                                              u"202A}-\\x{202E}\\x{2060}\\x{2066}-\\x{2069}"
                                              "\\x{FEFF}\\x{FFFC}]"_s);
    static const QRegularExpression bullets(u"^ *[•◦▪‣·●–] +(?=\\S)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression trailing(u" +$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    QString clean = text;
    clean.replace(lineEnds, u"\n"_s);
    clean.replace(spaces, u" "_s);
    clean.remove(invisible);
    clean.replace(bullets, u"- "_s);
    clean.remove(trailing);
    clean.replace(gaps, u"\n\n"_s);
    return clean;
}

QString cleanPaste(const QMimeData &data)
{
    // A list is told by HTML alone; without one the plain text is what was meant.
    const bool hasList = data.hasHtml() && data.html().contains(u"<li"_s, Qt::CaseInsensitive);
    return cleanText(hasList || !data.hasText() ? textOfHtml(data.html()) : data.text());
}
