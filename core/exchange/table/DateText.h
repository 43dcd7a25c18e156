#pragma once

#include "core/base/PartialDate.h"

/// Which of the two comes first where both stand in front of the year.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// A date as tables write it: "2012-09", "30/09/2012", "2012/09/30", "20120930", "Apr-13", "30 de septiembre de 2012",
/// "Quarter IV, 2012". Where the order does not tell day and month apart ("01/02/2012") only the year is taken. Nothing
/// for words.
std::optional<PartialDate> dateFromTable(const QString &text, DateOrder order = DateOrder::Unknown);
/// The order that a date shows: day first in "30/09/2012"; unknown where it shows none.
DateOrder orderShownBy(const QString &text);
/// Whether only the order tells which day it is.
bool needsOrder(const QString &text);
