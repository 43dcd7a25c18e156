#pragma once

#include "core/report/LevelPalette.h"

/// The fill of a field alone, where it is a pattern; nothing where it is not. Lines and dots that end at the field's edge
/// by themselves, so that it is the same on every device, also on those that cannot clip.
void paintLevelPattern(QPainter &painter, const QRectF &field, const LevelLook &look);
