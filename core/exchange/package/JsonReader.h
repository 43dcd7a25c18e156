#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

#include <QJsonObject>

constexpr qsizetype largestDataSet = 120 * 1024 * 1024; ///< bytes

/// What a document in format "cotejo-data/1" holds.
struct JsonDataSet
{
    Contents contents{}; ///< ordered as a dossier's
    bool isPublic = false;
    QJsonObject report{}; ///< how the report it is attached to was made; empty where it is attached to none
};

/// Reads a document that `jsonOf()` wrote. It is hostile until checked: too large, nested too deeply, values that do
/// not fit, keys that come twice and rows that refer to nothing are refused ("data.…"), with the list, the entry and
/// the field. `file` stands for the document in errors.
Result<JsonDataSet> readJsonData(const QByteArray &bytes, const QString &file);
