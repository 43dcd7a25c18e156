#pragma once

#include "core/report/Block.h"
#include "core/report/ReportContext.h"

/// Who answers for the commitment, until when, and what else the plan and the government say about it.
QList<Definition> commitmentFacts(const ReportContext &context, const Commitment &commitment);

/// What stands below a commitment's text: that it is the official one, and in which language that was written.
QString officialTextLabel(const ReportContext &context, const Commitment &commitment);
