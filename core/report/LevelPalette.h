#pragma once

#include "core/evaluation/DueState.h"
#include "core/method/MethodPack.h"

#include <QColor>

class QPainter;
class QRectF;

/// What a level is drawn on.
enum class Ground { Light, Dark, Paper };

/// How a level's field is filled. `ink` is for text on the fill. What has no rank has a pattern of its own in `colour`,
/// so that it is no step of the ramp in grey print either; not yet rated is a dashed outline without fill.
struct LevelLook
{
    enum class Fill { Solid, DashedOutline, Rising, Falling, Level, Upright, Crossed, Dotted, Zigzag };

    Fill fill = Fill::Solid;
    QColor colour{};
    QColor ink{};
    QColor outline{};

    bool isSolid() const { return fill == Fill::Solid; }
    bool isPattern() const { return fill != Fill::Solid && fill != Fill::DashedOutline; }
};

/// Orange to blue by rank, from light to dark, the same on screen and paper: four steps are the palette's own, longer or
/// shorter scales take steps of the same ramp. Greys for a scale without order, light and dark in turn. Never the only
/// sign: a glyph or label stands beside it.
LevelLook levelLook(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level, Ground ground);
/// Of what evaluators do not agree on.
LevelLook unsettledLook(Ground ground);

/// Dark or white, whichever is told apart better on the fill.
QColor inkOn(const QColor &fill);

/// What a glyph stands on within a level's field: so that a full disc is the darkest on paper, not a hole in the colour.
struct GlyphPlate
{
    QColor fill{};
    QColor ink{};
};
GlyphPlate glyphPlate(Ground ground);

/// By the same ramp: done at its upper end, not yet due at its lower one; late in a strong orange between them; not
/// known and withdrawn patterned, without a date dashed.
LevelLook standingLook(DueStanding standing, Ground ground);
/// ● done, ▲ late, ? not known, ○ not yet due, ✕ withdrawn, – without a date.
QString standingGlyph(DueStanding standing);

void paintLevelField(QPainter &painter, const QRectF &field, const LevelLook &look);
