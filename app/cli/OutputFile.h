#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

/// Refuses, as bad input, what would overwrite something.
Result<> mustNotExist(const QString &path);

/// Lets `write` make the file, and refuses a folder. What is no plain file (a pipe, a device) is never replaced: it
/// gets the bytes of a file made elsewhere.
Result<> writeOutput(const QString &path, const std::function<Result<>(const QString &)> &write);
