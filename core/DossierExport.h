#pragma once

#include "core/Dossier.h"
#include "core/base/Progress.h"

/// What is written out of a dossier.
struct ExportRequest
{
    QString format{}; ///< "csv", "xlsx", "json", "datapackage", or a layout that can be written ("ogp-2024")
    /// Without confidential evidence, officials and the cells kept from source tables; a layout's table has none of it.
    bool isPublic = false;
    QList<RoundId> rounds{}; ///< of a layout's table: one a plan
};

/// Whether the format is a folder, which must not exist yet or be empty; else it is one file.
bool isFolderFormat(const QString &format);

/// Writes it whole, or not at all. Any thread, as long as nobody changes the dossier meanwhile.
Result<> exportDossier(const Dossier &dossier, const ExportRequest &request, const QString &path,
                       const Progress &progress = {});
