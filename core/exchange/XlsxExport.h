#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/workbook/AboutSheet.h"

/// A workbook for those who read and those who count: what it is and what its codes mean; counts and shares by level,
/// by category and by institution as formulas with what they come to; a sheet of codes and labels for each method; then
/// the tables of `exportCsv()` under the same names. Dates are dates, numbers are numbers, and text is never run as a
/// formula. Same contents and options: same bytes. Written whole or not at all.
Result<> exportXlsx(const Contents &contents, const QString &path, const WorkbookOptions &options,
                    const Progress &progress = {});
