#pragma once

#include "core/report/ReportFile.h"

class Dossier;

/// The data set that a report carries: what it is made from, under the same profile.
QByteArray reportDataSet(const Contents &contents, const ReportOptions &options);

/// What the dossier prefers for its reports; `language` and `paper` where it prefers none. It is a draft unless the
/// dossier says otherwise.
ReportOptions preferredOptions(const Contents &contents, const QString &language, Paper paper);

/// The same for a plan, with digest and date of the dossier's state, so that the same state gives the same bytes.
ReportOptions reportOptions(const Dossier &dossier, const QString &language, Paper paper,
                            std::optional<ActionPlanId> plan = std::nullopt);

/// Writes the report with the window's own charts; no dialogs. Call in the GUI thread of a QApplication, for
/// which the offscreen platform will do.
Result<> exportReport(const QString &path, const Dossier &dossier, const ReportOptions &options,
                      const QByteArray &dataSet, const Progress &progress = {}, ReportFormat format = ReportFormat::Pdf);
