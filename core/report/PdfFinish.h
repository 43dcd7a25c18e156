#pragma once

#include "core/base/Result.h"
#include "core/report/ReportPages.h"

#include <QByteArray>
#include <QDate>

/// The file that the report carries within it.
struct PdfAttachment
{
    QString name{};
    QString description{};
    QByteArray bytes{};
};

/// Gives a painted PDF what QPdfWriter cannot: outline, links, language, title, dates that do not come from the clock,
/// the attachment, and an /ID that follows from the contents. The objects come out in an order that does not depend on
/// the one they were written in.
Result<QByteArray> finishedPdf(const QByteArray &painted, const ReportPages &pages, QDate date,
                               const PdfAttachment &attachment);
