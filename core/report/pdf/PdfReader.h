#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

/// A figure as the tags of a PDF know it: the page it stands on, from 0, and the text that says what it shows.
struct PdfFigure
{
    int page = 0;
    QString alternative{};
};

/// What a PDF consists of, as a library reads it that had no part in writing it. It is hostile until checked: damage,
/// loops and data without end are refused.
struct PdfParts
{
    QList<QByteArray> attachments{};
    bool areAttachmentsSound = true; ///< each has the digest that it is said to have
    QList<QByteArray> pages{};       ///< of each page a digest of all that it shows, however it is stored
    QList<PdfFigure> figures{};      ///< in the order of reading
};

/// Errors "check.unreadable" (with the reason) and "check.too-big".
Result<PdfParts> readPdfParts(const QByteArray &bytes, const QString &path);

/// The text of each page, for as many pages as asked for. Error "check.unreadable".
Result<QStringList> readPageTexts(const QByteArray &bytes, const QString &path, qsizetype pages);
