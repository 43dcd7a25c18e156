#pragma once

#include "core/base/Progress.h"
#include "core/exchange/package/JsonExport.h"

#include <functional>

class QIODevice;

/// Streams the stored copy of an item of evidence out.
using CopyReader = std::function<Result<>(EvidenceId, QIODevice &)>;

/// What goes with the contents.
struct PackageOptions
{
    bool isPublic = false; ///< of `publicPart()` alone
    QString digest{};      ///< of the dossier's state, told in the descriptor
};

/// A folder with everything a dossier holds, as a Frictionless tabular data package: datapackage.json, one CSV a table,
/// the packs of the methods under methods/ and the copies of evidence under evidence/, by their digests. Texts come
/// back to the letter, and the same contents are the same bytes. The folder must not exist yet, or be empty; it appears
/// whole, or not at all.
Result<> exportDataPackage(const Contents &contents, const PackageOptions &options, const QString &folder,
                           const CopyReader &readCopy, const Progress &progress = {});
