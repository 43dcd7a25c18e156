#include "ui/scoring/LevelChoices.h"

#include "core/report/LevelGlyph.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastDigit = 9;

} // namespace

QString glyphOf(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level)
{
    return levelGlyph(pack, criterion, level).value_or(u"◇"_s); // its word stands beside it
}

QList<LevelChoice> levelChoices(const MethodPack &pack, const Criterion &criterion, const QString &language)
{
    QList<LevelChoice> choices;
    const Scale *scale = pack.scale(criterion.scale);
    if (!scale)
        return choices;
    int place = 0;
    for (const Level &level : scale->levels) {
        ++place;
        LevelChoice choice;
        choice.code = level.code;
        choice.face.digit = place <= lastDigit ? place : 0;
        // A scale without order has no glyph that tells anything.
        if (scale->isOrdered)
            choice.face.glyph = levelGlyph(*scale, level);
        choice.face.label = level.label.in(language);
        choice.face.look = levelLook(pack, criterion.id, level.code, Theme::ground());
        choice.accessibleName =
            //: A level button, as a screen reader says it: "Completion: Substantial, 3 of 4"
            QCoreApplication::translate("LevelChoices", "%1: %2, %3 of %4")
                .arg(criterion.title.in(language), choice.face.label, QString::number(place),
                     QString::number(scale->levels.size()));
        choice.guidance = level.guidance.in(language);
        choices.append(choice);
    }
    for (const LevelCode &code : criterion.missing) {
        const MissingValue *missing = pack.missingValue(code);
        LevelChoice choice;
        choice.code = code;
        choice.isMissing = true;
        choice.face.glyph = missingGlyph(code.toString());
        choice.face.label = missing ? missing->label.in(language) : code.toString();
        choice.face.look = levelLook(pack, criterion.id, code, Theme::ground());
        choice.accessibleName =
            QCoreApplication::translate("LevelChoices", "%1: %2").arg(criterion.title.in(language), choice.face.label);
        choice.guidance = missing ? missing->guidance.in(language) : QString();
        choices.append(choice);
    }
    return choices;
}
