#pragma once

#include "core/model/Rating.h"

/// One step in the history of a rating, read back from the journal: what it was before and after. A level is empty
/// where there was none; `isUndo` tells that the step took an earlier one back.
struct RatingStep
{
    qint64 sequence = 0;
    QDateTime at{}; ///< UTC
    QString who{};
    LevelCode levelBefore{};
    LevelCode levelAfter{};
    QString reasonBefore{};
    QString reasonAfter{};
    bool isUndo = false;
};
