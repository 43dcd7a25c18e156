#include "core/exchange/xlsx/XlsxText.h"

#include "core/exchange/xlsx/XlsxXml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype escapeLength = 7; // _x000D_

/// The character that an escape at this place stands for; nothing when there is none.
std::optional<char16_t> escapeAt(QStringView text, qsizetype at)
{
    if (at + escapeLength > text.size() || text.at(at) != u'_' || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
        return {};
    char16_t code = 0;
    for (const QChar c : text.sliced(at + 2, 4)) {
        const QChar lower = c.toLower();
        const bool isLetter = lower >= u'a' && lower <= u'f';
        if (!isLetter && !(c >= u'0' && c <= u'9'))
            return {};
        code = char16_t(code * 16 + (isLetter ? lower.unicode() - u'a' + 10 : c.unicode() - u'0'));
    }
    return code;
}

QString escapeOf(char16_t code) { return u"_x%1_"_s.arg(QString::number(code, 16).toUpper(), 4, QChar(u'0')); }

QString trimmedEnds(const QString &text)
{
    const auto isSpace = [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
    };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isSpace(text.at(begin)))
        ++begin;
    while (end > begin && isSpace(text.at(end - 1)))
        --end;
    return text.sliced(begin, end - begin);
}

/// White space at the ends counts only where xml:space says so, as in every spreadsheet.
QString textOfRun(XlsxXml &xml)
{
    const bool isPreserved = xml.attribute(u"xml:space"_s) == u"preserve";
    const QString text = xml.text();
    return isPreserved ? text : trimmedEnds(text);
}

} // namespace

QString xlsxText(XlsxXml &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            text += textOfRun(xml);
        } else if (xml.is(u"r")) {
            while (xml.nextChild()) {
                if (xml.is(u"t"))
                    text += textOfRun(xml);
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return xlsxUnescaped(text);
}

/// A zero and half a character stand for nothing; they stay as they are written.
QString xlsxUnescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<char16_t> code = escapeAt(text, i);
        const bool isHigh = code && QChar::isHighSurrogate(*code);
        const std::optional<char16_t> second = isHigh ? escapeAt(text, i + escapeLength) : std::nullopt;
        const bool isPair = second && QChar::isLowSurrogate(*second);
        if (!code || *code == 0 || (QChar::isSurrogate(*code) && !isPair)) {
            plain += text.at(i);
            continue;
        }
        plain += QChar(*code);
        if (isPair)
            plain += QChar(*second);
        i += (isPair ? 2 : 1) * escapeLength - 1;
    }
    return plain;
}

QString xlsxEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n') || c == 0xFFFE || c == 0xFFFF;
        if ((isControl && c != 0) || escapeAt(text, i))
            escaped += escapeOf(c);
        else
            escaped += c == 0 ? QChar(QChar::ReplacementCharacter) : text.at(i);
    }
    return escaped;
}

int xlsxWidthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        width = std::max(width, line.size());
    return int(std::min<qsizetype>(width, XlsxLongText::longestCell));
}

int xlsxLinesOf(const QString &text, int width)
{
    qsizetype lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += 1 + std::max<qsizetype>(line.size() - 1, 0) / width;
    constexpr qsizetype mostOnAScreen = 25;
    return int(std::min(lines, mostOnAScreen));
}

QString XlsxLongText::beginningOf(const QString &whole)
{
    const QString shown = whole.left(1000);
    const bool cutsPair = shown.size() < whole.size() && shown.back().isHighSurrogate();
    return shown.chopped(cutsPair ? 1 : 0) + u" […] → "_s + sheet();
}
