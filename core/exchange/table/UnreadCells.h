#pragma once

#include "core/exchange/table/TableColumns.h"
#include "core/model/ImportBatch.h"

/// What of somebody's own table nothing reads: whole columns, the second of two columns for one thing, and cells beyond
/// the header. Only where there is text: what is blank is no loss.
class UnreadCells
{
public:
    /// Holds on to the columns; `headerRow` as a spreadsheet numbers it.
    UnreadCells(const TableLayout &layout, const TableColumns &columns, int headerRow, bool isWithContacts);

    void note(const CsvRow &row);
    /// Over all rows noted (catalogue "import.<reason>").
    QList<RowRemark> remarks() const;

private:
    void noteSecond(const CsvRow &row);
    RowRemark ofHeader(const QString &reason, const QStringList &arguments) const;
    QString titleOf(int column) const;

    const TableColumns &m_columns;
    int m_headerRow;
    int m_headerSize = 0; ///< columns up to the last one with a header
    QSet<int> m_read;
    QSet<int> m_contacts;      ///< read only when they are asked for
    QSet<int> m_filled;        ///< columns that nothing reads, with text
    QMap<int, int> m_second;   ///< column -> the one that is read in its stead
    QList<RowRemark> m_beyond; ///< rows with more cells than the header
};
