#pragma once

#include "core/report/Block.h"
#include "core/report/Report.h"

/// The report of one plan as a tree of blocks, in the language of the options. Computed from the contents each time;
/// nothing in it is typed but the words.
Result<std::shared_ptr<const ReportTree>> buildReport(const Contents &contents, const ReportOptions &options);

/// The sheet that the options name, as spare as asked (see FactSheet).
Result<std::shared_ptr<const ReportTree>> buildSheet(const Contents &contents, const ReportOptions &options,
                                                     int spareness);
