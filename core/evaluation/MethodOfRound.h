#pragma once

#include "core/method/MethodPack.h"
#include "core/model/Ids.h"

#include <functional>

/// The pack that a round is scored with; null for a round that nobody knows.
using MethodOfRound = std::function<const MethodPack *(RoundId)>;
