#pragma once

#include "core/report/Block.h"
#include "core/report/ReportContext.h"

/// The milestones of a commitment with their dates and, for each round that rates them, how far they were carried out.
/// Without rows where the commitment has none.
TableBlock milestoneTable(const ReportContext &context, const Commitment &commitment);
