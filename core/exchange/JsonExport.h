#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

#include <QByteArray>

/// What an export leaves out.
struct ExportOptions
{
    bool isPublic = false; ///< of `publicPart()` alone
};

/// Everything a dossier holds, but the copies of evidence and the packs of its methods, as one JSON document in format
/// "cotejo-data/1". Sorted, so that the same contents are always the same bytes.
QByteArray jsonOf(const Contents &all, const ExportOptions &options);

/// The document in a file: written as a whole, or not at all.
Result<> exportJson(const Contents &contents, const QString &path, const ExportOptions &options);
