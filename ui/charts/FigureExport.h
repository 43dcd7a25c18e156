#pragma once

#include "core/base/Result.h"
#include "core/report/Figure.h"

#include <QImage>

class QPrinter;

/// A figure on its own, as on paper, with its title above: the same drawing for every way out of the program.
QImage figureImage(const Figure &figure, const QString &title);
/// SVG or PNG by the name's ending; the file appears whole or not at all.
Result<> saveFigure(const QString &path, const Figure &figure, const QString &title);
/// On one page, made smaller where it is too tall.
void printFigure(QPrinter &printer, const Figure &figure, const QString &title);
