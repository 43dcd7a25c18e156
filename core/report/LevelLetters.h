#pragma once

#include "core/method/MethodPack.h"

#include <QHash>

/// What stands for each level of a scale without order where there is room for a letter or two: the initial where it is
/// the only one of the scale, else two letters, so that no two levels have the same.
QHash<LevelCode, QString> levelLetters(const Scale &scale, const QString &language);
/// Of one level alone; quick where its initial is the only one.
QString levelLetter(const Scale &scale, const LevelCode &level, const QString &language);
