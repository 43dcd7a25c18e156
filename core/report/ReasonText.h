#pragma once

#include "core/report/Block.h"
#include "core/report/ReportContext.h"

/// The reason of a rating in the report's language where it is written in it or has been translated into it as it is
/// now; else as it was written, which is said. Empty without a reason.
Spans reasonText(const ReportContext &context, const Rating &rating);
