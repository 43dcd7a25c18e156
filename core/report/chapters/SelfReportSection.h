#pragma once

#include "core/evaluation/SelfReportComparison.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The government's self-reports beside the scores of a round, as of its day: in words, chart and tables.
class SelfReportSection
{
public:
    SelfReportSection(const ReportContext &context, const RoundContext &round, const Criterion &criterion);

    bool hasReports() const { return m_comparison.hasReports(); }
    void write(BlockWriter &writer) const;

private:
    QString words() const; ///< what there is nothing of is left out
    TableBlock table() const;

    const ReportContext &m_context;
    const RoundContext &m_round;
    const Criterion &m_criterion;
    SelfReportComparison m_comparison;
};
