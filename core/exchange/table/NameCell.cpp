#include "core/exchange/table/NameCell.h"

#include "core/base/FoldedText.h"
#include "core/exchange/table/CellText.h"
#include "core/exchange/table/InstitutionRegister.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isAcronym(const QString &written)
{
    return written.size() >= 2 && written.size() <= 12 && written == written.toUpper() && written != written.toLower();
}

bool isConjunction(const QString &folded) { return folded == u"y"_s || folded == u"e"_s || folded == u"and"_s; }

/// How many parentheses are open at each character; one that never closes does not count.
QList<int> depthsOf(const QString &text)
{
    QList<int> depths(text.size(), 0);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            open.append(i);
        if (text.at(i) == u')' && !open.isEmpty()) {
            for (qsizetype inside = open.takeLast(); inside < i && open.isEmpty(); ++inside)
                depths[inside] = 1;
        }
    }
    return depths;
}

/// The pieces of a cell between semicolons and line breaks, those within parentheses aside.
QStringList partsOf(const QString &cell)
{
    static const QString breaks = u";\n\u2028\u2029"_s;
    const QString text = withPlainLineEnds(cell);
    const QList<int> depths = depthsOf(text);
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!breaks.contains(text.at(i)))
            parts.last() += text.at(i);
        else if (depths.at(i) > 0)
            parts.last() += u' ';
        else
            parts.append(QString());
    }
    return parts;
}

/// One part of a cell between hard breaks, walked from left to right.
class Part
{
public:
    Part(const QString &text, const NameIndex &index) : m_text(text), m_index(index), m_words(nameWordsOf(text)) {}

    QList<NamePiece> pieces()
    {
        QList<NamePiece> found;
        for (qsizetype at = 0; at < m_words.size();) {
            const qsizetype end = endOfPiece(at);
            if (const NamePiece piece = pieceOf(at, end); !piece.written.isEmpty())
                found.append(piece);
            at = end;
            while (at < m_words.size() && isPassedOver(at))
                ++at;
        }
        return found;
    }

private:
    QString between(qsizetype word) const
    {
        const qsizetype begin = word == 0 ? 0 : m_words.at(word - 1).end;
        return m_text.sliced(begin, m_words.at(word).begin - begin);
    }

    bool isPassedOver(qsizetype word) const
    {
        const QString &folded = m_words.at(word).folded;
        return isConjunction(folded) || (nameWords().articles.contains(folded) && beginsName(word + 1));
    }

    bool beginsName(qsizetype word) const
    {
        if (word >= m_words.size())
            return false;
        const NameWord &w = m_words.at(word);
        if (nameWords().articles.contains(w.folded) && word + 1 < m_words.size())
            return beginsName(word + 1);
        const bool isCapital = w.written.front().isUpper();
        return (isCapital && nameWords().starts.contains(w.folded)) || (isAcronym(w.written) && !isShouting()) ||
               m_index.longestAt(m_words, word).entry >= 0;
    }

    /// A cell written in capitals throughout, where an acronym cannot be told.
    bool isShouting() const { return m_text == m_text.toUpper() && m_words.size() > 3; }

    /// Whether a new name may begin at this word, judged by what stands before it.
    bool isBreakBefore(qsizetype word) const
    {
        if (m_words.at(word).depth > 0)
            return false;
        if (isConjunction(m_words.at(word).folded))
            return beginsName(word + 1);
        return isPunctuated(word) && beginsName(word) &&
               !(between(word).contains(u'&') && isAcronym(m_words.at(word).written));
    }

    /// A full stop separates only behind a word: it belongs to "U.S." and "A.C.".
    bool isPunctuated(qsizetype word) const
    {
        static const QRegularExpression mark(u"[,/&]|\\s[-–]\\s"_s);
        const NameWord &before = m_words.at(word - 1);
        return between(word).contains(mark) ||
               (between(word).contains(u'.') && (before.depth > 0 || before.folded.size() > 3));
    }

    /// A known name counts only where it stands alone: what follows must not go on with the same name.
    bool standsAlone(qsizetype end) const
    {
        if (end >= m_words.size() || m_words.at(end).depth > 0)
            return true;
        return isBreakBefore(end) || between(end).contains(u',') || between(end).contains(u'/');
    }

    qsizetype endOfPiece(qsizetype at) const
    {
        qsizetype end = at + 1;
        if (const NameIndex::Match match = m_index.longestAt(m_words, at);
            match.entry >= 0 && standsAlone(at + match.words))
            end = at + match.words;
        while (end < m_words.size() && (m_words.at(end).depth > 0 || !isBreakBefore(end)) && !endsHere(at, end))
            ++end;
        return end;
    }

    /// A known name that is complete before a comma ends there, whatever follows.
    bool endsHere(qsizetype at, qsizetype end) const
    {
        const NameIndex::Match match = m_index.longestAt(m_words, at);
        return match.entry >= 0 && m_words.at(end).depth == 0 && end >= at + match.words &&
               standsAlone(at + match.words);
    }

    NamePiece pieceOf(qsizetype at, qsizetype end) const
    {
        while (end > at + 1 && isConjunction(m_words.at(end - 1).folded)) // left over where a line breaks
            --end;
        qsizetype stop = m_words.at(end - 1).end;
        const bool closes = m_words.at(end - 1).depth > 0;
        if (closes && m_text.indexOf(u')', stop) >= 0)
            stop = m_text.indexOf(u')', stop) + 1;
        const QString written = m_text.sliced(m_words.at(at).begin, stop - m_words.at(at).begin).simplified();
        const NameIndex::Match match = m_index.longestAt(m_words, at);
        if (match.entry >= 0 && (at + match.words == end || standsAlone(at + match.words)))
            return {.written = written, .entry = match.entry};
        return {.written = written, .entry = parentOf(at, end)};
    }

    /// "Unidad X de la Secretaría Y": an office at the end of whose name a known institution stands.
    int parentOf(qsizetype at, qsizetype end) const
    {
        for (qsizetype word = at + 1; word < end; ++word) {
            const NameIndex::Match match = m_index.longestAt(m_words, word);
            if (match.entry < 0 || m_words.at(word).depth > 0)
                continue;
            const qsizetype next = word + match.words;
            const bool isAtEnd = next == end || (next < end && m_words.at(next).depth > 0);
            const QString before = m_words.at(word - 1).folded;
            const QString link = word - 2 > at ? m_words.at(word - 2).folded + u' ' + before : before;
            if (isAtEnd && (nameWords().links.contains(before) || nameWords().links.contains(link)))
                return match.entry;
        }
        return -1;
    }

    QString m_text;
    const NameIndex &m_index;
    QList<NameWord> m_words;
};

} // namespace

QList<NameWord> nameWordsOf(const QString &cell)
{
    QList<NameWord> words;
    const QList<int> depths = depthsOf(cell);
    qsizetype begin = -1;
    const auto close = [&](qsizetype end) {
        if (begin < 0)
            return;
        const QString written = cell.sliced(begin, end - begin);
        if (const QString folded = foldedText(written).remove(u' '); !folded.isEmpty())
            words.append({.folded = folded, .written = written, .begin = begin, .end = end, .depth = depths.at(begin)});
        begin = -1;
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            begin = begin < 0 ? i : begin;
            continue;
        }
        close(i);
    }
    close(cell.size());
    return words;
}

void NameIndex::add(const QString &name, int entry)
{
    const QList<NameWord> words = nameWordsOf(name);
    if (words.isEmpty())
        return;
    Name known{.folded = {}, .isAcronym = words.size() == 1 && isAcronym(words.first().written), .entry = entry};
    for (const NameWord &word : words)
        known.folded.append(word.folded);
    QList<Name> &names = m_byFirstWord[known.folded.first()];
    for (const Name &other : names) {
        if (other.folded == known.folded)
            return; // the first to claim a name has it
    }
    names.append(known);
}

NameIndex::Match NameIndex::longestAt(const QList<NameWord> &words, qsizetype at) const
{
    Match best;
    for (const Name &name : m_byFirstWord.value(words.at(at).folded)) {
        if (name.folded.size() <= best.words || name.folded.size() > words.size() - at)
            continue;
        if (name.isAcronym && words.at(at).written != words.at(at).written.toUpper())
            continue;
        qsizetype same = 0;
        while (same < name.folded.size() && words.at(at + same).folded == name.folded.at(same))
            ++same;
        if (same == name.folded.size())
            best = {.entry = name.entry, .words = same};
    }
    return best;
}

int NameIndex::exactly(const QString &name) const
{
    const QList<NameWord> words = nameWordsOf(name);
    if (words.isEmpty())
        return -1;
    const Match match = longestAt(words, 0);
    if (match.words == words.size())
        return match.entry;
    for (const Name &known : m_byFirstWord.value(words.first().folded)) {
        if (words.size() == 1 && known.isAcronym)
            return known.entry; // alone in its cell, "Pemex" is no word but the acronym
    }
    return -1;
}

QList<NamePiece> piecesOf(const QString &cell, const NameIndex &index)
{
    // A known name may itself be broken over lines.
    if (const int whole = index.exactly(cell); whole >= 0)
        return {{.written = cell.simplified(), .entry = whole}};
    QList<NamePiece> pieces;
    for (const QString &part : partsOf(cell))
        pieces += Part(part, index).pieces();
    return pieces;
}
