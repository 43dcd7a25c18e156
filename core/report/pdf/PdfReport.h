#pragma once

#include "core/report/pages/ReportPages.h"
#include "core/report/pdf/PdfProperties.h"

class QIODevice;

/// Writes the pages as a tagged PDF, each as soon as it is painted. Same pages, date and attachment: same bytes.
/// Errors "report.make" (a font cannot be cut), "report.write" (`out` took no more) and "cancelled", each with the
/// device left where the work stopped.
Result<> writePdf(QIODevice &out, const ReportPages &pages, QDate date, const PdfAttachment &attachment,
                  const Progress &progress = {});

/// The same to a file that appears whole or not at all.
Result<> writePdfFile(const QString &path, const ReportPages &pages, QDate date, const PdfAttachment &attachment,
                      const Progress &progress = {});
