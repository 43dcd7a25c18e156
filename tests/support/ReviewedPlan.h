#pragma once

#include "core/report/pages/ReportPages.h"

/// The small plan with one round under the method and what ana rated there: "1:completion=limited" of the first
/// commitment, "0:…" of the plan. Every rating has the reason "Porque sí.".
Contents reviewedPlan(const QStringList &ratings, const QString &method = QStringLiteral("irm-2021"));

/// All text of the report's pages, in one line. Empty where there is no report.
QString textOfReport(const Contents &contents, const ReportOptions &options = {});
