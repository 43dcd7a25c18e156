#pragma once

#include "core/report/PdfFinish.h"

/// The pages as the bytes of a finished PDF.
Result<QByteArray> pdfOf(const ReportPages &pages, QDate date, const PdfAttachment &attachment,
                         const Progress &progress = {});

/// Writes bytes to a file that appears whole or not at all. Error "report.write".
Result<> writeWhole(const QString &path, const QByteArray &bytes);
