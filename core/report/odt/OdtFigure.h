#pragma once

#include "core/report/odt/OdtPackage.h"
#include "core/report/odt/OdtStyles.h"

/// Draws a figure into the package, as vectors and, for programs that do not show those, as pixels, and writes the
/// paragraph that holds it, with its caption and the text that stands for it. `room` is what a page has, in points.
void writeOdtFigure(OdtXml &xml, OdtStyles &styles, OdtPackage &package, const FigureBlock &block, int number,
                    const QSizeF &room, const FigurePainter &figures);
