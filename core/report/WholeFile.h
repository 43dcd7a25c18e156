#pragma once

#include "core/base/Result.h"

#include <functional>

class QIODevice;

/// Lets `write` fill a file that appears whole or not at all. What fails is "report.write" with the path, or the error
/// of `write`.
Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write);
