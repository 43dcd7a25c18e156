#pragma once

#include "core/report/Report.h"

#include <QLocale>

class QPrintPreviewDialog;
class QPrinter;

/// Sets the printer to the report's paper, full page: the report brings its own margins.
void preparePrinter(QPrinter &printer, const ReportPages &pages);
/// Prints the pages the printer asks for (all, or from its first to its last).
void printPages(QPrinter &printer, const ReportPages &pages);
/// Letter in the Americas where it is the custom, Mexico first; A4 elsewhere.
Paper usualPaper(QLocale::Territory territory);
/// Qt leaves parts of its own dialog without a name.
void nameParts(QPrintPreviewDialog &dialog, const QString &pageField, const QString &pages);
