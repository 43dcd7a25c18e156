#pragma once

#include "core/method/MethodPack.h"
#include "ui/widgets/LevelRow.h"

/// The answers a criterion admits, as a row shows them in the language: levels with digits, then missing values.
QList<LevelChoice> levelChoices(const MethodPack &pack, const Criterion &criterion, const QString &language);

/// The glyph of a level or missing value of the criterion; empty (a dashed circle) for not yet rated.
QString glyphOf(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level);
