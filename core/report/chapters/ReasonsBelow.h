#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Reasons that are too long for the cell of a table: the cell says so, and they follow the table as running text, in
/// the full width and free to go over a page end.
class ReasonsBelow
{
public:
    explicit ReasonsBelow(const ReportContext &context) : m_context(context) {}

    /// What stands in the cell. `heading` begins the text below where there is one.
    Spans inCell(const QString &heading, const Spans &reason);
    /// One that has no cell at all.
    void add(const QString &heading, const Spans &reason) { m_long.append({heading, reason}); }
    /// After the table; nothing where every reason stands in its cell.
    void write(BlockWriter &writer) const;

private:
    const ReportContext &m_context;
    QList<std::pair<QString, Spans>> m_long;
};
