#pragma once

#include "core/report/Block.h"
#include "core/report/ReportContext.h"

/// The reason of a rating in the report's language where it is written in it or has been translated into it as it is
/// now; else as it was written, which is said. Empty without a reason.
Spans reasonText(const ReportContext &context, const Rating &rating);

/// The items by number.
QList<Evidence> evidenceOf(const Contents &contents, const QList<EvidenceId> &ids);
/// The reason, and references to the evidence that the rating leans on.
Spans reasonWithEvidence(const ReportContext &context, const Rating &rating);
/// All reasons given for a subject's level at a criterion, with the evidence they lean on, one after the other; who
/// gave which level is said where there are several.
Spans reasonsFor(const ReportContext &context, const RoundContext &round, const Subject &subject,
                 const CriterionCode &criterion);
