#pragma once

#include <QString>

class QColor;
class QPainter;
class QRectF;

/// Paints a level's glyph (○ ◔ ◑ ◕ ●, ✕ withdrawn, ▲ late, ◇ unordered, – does not apply, ∅ no data, ? unclear, empty: dashed
/// circle for not yet rated) as a drawing, so that it looks the same in every font, on screen and on paper.
void paintLevelGlyph(QPainter &painter, const QRectF &square, const QString &glyph, const QColor &ink);

/// The glyph of a missing value: na –, nd and nr ∅, unclear ?; empty for anything else.
QString missingGlyph(const QString &code);
