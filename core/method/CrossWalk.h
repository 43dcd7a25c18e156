#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Result.h"
#include "core/model/Ids.h"

#include <QMap>
#include <QStringList>

/// How levels of one criterion may be read as levels of another, with the reason. Never used unless it is named. A
/// level without a counterpart stays outside.
struct CrossWalk
{
    QString id{};
    LocalizedText title{};
    CriterionCode from{};
    QStringList fromMethods{};
    CriterionCode to{};
    QMap<LevelCode, LevelCode> levels{};
    LocalizedText source{};
};

/// Those that come with the program, sorted by id.
QList<CrossWalk> crossWalks();

/// NotFound for an id that is none of them; the error lists them.
Result<CrossWalk> crossWalkNamed(const QString &id);

/// Error "crosswalk.broken" for a file that is not one.
Result<CrossWalk> readCrossWalk(const QByteArray &json, const QString &name);
