#pragma once

#include "core/base/FoldedText.h"

class QColor;
class QFont;
class QPainter;
class QRect;

/// Paints one line, elided at its end, with what was searched for in bold.
void paintWithHits(QPainter &painter, const QRect &area, const QString &text, const QList<TextSpan> &hits,
                   const QFont &font, const QColor &ink);
