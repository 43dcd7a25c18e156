#pragma once

#include "core/exchange/table/CommitmentRow.h"
#include "core/exchange/table/TableColumns.h"
#include "core/exchange/table/TableWords.h"

#include <map>

/// Which cells of a published table are kept to the letter: those that what was read of them does not give back. Holds
/// on to layout, columns and methods.
class KeptCells
{
public:
    KeptCells(const TableLayout &layout, const TableColumns &columns, const QMap<QString, LibraryMethod> &methods);

    /// Adds the row's cells to the commitment that was read of it.
    void keep(const CsvRow &row, CommitmentRow &commitment) const;

private:
    static bool isGivenBack(const QString &field, const QString &written, const CommitmentRow &commitment);
    void keepCodes(const CsvRow &row, CommitmentRow &commitment) const;
    void findWrittenColumns(const TableWords &words);

    const TableLayout &m_layout;
    const TableColumns &m_columns;
    std::map<QString, TableWords> m_words; ///< by method, where the table can be written again
    QMap<int, int> m_writtenColumns;       ///< column here -> column of the words: labels, numbers, constants
};
