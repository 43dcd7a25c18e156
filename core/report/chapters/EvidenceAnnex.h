#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Number, document, date of access and digest; of a confidential item the number alone.
TableBlock evidenceTable(const ReportContext &context, const QList<Evidence> &items);

/// Every document of the plan with the whole digest of its copy and the commitments it belongs to.
class EvidenceAnnex
{
public:
    EvidenceAnnex(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    static bool hasContent(const ReportContext &context);
    void write();

private:
    static QList<Evidence> items(const ReportContext &context);
    TableRow row(const Evidence &item) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
