#include "core/exchange/table/TextLanguage.h"

#include "core/base/FoldedText.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    return {words.cbegin(), words.cend()};
}

/// Without diacritics. Left out: what two of these languages write alike and mean differently ("o", "as"), and English
/// words that head tables, for our own fields have such names whatever language the texts are in.
const QMap<QString, QSet<QString>> &telling()
{
    static const QMap<QString, QSet<QString>> words{
        {u"es"_s, wordsOf(u"el la los las del y con una en por para que compromiso compromisos fecha dependencia "
                          u"dependencias institucion responsable categoria vencimiento limite titulo numero"_s)},
        {u"en"_s, wordsOf(u"the of and to for with by on in will is that be their from"_s)},
        {u"fr"_s,
         wordsOf(u"le la les des et en du pour une dans est au aux sur par engagement engagements date echeance "
                 u"institution organisme responsable titre numero"_s)},
        {u"pt"_s, wordsOf(u"do da dos das em com uma nao e ao pela pelo para que compromisso compromissos data prazo "
                          u"orgao instituicao responsavel titulo numero"_s)}};
    return words;
}

/// The language with most telling words, and how many there are of it and of the next.
struct Standing
{
    QString best{};
    int most = 0;
    int second = 0;
};

/// A word of one letter counts once: it may as well be a name or a mark of a list.
QMap<QString, int> hitsIn(const QStringList &texts)
{
    QMap<QString, int> hits;
    QSet<QString> letters;
    for (const QString &text : texts) {
        for (const QString &word : foldedText(text).split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() == 1 && letters.contains(word))
                continue;
            if (word.size() == 1)
                letters.insert(word);
            for (auto it = telling().cbegin(); it != telling().cend(); ++it)
                hits[it.key()] += it.value().contains(word) ? 1 : 0;
        }
    }
    return hits;
}

Standing standingOf(const QStringList &texts)
{
    Standing standing;
    const QMap<QString, int> hits = hitsIn(texts);
    for (auto it = hits.cbegin(); it != hits.cend(); ++it) {
        if (it.value() > standing.most)
            standing = {.best = it.key(), .most = it.value(), .second = standing.most};
        else
            standing.second = std::max(standing.second, it.value());
    }
    return standing;
}

} // namespace

QString recognizedLanguage(const QStringList &texts)
{
    const Standing standing = standingOf(texts);
    const bool isClear =
        standing.most >= 3 && standing.most >= standing.second + 2 && 2 * standing.most >= 3 * standing.second;
    return isClear ? standing.best : QString();
}

QString languageOfHeaders(const QStringList &headers)
{
    const Standing standing = standingOf(headers);
    return standing.most > standing.second ? standing.best : QString();
}
