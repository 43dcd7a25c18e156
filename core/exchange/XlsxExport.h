#pragma once

#include "core/exchange/JsonExport.h"

/// A workbook with a sheet for each of the tables of `exportCsv()`: dates as dates, numbers as numbers, yes and no as
/// such, and text that is never run as a formula. Written whole or not at all.
Result<> exportXlsx(const Contents &contents, const QString &path, const ExportOptions &options);
