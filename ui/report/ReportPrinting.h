#pragma once

#include "core/report/Report.h"

class QPrinter;

/// Sets the printer to the report's paper, full page: the report brings its own margins.
void preparePrinter(QPrinter &printer, const ReportPages &pages);
/// Prints the pages the printer asks for (all, or from its first to its last).
void printPages(QPrinter &printer, const ReportPages &pages);
