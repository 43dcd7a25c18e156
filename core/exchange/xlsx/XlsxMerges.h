#pragma once

#include "core/exchange/csv/CsvReader.h"

#include <QHash>

class XlsxXml;

/// Cells of a sheet that are merged downwards: those below take what stands in the first. Rows are given in their
/// order.
class XlsxMerges
{
public:
    /// Reads them from the whole of a sheet; of one that is damaged, those in front of the damage.
    explicit XlsxMerges(XlsxXml &sheet);

    /// To be called before the first row.
    void begin() { m_open.clear(); }
    /// Fills the row's merged cells, unless it holds nothing by itself.
    void fill(CsvRow &row);

private:
    struct Merge
    {
        int first = 0; ///< rows
        int last = 0;
        int column = 0;
        QString text{};
    };

    void readMerge(const QString &reference);

    QHash<int, QList<Merge>> m_merges; ///< by first row
    QList<Merge> m_open;               ///< those the row before was in
};
