#pragma once

#include "core/base/Result.h"
#include "core/report/Figure.h"

#include <QImage>

class QPrinter;

/// What stands above a figure that leaves the program.
struct FigureHead
{
    QString title{};
    QString basis{}; ///< what it rests on: plan, round, as-of date
};

/// A figure on its own, as on paper, with its head above: the same drawing for every way out of the program.
QImage figureImage(const Figure &figure, const FigureHead &head);
/// SVG or PNG by the name's ending; the file appears whole or not at all.
Result<> saveFigure(const QString &path, const Figure &figure, const FigureHead &head);
/// On one page, made smaller where it is too tall.
void printFigure(QPrinter &printer, const Figure &figure, const FigureHead &head);
