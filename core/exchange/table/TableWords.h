#pragma once

#include "core/exchange/table/TableLayout.h"
#include "core/method/RuleEvaluation.h"

/// What a column of a written table holds.
enum class ColumnKind { Field, Label, Number, Derived, Sign, Constant, Kept };

struct WrittenColumn
{
    QString header{};
    ColumnKind kind = ColumnKind::Kept;
    QString name{};            ///< field, derived value or constant text
    CriterionCode criterion{}; ///< of a label or number; empty where the method asks for none of the column's criteria
};

/// The words of a layout that can be written, for one method: labels and numbers as the layout's edition has them.
/// Holds on to layout and pack.
class TableWords
{
public:
    TableWords(const TableLayout &layout, const MethodPack &pack);

    const QList<WrittenColumn> &columns() const { return m_columns; }
    /// The cell of a label or number column. What is not yet rated is not reviewed, what the method does not ask for
    /// has no data.
    QString codeCell(const WrittenColumn &column, const LevelsByCriterion &levels) const;
    /// The cell of a derived value as computed; with a missing value's label where there is none.
    QString derivedCell(const WrittenColumn &column, const QList<DerivedResult> &derived) const;

private:
    WrittenColumn columnOf(const QString &header) const;
    CriterionCode askedOf(const QList<CriterionCode> &criteria) const;
    QString labelOf(const CriterionCode &criterion, const LevelCode &code) const;
    QString missingLabel(const LevelCode &code) const;

    const TableLayout &m_layout;
    const MethodPack &m_pack;
    QList<WrittenColumn> m_columns;
};
