#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

class XlsxArchive;

/// A sheet with cells, and the part of the archive that holds it.
struct XlsxSheetPart
{
    QString name{};
    QString part{};
    bool isHidden = false;
};

/// What the workbook says about itself: its sheets in their order, and where the rest lies. Parts that it does not have
/// are empty names.
struct XlsxWorkbook
{
    QList<XlsxSheetPart> sheets{};
    QString strings{};
    QString styles{};
    bool countsFrom1904 = false;

    static Result<XlsxWorkbook> read(const XlsxArchive &archive);

    /// Of all sheets with cells, hidden ones too, in their order; not the one that holds long texts.
    QStringList sheetNames() const;
};

/// The part that an archive names as its document, such as "xl/workbook.xml" or "word/document.xml"; empty when it
/// names none.
QString documentPart(const XlsxArchive &archive);
