#pragma once

#include "core/evaluation/BeforeAfter.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Two times of the plan beside one another, for each pair of rounds or phases that has something to compare: levels
/// before and after, how many rose, stayed and fell, which ones, and what is not compared and why. No cross-walk is
/// used.
class BeforeAfterSection
{
public:
    BeforeAfterSection(const ReportContext &context, BlockWriter &writer);

    bool isEmpty() const { return m_pairs.isEmpty(); }
    void write();

private:
    void writePair(const BeforeAfter &pair);
    void writeCriterion(const CriterionBeforeAfter &one, const RoundContext &before, const RoundContext &after);
    void writeNotCompared(const BeforeAfter &pair, const RoundContext &after);
    TableBlock movedTable(const CriterionBeforeAfter &one, const RoundContext &after) const;
    RoundContext roundOf(RoundId id) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    QList<BeforeAfter> m_pairs{};
};
