#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The figures of a review of a plan and of its results: how the commitments are designed, and what they changed early.
class ResultsSection
{
public:
    ResultsSection(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    static bool hasOverview(const ReportContext &context);
    void writeOverview();

    static bool hasEarlyResults(const ReportContext &context);
    void writeEarlyResults();
    /// Whether the section on early results gives the levels of the round at the criterion, and why.
    static bool tells(const ReportContext &context, const RoundContext &round, const CriterionCode &criterion);

private:
    void writeFacts();
    void writeDesign(const RoundContext &round);
    void writeReasons(const RoundContext &round, const Criterion &criterion);

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
