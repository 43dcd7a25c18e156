#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The reasons below a list that gives codes alone: of each commitment that has no section of its own in the report,
/// its levels in what was asked of the design, with why. Nothing where nobody gave a reason.
class DesignReasons
{
public:
    DesignReasons(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    bool hasOwnSection(const Commitment &commitment) const;
    TableBlock table(const RoundContext &round) const;
    /// Those with a reason alone.
    QList<TableRow> rowsOf(const RoundContext &round, const Commitment &commitment) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
