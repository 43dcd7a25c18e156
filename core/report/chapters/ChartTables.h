#pragma once

#include "core/evaluation/ChartData.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The numbers behind a chart, and the words that stand for it where it cannot be seen.
TableBlock chartTable(const ReportContext &context, const MethodPack &pack, const LevelChart &chart);
QString alternativeText(const ReportContext &context, const MethodPack &pack, const LevelChart &chart);

TableBlock profileTable(const ReportContext &context, const MethodPack &pack,
                        const QList<ProfileDimension> &dimensions);
QString alternativeText(const ReportContext &context, const MethodPack &pack,
                        const QList<ProfileDimension> &dimensions);

/// The dimensions with those criteria alone that have a level somewhere, or raters who differ; dimensions without any
/// are left out.
QList<ProfileDimension> withLevels(QList<ProfileDimension> dimensions);
/// The others in a sentence, those with the same counts together; empty where there are none.
QString withoutLevels(const ReportContext &context, const MethodPack &pack, const QList<ProfileDimension> &dimensions);

/// Levels that were given and count in no score, because they are outside the order of their scale: "Retirado".
QStringList unrankedLabels(const MethodPack &pack, const ProfileDimension &dimension, const QString &language);

/// Sources of rules are one text, "English / Spanish" where it has two halves: the half of the report's language.
QString languageHalf(const QString &source, const QString &language);

/// Writes the profile as figures of not too many rows, so that no page is left half empty before one, and their table.
/// `caption` is of the first; the others go on with it.
void writeProfile(const ReportContext &context, BlockWriter &writer, const MethodPack &pack,
                  const QList<ProfileDimension> &dimensions, const QString &caption);
