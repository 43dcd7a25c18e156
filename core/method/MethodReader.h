#pragma once

#include "core/base/Result.h"
#include "core/method/MethodPack.h"

#include <QByteArray>

constexpr qsizetype largestMethodPack = 4 * 1024 * 1024; ///< bytes

/// Reads and validates a pack in format "cotejo-method/1". `name` is the file's name, for the error, whose `where`
/// reads "file: place", place being a JSON path such as "criteria[3].scale". At most 4 MiB are accepted.
Result<MethodPack> readMethodPack(const QByteArray &json, const QString &name);
