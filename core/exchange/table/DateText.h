#pragma once

#include "core/base/PartialDate.h"

/// A date as tables write it: "2012-09", "30/09/2012", "Apr-13", "30 de septiembre de 2012", "Quarter IV, 2012".
/// Where day and month cannot be told apart ("01/02/2012") only the year is taken. Nothing for words.
std::optional<PartialDate> dateFromTable(const QString &text);
