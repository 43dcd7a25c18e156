#include "core/base/FoldedText.h"

#include <QStringList>

#include <algorithm>

QString foldedText(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            folded += c;
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

namespace {

/// One character, or pair of surrogates, folded; a space for what separates words, nothing for a mark.
QString foldedCharacter(const QString &text, qsizetype at, qsizetype length)
{
    const QChar first = text.at(at);
    if (first.unicode() < 0x80)
        return first.isLetterOrNumber() ? QString(first.toLower()) : QString(u' ');
    const QString folded = foldedText(text.sliced(at, length));
    return folded.isEmpty() && !first.isMark() ? QString(u' ') : folded;
}

} // namespace

QList<TextSpan> foldedHits(const QString &text, const QStringList &words)
{
    QString folded;
    QList<qsizetype> places; // of each folded character in the text
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString one = foldedCharacter(text, at, length);
        folded += one;
        places.insert(places.size(), one.size(), at);
        at += length;
    }
    places.append(text.size());
    QList<TextSpan> hits;
    for (const QString &word : words) {
        for (qsizetype at = folded.indexOf(word); at >= 0 && !word.isEmpty(); at = folded.indexOf(word, at + 1))
            hits.append({places.at(at), places.at(at + word.size()) - places.at(at)});
    }
    std::sort(hits.begin(), hits.end(), [](const TextSpan &a, const TextSpan &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    qsizetype end = 0;
    hits.removeIf([&end](const TextSpan &hit) {
        const bool isInside = hit.start < end;
        end = std::max(end, hit.start + hit.length);
        return isInside;
    });
    return hits;
}
