#pragma once

#include "core/method/MethodPack.h"

#include <optional>

class QColor;
class QPainter;
class QRectF;

/// Paints a level's glyph (○ ◔ ◑ ◕ ◉ ●, ✕ withdrawn, ▲ late, ◇ outside the order, – does not apply, ⊟ no data, ∅ not
/// reviewed, ? unclear, ≠ without agreement, empty: dashed circle for not yet rated) as a drawing, so that it looks the
/// same in every font, on screen and on paper.
void paintLevelGlyph(QPainter &painter, const QRectF &square, const QString &glyph, const QColor &ink);

/// The mark of a level or missing value, which no other of the scale has: the method's own glyph, or where the method
/// has one glyph for two of its six steps, a disc for each. None for a level of a scale without order, whose levels only
/// words or letters tell apart; empty for not yet rated.
std::optional<QString> levelGlyph(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level);
/// The same of a level of the scale; ◇ in a scale without order.
QString levelGlyph(const Scale &scale, const Level &level);

/// The glyph of a missing value: na –, nd ⊟, nr ∅, unclear ?; empty for anything else.
QString missingGlyph(const QString &code);
/// ≠: evaluators differ and nothing is settled.
QString unsettledGlyph();
