#pragma once

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/table/TableColumns.h"
#include "core/model/ImportBatch.h"

/// Which plan the rows of somebody's own table are of. A blank country or plan below a filled one belongs to it, as
/// where cells were merged; "02" is plan 2.
class PlanCells
{
public:
    /// Holds on to the columns.
    explicit PlanCells(const TableColumns &columns) : m_columns(columns) {}

    /// Country and number of the plan of a row, as they stand in it; left empty where nothing stands above either.
    void settle(const CsvRow &row, QString &country, QString &plan);
    /// What was filled in, once for each stretch of rows.
    QList<RowRemark> remarks() const;

private:
    struct Filled
    {
        QString value{}; ///< the last one that was written
        int first = 0;   ///< rows that took it
        int last = 0;
    };

    void fill(const QString &field, int row, QString &cell);
    void close(const QString &field);
    RowRemark remarkOf(const QString &field, const Filled &filled) const;

    const TableColumns &m_columns;
    QMap<QString, Filled> m_filled; ///< by field
    QList<RowRemark> m_remarks;
};

/// The number of a plan without noughts in front.
QString plainPlanNumber(const QString &number);
/// Country and number for comparing: "peru/2".
QString foldedPlan(const QString &country, const QString &number);
