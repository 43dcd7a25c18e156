#include "core/method/ScaleReader.h"

using namespace Qt::StringLiterals;

namespace {

QString readGlyph(const JsonPlace &place, bool isRanked)
{
    static const QStringList ranked{u"○"_s, u"◔"_s, u"◑"_s, u"◕"_s, u"●"_s};
    static const QStringList outside{u"✕"_s, u"◇"_s};
    const QStringList &glyphs = isRanked ? ranked : outside;
    return glyphs.at(place.choice(glyphs));
}

Level readLevel(const JsonPlace &place, const Scale &scale, CodeSet &codes, int &nextRank)
{
    place.allowOnly({u"code"_s, u"rank"_s, u"number"_s, u"glyph"_s, u"label"_s, u"guidance"_s});
    Level level;
    level.code = LevelCode(codes.take(place.at(u"code"_s)));
    if (isMissingCode(level.code))
        place.at(u"code"_s).fail(u"method.level-is-missing-code"_s, {level.code.toString()});

    const JsonPlace rank = place.at(u"rank"_s);
    if (!rank.isNull()) {
        level.rank = rank.integer();
        if (!scale.isOrdered)
            rank.fail(u"method.rank-in-unordered"_s);
        else if (*level.rank != nextRank)
            rank.fail(u"method.rank-order"_s, {QString::number(nextRank), QString::number(*level.rank)});
        ++nextRank;
    }
    if (place.has(u"number"_s))
        level.numbers = readNumbers(place.at(u"number"_s));
    level.glyph = readGlyph(place.at(u"glyph"_s), level.rank.has_value());
    level.label = place.at(u"label"_s).localized();
    level.guidance = place.at(u"guidance"_s).localized();
    return level;
}

} // namespace

QMap<QString, int> readNumbers(const JsonPlace &place)
{
    QMap<QString, int> numbers;
    for (const QString &edition : place.keys())
        numbers.insert(edition, place.at(edition).integer());
    return numbers;
}

Scale readScale(const JsonPlace &place)
{
    place.allowOnly({u"id"_s, u"title"_s, u"ordered"_s, u"levels"_s});
    Scale scale;
    scale.id = place.at(u"id"_s).code();
    scale.title = place.at(u"title"_s).localized();
    scale.isOrdered = place.at(u"ordered"_s).boolean();
    CodeSet codes;
    int nextRank = 0;
    const JsonPlace levels = place.at(u"levels"_s);
    levels.eachOfSome([&](const JsonPlace &item) { scale.levels.append(readLevel(item, scale, codes, nextRank)); });
    if (scale.isOrdered && nextRank < 2)
        levels.fail(u"method.too-few-ranks"_s);
    return scale;
}
