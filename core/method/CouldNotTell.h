#pragma once

#include "core/method/MethodPack.h"

/// Whether the level says that somebody looked and could not tell: the missing value `unclear`, or the level that a
/// scale has for it, which counts in percentages and stands for no state of things all the same.
inline bool saysCouldNotTell(const LevelCode &code)
{
    return code.toString() == u"unclear" || code.toString() == u"no-evidence";
}
