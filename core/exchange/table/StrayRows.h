#pragma once

#include "core/exchange/table/TableColumns.h"

/// Rows that stand among a table's own without being one: its header again, as at the head of each page, sums, and what
/// only continues the row above, whose number is merged with theirs.
class StrayRows
{
public:
    /// Holds on to the columns.
    explicit StrayRows(const TableColumns &columns);

    /// Why the row is skipped (catalogue "import.<reason>"); empty for a row like others.
    QString reasonFor(const CsvRow &row) const;

private:
    bool repeatsHeader(const CsvRow &row) const;
    bool isContinuation(const CsvRow &row) const;
    bool isSum(const CsvRow &row) const;

    const TableColumns &m_columns;
    QSet<int> m_read; ///< columns that something is read from
};
