#pragma once

#include "core/method/JsonPlace.h"
#include "core/method/MethodPack.h"

/// Reads one scale of a pack: ranks rise from 0 in the order of the levels, and no level is named like a missing value.
Scale readScale(const JsonPlace &place);

/// Numbers by data edition.
QMap<QString, int> readNumbers(const JsonPlace &place);
