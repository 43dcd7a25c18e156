#pragma once

#include "core/exchange/workbook/WorkbookWords.h"
#include "core/exchange/xlsx/XlsxCell.h"
#include "core/method/RoundResults.h"
#include "core/model/Contents.h"

#include <QSet>

class XlsxWriter;

/// A round with the number that it goes by in the workbook.
struct NumberedRound
{
    int number = 0;
    const RoundResults *results = nullptr;
};

/// A criterion or derived value, its code for each row, and the name by which formulas call it.
struct CodesColumn
{
    const Criterion *criterion = nullptr;
    const DerivedValue *derived = nullptr;
    QString range{};
    QStringList codes{};

    QString id() const { return criterion ? criterion->id.toString() : derived->id; }
    QString title(const WorkbookWords &words) const { return words.of(criterion ? criterion->title : derived->title); }
};

/// What groups a commitment: categories, or the institutions that lead it.
enum class GroupKind { Category, Lead };

/// The levels of all rounds of one method, a row a commitment and round: what the sheet of codes holds, what formulas
/// of the other sheets count, and what they come to.
class CodesTable
{
public:
    struct Row
    {
        int round = 0;
        const RoundResults *results = nullptr;
        Commitment commitment{};
        QMap<GroupKind, QStringList> groups{}; ///< names, each standing for one thing; never none
    };

    /// `rounds` are of one method, whose names of ranges begin with `prefix`.
    CodesTable(const Contents &contents, const QList<NumberedRound> &rounds, const QString &prefix,
               const WorkbookWords &words);

    const MethodPack &pack() const { return m_rounds.first().results->codes.pack; }
    const QString &prefix() const { return m_prefix; }
    const QList<NumberedRound> &rounds() const { return m_rounds; }
    bool holds(const NumberedRound &round) const;
    const QList<Row> &rows() const { return m_rows; }
    const QList<CodesColumn> &columns() const { return m_columns; }
    const CodesColumn *column(const CriterionCode &criterion) const;
    QString rangeOf(const QString &what) const { return m_prefix + u'_' + what; }
    QString rangeOf(GroupKind kind) const;

    /// Of the counted commitments of the round: those with the code in the column; those, of one group; all.
    int count(int round, const CodesColumn &column, const QString &code) const;
    int count(int round, const CodesColumn &column, const QString &code, GroupKind kind, const QString &group) const;
    int count(int round) const;
    bool hasGroups(GroupKind kind) const;
    /// Names of the categories of the round's plan, in the plan's order.
    QStringList categoriesOf(const NumberedRound &round, const Contents &contents) const;

    /// The sheet, and the names of its ranges.
    void write(XlsxWriter &writer, const Contents &contents, const QString &name, const WorkbookWords &words) const;

private:
    void addColumns();
    void addRows(const Contents &contents, const WorkbookWords &words);
    void addCodes(CodesColumn &column) const;
    QStringList groupsOf(const Contents &contents, const Commitment &commitment, GroupKind kind,
                         const WorkbookWords &words);
    static QString groupKey(GroupKind kind, const QString &id) { return QString::number(int(kind)) + id; }
    QString nameFor(GroupKind kind, const QString &id, const QString &wanted);
    QList<DimensionCode> dimensionsWithScores() const;

    QList<XlsxColumn> headers(const WorkbookWords &words) const;
    QList<XlsxCell> cellsOf(qsizetype row, const Contents &contents, const WorkbookWords &words) const;
    void nameRanges(XlsxWriter &writer) const;

    QList<NumberedRound> m_rounds;
    QString m_prefix;
    QList<Row> m_rows;
    QList<CodesColumn> m_columns;
    QHash<QString, QString> m_groupNames; ///< kind and id -> name
    QSet<QString> m_takenNames;           ///< kind and folded name
    QSet<GroupKind> m_grouped;
    QMap<GroupKind, int> m_groupColumns; ///< how many groups of the kind a commitment has at most
    QList<DimensionCode> m_scored;       ///< of which some commitment has a score
};

/// A number of a plan or commitment: a number where it is written as one, else text ("1.10", "7a").
XlsxCell ordinalCell(const QString &number);
/// What a code is as a cell: a number where a derived value is one, so that a spreadsheet's comparisons find it.
XlsxCell codeCell(const CodesColumn &column, const QString &code);
