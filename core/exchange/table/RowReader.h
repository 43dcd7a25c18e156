#pragma once

#include "core/exchange/table/CodeLabels.h"
#include "core/exchange/table/CommitmentRow.h"
#include "core/exchange/table/DateOrders.h"
#include "core/exchange/table/KeptCells.h"
#include "core/exchange/table/PlanCells.h"
#include "core/exchange/table/TableColumns.h"
#include "core/exchange/table/TableImport.h"

#include <map>
#include <tuple>

/// Where rows belong that name no plan themselves.
struct DefaultPlan
{
    QString country{};
    QString number{};
    QString language{};
};

/// Turns rows of a table into commitments as its layout says. Columns that the layout does not name are not looked at.
class RowReader
{
public:
    RowReader(const TableLayout &layout, const TableColumns &columns, const QMap<QString, LibraryMethod> &methods,
              const ImportOptions &options, const DefaultPlan &plan, const QString &file);

    /// The row; nothing when it is skipped, for the reason in `skipped`. An Error for a code that is
    /// not admitted, in a table of no published layout.
    Result<std::optional<CommitmentRow>> read(const CsvRow &row, SkippedRow &skipped);

    /// Labels of code columns that did not become ratings, over all rows read.
    QList<UnplacedCode> unplaced() const;
    /// What the rows have in common: the order of their dates, and plans that rows above named.
    const DateOrders &dateOrders() const { return m_dateOrders; }
    QList<RowRemark> planRemarks() const { return m_planCells.remarks(); }

private:
    CommitmentRow fieldsOf(const CsvRow &row);
    LocalizedText textOf(const CsvRow &row, const QString &field, const QString &country) const;
    void readNames(const CsvRow &row, CommitmentRow &commitment) const;
    void readDue(const CsvRow &row, CommitmentRow &commitment);
    void settlePlan(const CsvRow &row, CommitmentRow &commitment);
    void readPlan(const CsvRow &row, CommitmentRow &commitment) const;
    void readMilestone(const CsvRow &row, CommitmentRow &commitment);
    std::optional<PartialDate> milestoneDate(const CsvRow &row, const QString &field, CommitmentRow &commitment);
    LevelCode milestoneLevel(const CsvRow &row, const CommitmentRow &commitment) const;
    void readOfficials(const CsvRow &row, CommitmentRow &commitment) const;
    /// A published table may hold labels nobody foresaw; they are listed. A table of one's own is to be put right.
    bool isPublishedTable() const { return !m_layout.signature.isEmpty(); }
    QString methodOf(const CommitmentRow &commitment);
    Result<> readCodes(const CsvRow &row, CommitmentRow &commitment);
    void noteUnasked(const CsvRow &row, const QString &method);
    void noteUnplaced(const CsvRow &row, int column, const QString &method, bool isUnknown);
    void readPublished(const CsvRow &row, CommitmentRow &commitment) const;
    void applyRecodings(CommitmentRow &commitment) const;
    QString cell(const CsvRow &row, const QString &field) const;
    bool isUnspecified(const QString &cell) const;

    const TableLayout &m_layout;
    const TableColumns &m_columns;
    std::map<QString, CodeLabels> m_labels;                           ///< by method
    QHash<QString, QString> m_methodByPlan;                           ///< the first row of a plan decides
    QHash<QString, QList<int>> m_unasked;                             ///< by method
    QMap<std::tuple<int, QString, QString>, UnplacedCode> m_unplaced; ///< by column, label, method
    const ImportOptions &m_options;
    DefaultPlan m_plan;
    QString m_file;
    bool m_isOwnExport = false;
    KeptCells m_kept;
    PlanCells m_planCells;
    DateOrders m_dateOrders;
};

/// "Mexico" or "Mexico/1" against a plan.
bool isOnly(const QString &only, const QString &country, const QString &plan);
