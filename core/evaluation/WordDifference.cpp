#include "core/evaluation/WordDifference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace {

using Kind = DifferencePart::Kind;

constexpr qsizetype mostCells = 4'000'000; ///< of the table below: two texts of 2,000 words

/// Words with the white space after them, so that joined they are the text again.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || (text.at(i - 1).isSpace() && !text.at(i).isSpace());
        if (!isEnd)
            continue;
        words.append(text.sliced(start, i - start));
        start = i;
    }
    return words;
}

class Parts
{
public:
    void add(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_parts.isEmpty() && m_parts.last().kind == kind)
            m_parts.last().text += text;
        else
            m_parts.append({kind, text});
    }
    QList<DifferencePart> take() { return std::move(m_parts); }

private:
    QList<DifferencePart> m_parts;
};

/// Longest common subsequence; the table holds its length for each pair of rests.
void compare(const QStringList &before, const QStringList &after, Parts &parts)
{
    const size_t width = size_t(after.size()) + 1;
    std::vector<int> lengths((size_t(before.size()) + 1) * width);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            const size_t here = size_t(i) * width + size_t(j);
            lengths[here] = before.at(i) == after.at(j) ? lengths[here + width + 1] + 1
                                                        : std::max(lengths[here + width], lengths[here + 1]);
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        const size_t here = size_t(i) * width + size_t(j);
        if (before.at(i) == after.at(j)) {
            parts.add(Kind::Same, before.at(i++));
            ++j;
        } else if (lengths[here + width] >= lengths[here + 1]) {
            parts.add(Kind::Removed, before.at(i++));
        } else {
            parts.add(Kind::Added, after.at(j++));
        }
    }
    parts.add(Kind::Removed, before.sliced(i).join(QString()));
    parts.add(Kind::Added, after.sliced(j).join(QString()));
}

} // namespace

QList<DifferencePart> wordDifference(const QString &before, const QString &after)
{
    const QStringList then = wordsOf(before);
    const QStringList now = wordsOf(after);
    const qsizetype shorter = std::min(then.size(), now.size());
    qsizetype begin = 0;
    while (begin < shorter && then.at(begin) == now.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && then.at(then.size() - 1 - end) == now.at(now.size() - 1 - end))
        ++end;
    const QStringList thenMiddle = then.sliced(begin, then.size() - begin - end);
    const QStringList nowMiddle = now.sliced(begin, now.size() - begin - end);
    Parts parts;
    parts.add(Kind::Same, then.first(begin).join(QString()));
    if (thenMiddle.size() * nowMiddle.size() <= mostCells) {
        compare(thenMiddle, nowMiddle, parts);
    } else {
        parts.add(Kind::Removed, thenMiddle.join(QString()));
        parts.add(Kind::Added, nowMiddle.join(QString()));
    }
    parts.add(Kind::Same, then.last(end).join(QString()));
    return parts.take();
}
