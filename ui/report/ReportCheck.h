#pragma once

#include "core/report/ReportComparison.h"
#include "core/report/ReportRecord.h"

class FigurePainter;

/// What holding a report against the data attached to it gave.
struct ReportCheck
{
    ReportRecord record{};
    QString plan{}; ///< title of the plan it is about
    ReportComparison comparison{};

    bool isSound() const { return comparison.differences.isEmpty(); }
};

/// Reads the PDF of a report and the data attached to it, makes the report again from these in the same way, and
/// compares. Errors, all bad input: "check.missing" (no such file), "check.unreadable" and "check.too-big" (the PDF),
/// "check.no-data" (no report of ours), "check.no-record" (of an older program), "data.…" (the data set),
/// "check.remake" (no report can be made from it); and "cancelled". In a thread of its own where the GUI thread serves
/// the painter.
Result<ReportCheck> checkReport(const QString &path, std::shared_ptr<const FigurePainter> painter,
                                const Progress &progress = {});
