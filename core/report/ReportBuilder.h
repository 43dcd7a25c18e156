#pragma once

#include "core/report/Block.h"
#include "core/report/Report.h"

/// The report of one plan, or the sheet that is asked for, as a tree of blocks in the language of the options. Computed
/// from the contents each time; nothing in it is typed but the words. A public one is made from the public part of the
/// contents.
Result<std::shared_ptr<const ReportTree>> buildReport(const Contents &all, const ReportOptions &asked);

/// The same for writing it to a file: one for the public is refused ("publish.…") when a private text stands in it or in
/// the data set that goes with it.
Result<std::shared_ptr<const ReportTree>> buildForWriting(const Contents &all, const ReportOptions &options,
                                                          const QByteArray &dataSet);
