#include "core/base/FormattedText.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// Goes over one line; parts within parts take over their style.
class LineParser
{
public:
    explicit LineParser(const QString &line) : m_line(line) {}

    QList<FormattedPart> take()
    {
        static const QRegularExpression bullet(u"^\\s*- (?=\\S)"_s);
        qsizetype from = 0;
        if (const auto match = bullet.match(m_line); match.hasMatch()) {
            from = match.capturedLength();
            m_parts.append({.length = from, .isMark = true, .isBullet = true});
        }
        parse(from, m_line.size(), {});
        return std::move(m_parts);
    }

private:
    void add(qsizetype from, qsizetype to, FormattedPart style, bool isMark = false)
    {
        if (from >= to)
            return;
        style.start = from;
        style.length = to - from;
        style.isMark = isMark;
        m_parts.append(style);
    }

    void parse(qsizetype from, qsizetype to, const FormattedPart &style)
    {
        qsizetype plain = from;
        for (qsizetype at = from; at < to;) {
            const qsizetype end = asterisks(at, to, style, plain);
            const qsizetype next = end > at ? end : link(at, to, style, plain);
            if (next > at) {
                plain = next;
                at = next;
            } else {
                ++at;
            }
        }
        add(plain, to, style);
    }

    bool isWordAt(qsizetype at) const
    {
        return at >= 0 && at < m_line.size() && (m_line.at(at).isLetterOrNumber() || m_line.at(at) == u'*');
    }

    /// Where the mark that closes stands: after a character that is no space, before the end of a word.
    qsizetype closing(qsizetype from, qsizetype to, qsizetype width) const
    {
        for (qsizetype at = from + 1; at + width <= to; ++at) {
            const bool isMark = m_line.at(at) == u'*' && (width == 1 || m_line.at(at + 1) == u'*');
            if (isMark && !m_line.at(at - 1).isSpace() && m_line.at(at - 1) != u'*' && !isWordAt(at + width))
                return at;
        }
        return -1;
    }

    /// Goes on behind bold or italic text that begins here; nothing (`at`) where none does.
    qsizetype asterisks(qsizetype at, qsizetype to, FormattedPart style, qsizetype plain)
    {
        if (m_line.at(at) != u'*' || isWordAt(at - 1))
            return at;
        const qsizetype width = at + 1 < to && m_line.at(at + 1) == u'*' ? 2 : 1;
        const qsizetype first = at + width;
        if (first >= to || m_line.at(first).isSpace() || m_line.at(first) == u'*')
            return at;
        const qsizetype end = closing(first, to, width);
        if (end < 0)
            return at;
        add(plain, at, style);
        FormattedPart inner = style;
        (width == 2 ? inner.isBold : inner.isItalic) = true;
        add(at, first, inner, true);
        parse(first, end, inner);
        add(end, end + width, inner, true);
        return end + width;
    }

    qsizetype link(qsizetype at, qsizetype to, const FormattedPart &style, qsizetype plain)
    {
        static const QRegularExpression pattern(u"\\[([^\\[\\]]*[^\\[\\]\\s][^\\[\\]]*)\\]"
                                                "\\(((?:https?://|mailto:)[^\\s()<>\"]+)\\)"_s);
        if (m_line.at(at) != u'[' || !style.link.isEmpty())
            return at;
        const auto match =
            pattern.match(m_line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedEnd() > to)
            return at;
        add(plain, at, style);
        FormattedPart inner = style;
        inner.link = match.captured(2);
        add(at, match.capturedStart(1), inner, true);
        parse(match.capturedStart(1), match.capturedEnd(1), inner);
        add(match.capturedEnd(1), match.capturedEnd(), inner, true);
        return match.capturedEnd();
    }

    const QString &m_line;
    QList<FormattedPart> m_parts;
};

} // namespace

QList<FormattedPart> formattedParts(const QString &line) { return LineParser(line).take(); }

QString unformatted(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString plain;
        for (const FormattedPart &part : formattedParts(line))
            plain += part.isBullet ? u"• "_s : part.isMark ? QString() : line.sliced(part.start, part.length);
        lines.append(plain);
    }
    return lines.join(u'\n');
}
