#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

#include <QByteArray>
#include <QJsonObject>

/// What an export leaves out.
struct ExportOptions
{
    bool isPublic = false; ///< of `publicPart()` alone
    QJsonObject report{};  ///< of a JSON document: how the report it is attached to was made
};

/// Everything a dossier holds, but the copies of evidence, as one JSON document in format "cotejo-data/1", which
/// `readJsonData()` reads. Sorted, so that the same contents are always the same bytes.
QByteArray jsonOf(const Contents &all, const ExportOptions &options);

/// The document in a file: written as a whole, or not at all.
Result<> exportJson(const Contents &contents, const QString &path, const ExportOptions &options);
