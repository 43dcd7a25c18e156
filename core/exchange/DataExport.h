#pragma once

#include "core/exchange/package/DataPackageExport.h"
#include "core/method/RoundResults.h"

#include <QDate>

/// What is written out of a dossier, and what of it the contents do not hold.
struct ExportRequest
{
    QString format{};           ///< "csv", "xlsx", "json", "datapackage", or a layout that can be written ("ogp-2024")
    bool isPublic = false;      ///< of `publicPart()` alone, refused ("publish.…") where a private text stands in it
    QList<RoundCodes> rounds{}; ///< of a layout's table: one a plan
    QString digest{};           ///< of the dossier's state, for a data package and a workbook
    CopyReader readCopy{};      ///< for a data package
    QString language{};         ///< of a workbook: "es" or "en"
    QDate date{};               ///< of the last change, for a workbook
    /// Of a workbook: what the rounds of the contents that are written come to.
    std::function<QList<RoundResults>(const Contents &)> resultsOf{};
};

/// Whether the format is a folder, which must not exist yet or be empty; else it is one file.
bool isFolderFormat(const QString &format);

/// Writes it whole, or not at all. Any thread, as long as nobody changes the contents meanwhile.
Result<> exportData(const Contents &all, const ExportRequest &request, const QString &path,
                    const Progress &progress = {});
