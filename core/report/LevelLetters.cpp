#include "core/report/LevelLetters.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString initialOf(const QString &label) { return label.left(1).toUpper(); }

/// Two letters each, the best first: the initials of the first word and of a later one, then letters of the first word.
QStringList candidates(const QString &label)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = label.split(apart, Qt::SkipEmptyParts);
    const QString initial = initialOf(label);
    QStringList result;
    for (const QString &word : words.mid(1)) {
        if (word.size() > 2)
            result.append(initial + initialOf(word));
    }
    for (const QChar &letter : words.value(0).mid(1))
        result.append(initial + letter.toLower());
    for (int number = 2; number <= 9; ++number)
        result.append(initial + QString::number(number));
    return result;
}

} // namespace

QHash<LevelCode, QString> levelLetters(const Scale &scale, const QString &language)
{
    QStringList initials;
    for (const Level &level : scale.levels)
        initials.append(initialOf(level.label.in(language)));
    QHash<LevelCode, QString> letters;
    QStringList used;
    for (qsizetype i = 0; i < scale.levels.size(); ++i) {
        QStringList wishes = candidates(scale.levels.at(i).label.in(language));
        if (initials.count(initials.at(i)) == 1)
            wishes.prepend(initials.at(i));
        const auto free =
            std::find_if(wishes.cbegin(), wishes.cend(), [&](const QString &wish) { return !used.contains(wish); });
        const QString letter = free == wishes.cend() ? initials.at(i) : *free;
        used.append(letter);
        letters.insert(scale.levels.at(i).code, letter);
    }
    return letters;
}

QString levelLetter(const Scale &scale, const LevelCode &level, const QString &language)
{
    const Level *found = scale.level(level);
    if (!found)
        return {};
    const QString initial = initialOf(found->label.in(language));
    const auto isAlike = [&](const Level &other) {
        return other.code != level && initialOf(other.label.in(language)) == initial;
    };
    const bool isOnly = std::none_of(scale.levels.cbegin(), scale.levels.cend(), isAlike);
    return isOnly ? initial : levelLetters(scale, language).value(level);
}
