#include "ui/report/ReportCheckText.h"

#include "core/base/Catalogue.h"
#include "ui/report/ReportCheck.h"

using namespace Qt::StringLiterals;

QString sentenceOf(const ReportDifference &difference, const Catalogue &texts)
{
    const auto shown = [&](const QString &text) {
        return text.isEmpty() ? texts.text(u"check.nothing"_s) : text;
    };
    const QString key = u"check.difference."_s + toString(difference.kind);
    const bool hasPlace = !difference.figure.isEmpty() && texts.has(key + u".at"_s);
    return texts.text(hasPlace ? key + u".at"_s : key, {QString::number(difference.page), shown(difference.printed),
                                                        shown(difference.computed), difference.figure});
}

QString headlineOf(const ReportCheck &check, const Catalogue &texts)
{
    const ReportOptions &options = check.record.options;
    return texts.text(u"check.headline"_s,
                      {check.plan, options.stateDigest.isEmpty() ? texts.text(u"check.nothing"_s) : options.stateDigest,
                       check.record.program});
}

QStringList linesOf(const ReportCheck &check, const Catalogue &texts)
{
    const ReportComparison &comparison = check.comparison;
    QStringList lines{headlineOf(check, texts)};
    if (!check.record.isOfThisProgram())
        lines.append(texts.text(u"check.other-program"_s, {check.record.program}));
    const QStringList counts{QString::number(comparison.figures)};
    if (check.isSound()) {
        lines.append(texts.count(u"check.sound"_s, comparison.pages, counts));
        return lines;
    }
    lines.append(texts.count(u"check.differs"_s, comparison.differences.size(),
                             {QString::number(comparison.pages), QString::number(comparison.figures)}));
    for (const ReportDifference &difference : comparison.differences)
        lines.append(sentenceOf(difference, texts));
    return lines;
}
