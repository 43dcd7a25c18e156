#pragma once

#include "core/base/Error.h"

/// What the program tells the shell; the numbers are part of the contract with scripts.
enum class ExitStatus { Done = 0, Findings = 1, Usage = 2, BadInput = 3, Machine = 4, Refused = 5, Interrupted = 130 };

/// The status of a failure: errors whose code starts with "usage." are wrong usage, the rest go by their family.
ExitStatus exitStatusOf(const Error &error);
