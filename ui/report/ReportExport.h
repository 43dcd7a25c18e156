#pragma once

#include "core/report/Report.h"

class Dossier;

/// The data set that a report carries: what it is made from, under the same profile.
QByteArray reportDataSet(const Contents &contents, const ReportOptions &options);

/// Options whose digest and date are those of the dossier's state, so that the same state gives the same bytes.
ReportOptions reportOptions(const Dossier &dossier, const QString &language, Paper paper,
                            std::optional<ActionPlanId> plan = std::nullopt);

enum class ReportFormat { Pdf, Html };

QString toString(ReportFormat format); ///< "pdf", "html", as in file names
/// By the end of a file's name; nothing where that tells nothing.
std::optional<ReportFormat> reportFormatOf(const QString &path);

/// Writes the report with charts of this painter; may run in any thread.
Result<> writeReport(ReportFormat format, const QString &path, const Contents &contents, const ReportOptions &options,
                     const QByteArray &dataSet, const FigurePainter &figures, const Progress &progress = {});

/// Writes the report with the window's own charts; no dialogs. Call in the GUI thread of a QApplication, for
/// which the offscreen platform will do.
Result<> exportReport(const QString &path, const Dossier &dossier, const ReportOptions &options,
                      const QByteArray &dataSet, const Progress &progress = {}, ReportFormat format = ReportFormat::Pdf);
