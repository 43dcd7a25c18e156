#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The commitments that a reviewer picked out as promising or noteworthy. Each in full where the report has no chapter
/// of commitments, and as a line that leads there where it has.
class PromisingSection
{
public:
    PromisingSection(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    static bool isPicked(const ReportContext &context, const Commitment &commitment);
    static bool hasContent(const ReportContext &context);
    void write();

private:
    QStringList sentences() const;
    void writeTable(const QList<Commitment> &commitments);

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
