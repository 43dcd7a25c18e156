#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Chapter 5: every code of every round, commitments down and criteria across, split so that words stay whole.
class CodesAnnex
{
public:
    CodesAnnex(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void writeRound(const RoundContext &round);
    void writeDimension(const RoundContext &round, const Dimension &dimension);
    void writeTable(const RoundContext &round, const QString &title, const QList<Criterion> &criteria);
    bool isRatedAnywhere(const RoundContext &round, const Criterion &criterion) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
