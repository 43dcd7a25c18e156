#include "ui/spelling/TextHighlighter.h"

#include "core/base/FormattedText.h"
#include "ui/spelling/Spelling.h"
#include "ui/widgets/Theme.h"

#include <QTextBoundaryFinder>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Words that a dictionary can know: no addresses, numbers, codes or acronyms.
QList<WordSpan> wordsIn(const QString &text)
{
    QList<WordSpan> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(start, end - start);
        const bool isOfLetters = word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) {
                                     return c.isLetter() || c.isMark() || c == u'\'' || c == u'’';
                                 });
        const bool isAcronym = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
        const auto isJoint = [&](qsizetype at) {
            return at >= 0 && at < text.size() && u"@/\\_.:#"_s.contains(text.at(at)) && at + 1 < text.size() &&
                   at > 0 && !text.at(at - 1).isSpace() && !text.at(at + 1).isSpace();
        };
        if (isOfLetters && !isAcronym && !isJoint(start - 1) && !isJoint(end))
            words.append({start, end - start});
        start = end;
    }
    return words;
}

} // namespace

TextHighlighter::TextHighlighter(QTextDocument *document, bool isFormatted)
    : QSyntaxHighlighter(document), m_isFormatted(isFormatted)
{
    if (Spelling *spelling = Spelling::current())
        connect(spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
}

void TextHighlighter::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    rehighlight();
}

QString TextHighlighter::language() const
{
    const Spelling *spelling = Spelling::current();
    return spelling && !spelling->language().isEmpty() ? spelling->language() : m_language;
}

QString TextHighlighter::wordAt(const QString &text, qsizetype position, qsizetype &start)
{
    for (const WordSpan &word : wordsIn(text)) {
        if (position < word.start || position > word.start + word.length)
            continue;
        start = word.start;
        return text.sliced(word.start, word.length);
    }
    return {};
}

void TextHighlighter::highlightBlock(const QString &text)
{
    if (m_isFormatted)
        showFormat(text);
    checkWords(text);
}

void TextHighlighter::showFormat(const QString &text)
{
    const ThemeColours &colours = Theme::colours();
    for (const FormattedPart &part : formattedParts(text)) {
        QTextCharFormat format;
        if (part.isMark)
            format.setForeground(colours.secondary);
        if (part.isBold && !part.isMark)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(part.isItalic && !part.isMark);
        if (!part.link.isEmpty() && !part.isMark) {
            format.setForeground(colours.accent);
            format.setFontUnderline(true);
        }
        setFormat(int(part.start), int(part.length), format);
    }
}

void TextHighlighter::checkWords(const QString &text)
{
    Spelling *spelling = Spelling::current();
    const QString checked = language();
    if (!spelling || !spelling->isOn() || !spelling->isReady(checked))
        return;
    for (const WordSpan &word : wordsIn(text)) {
        if (!spelling->isWrong(text.sliced(word.start, word.length), checked))
            continue;
        for (qsizetype at = word.start; at < word.start + word.length; ++at) {
            QTextCharFormat marked = format(int(at));
            marked.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            marked.setUnderlineColor(Theme::colours().fault);
            setFormat(int(at), 1, marked);
        }
    }
}
