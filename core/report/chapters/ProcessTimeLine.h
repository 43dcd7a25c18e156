#pragma once

#include "core/evaluation/TimeLine.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// What happened with the plan over time: its dated events and proposals in one figure, drawn as in the window. The
/// tables after it are its figures. Says nothing where fewer than two have a date.
class ProcessTimeLine
{
public:
    ProcessTimeLine(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write(const QList<ProcessEvent> &events, const QList<Proposal> &proposals);

private:
    QDate asOf() const;
    QString itemInWords(const TimeLineRow &row) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
