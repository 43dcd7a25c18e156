#include "core/report/PrintedPack.h"

#include "core/base/Catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void curve(LocalizedText &text)
{
    if (const auto english = text.texts.find(u"en"_s); english != text.texts.end())
        *english = withCurvedQuotes(*english);
}

void curve(DerivedValue &derived)
{
    curve(derived.title);
    curve(derived.explanation);
    derived.source = withCurvedQuotes(derived.source); // both languages in one
    for (Band &band : derived.bands)
        curve(band.outcome.label);
}

void curve(Scale &scale)
{
    curve(scale.title);
    for (Level &level : scale.levels) {
        curve(level.label);
        curve(level.guidance);
    }
}

/// A missing value by the name of a level ("Unclear") says in brackets what it is, so that no table has both alike.
void tellApart(MethodPack &pack)
{
    for (MissingValue &missing : pack.missing) {
        for (auto label = missing.label.texts.begin(); label != missing.label.texts.end(); ++label) {
            const bool isLevel =
                std::any_of(pack.scales.cbegin(), pack.scales.cend(), [&](const Scale &scale) {
                    return std::any_of(scale.levels.cbegin(), scale.levels.cend(), [&](const Level &level) {
                        return level.label.texts.value(label.key()) == label.value();
                    });
                });
            const Catalogue texts(label.key());
            if (const QString key = u"report.missing."_s + missing.code.toString(); isLevel && texts.has(key))
                *label = texts.text(key, {*label});
        }
    }
}

} // namespace

QString withCurvedQuotes(const QString &text)
{
    static const QString openers = u"([—–/“‘"_s;
    QString curved = text;
    for (qsizetype i = 0; i < curved.size(); ++i) {
        const bool opens = i == 0 || curved.at(i - 1).isSpace() || openers.contains(curved.at(i - 1));
        if (curved.at(i) == u'"')
            curved[i] = opens ? u'“' : u'”';
        else if (curved.at(i) == u'\'')
            curved[i] = opens ? u'‘' : u'’';
    }
    return curved;
}

MethodPack printedPack(MethodPack pack)
{
    curve(pack.title);
    curve(pack.summary);
    curve(pack.source);
    for (Dimension &dimension : pack.dimensions) {
        curve(dimension.title);
        curve(dimension.question);
    }
    for (Scale &scale : pack.scales)
        curve(scale);
    for (MissingValue &missing : pack.missing) {
        curve(missing.label);
        curve(missing.guidance);
    }
    for (Criterion &criterion : pack.criteria) {
        curve(criterion.title);
        curve(criterion.question);
        curve(criterion.guidance);
    }
    for (Gate &gate : pack.gates)
        curve(gate.text);
    for (DerivedValue &derived : pack.derived)
        curve(derived);
    tellApart(pack);
    return pack;
}
