#pragma once

#include "core/report/Block.h"
#include "core/report/ReportContext.h"

/// Who answers for the commitment, until when, and what else the plan and the government say about it.
QList<Definition> commitmentFacts(const ReportContext &context, const Commitment &commitment);
