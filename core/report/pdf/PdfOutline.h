#pragma once

#include "core/report/pages/MeaningPainter.h"

class PdfFile;

/// Writes the bookmarks as nested entries and gives the outline's object, 0 when there are none. `destinations` are the
/// bookmarks' places, in their order.
int writeOutline(PdfFile &file, const QList<Bookmark> &bookmarks, const QList<QByteArray> &destinations);
