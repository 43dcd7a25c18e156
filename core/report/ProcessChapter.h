#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Chapter 2: what each round says of the process of the plan as a whole, or that it was asked and not rated.
class ProcessChapter
{
public:
    ProcessChapter(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void writeRound(const RoundContext &round);

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
