#pragma once

#include "core/base/Result.h"

#include <QString>

/// Refuses, as bad input, what would overwrite something.
Result<> mustNotExist(const QString &path);
