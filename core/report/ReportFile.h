#pragma once

#include "core/report/Report.h"

/// What a report is written as: pages to print and cite, the same as a page for browsers and screen readers, or a
/// document to comment and edit.
enum class ReportFormat { Pdf, Html, Odt };

QString toString(ReportFormat format); ///< "pdf", "html", "odt": also how the names of its files end
QStringList reportFormats();           ///< all of them by that name
std::optional<ReportFormat> reportFormatFrom(const QString &text);
/// By the end of a file's name; nothing where that tells nothing.
std::optional<ReportFormat> reportFormatOfFile(const QString &path);

/// Writes the report to `path` in the format, atomically: the file appears whole or not at all. `dataSet` (JSON) goes
/// with PDF and HTML. Same contents and options: same bytes. Errors as writePdfReport(). Needs a QGuiApplication; may
/// run in any thread.
Result<> writeReport(ReportFormat format, const QString &path, const Contents &contents, const ReportOptions &options,
                     const QByteArray &dataSet, const FigurePainter &figures, const Progress &progress = {});
