#pragma once

#include "core/report/Report.h"

#include <functional>

class Dossier;
class ChartPainter;

/// The data set that a report carries, as JSON, from the same state as its pages.
using DataSetWriter = std::function<QByteArray(const Contents &)>;

/// Options whose digest and date are those of the dossier's state, so that the same state gives the same bytes.
ReportOptions reportOptions(const Dossier &dossier, const QString &language, Paper paper,
                            std::optional<ActionPlanId> plan = std::nullopt);

/// Writes the report as PDF with the window's own charts; no dialogs. Call in the GUI thread of a QApplication, for
/// which the offscreen platform will do.
Result<> exportReport(const QString &path, const Dossier &dossier, const ReportOptions &options,
                      const QByteArray &dataSet, const Progress &progress = {});
