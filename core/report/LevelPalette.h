#pragma once

#include "core/evaluation/DueState.h"
#include "core/method/MethodPack.h"

#include <QColor>

class QPainter;
class QRectF;

/// What a level is drawn on.
enum class Ground { Light, Dark, Paper };

/// How a level's field is filled. `ink` is for text on the fill; withdrawn is grey, unclear and other missing values
/// hatched grey, not yet rated a dashed outline without fill.
struct LevelLook
{
    enum class Fill { Solid, Hatched, DashedOutline };

    Fill fill = Fill::Solid;
    QColor colour{};
    QColor ink{};
    QColor outline{};
};

/// Orange to blue by rank, the same on screen and paper: four steps are the palette's own, longer or shorter scales
/// take steps of the same ramp. Never the only sign: a glyph or label stands beside it.
LevelLook levelLook(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level, Ground ground);

/// Dark or white, whichever is told apart better on the fill.
QColor inkOn(const QColor &fill);

/// By the same ramp: done at its upper end, late at its lower one, not known hatched, without a date dashed.
LevelLook standingLook(DueStanding standing, Ground ground);
/// ● done, ▲ late, ? not known, ○ not yet due, ✕ withdrawn, – without a date.
QString standingGlyph(DueStanding standing);

void paintLevelField(QPainter &painter, const QRectF &field, const LevelLook &look);
