#pragma once

#include "core/report/Block.h"

/// The spans of each line of a text, without what XML cannot hold; a glyph stands before the first line of its span.
QList<Spans> linesOf(const Spans &spans);

/// The language that all of a text is in, where that is known to be another than the report's; else empty.
QString languageOf(const Spans &spans);

/// Whether a line is an item of a list: it begins with a bullet, which `withoutBullet()` takes off.
bool isListItem(const Spans &line);
Spans withoutBullet(Spans line);
