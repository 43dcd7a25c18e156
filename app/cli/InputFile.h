#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// At most the first `limit` bytes of a file; an Error that says what stands in its place when it is no readable file.
Result<QByteArray> bytesOf(const QString &path, qint64 limit);

/// Refuses (as bad input) what would overwrite something.
Result<> mustNotExist(const QString &path);
