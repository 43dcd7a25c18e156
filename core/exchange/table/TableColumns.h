#pragma once

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/table/TableLayout.h"
#include "core/method/MethodLibrary.h"

/// A column that holds a field, or a language of it.
struct FieldColumn
{
    int column = 0;
    QString language{};

    bool operator==(const FieldColumn &) const = default;
};

struct CriterionColumn
{
    CriterionCode criterion{};
    int column = 0;
    QString header{};
};

/// The columns that hold a method's criteria.
struct MethodColumns
{
    QString method{};
    QList<CriterionColumn> criteria{};
};

struct PublishedColumn
{
    QString name{};
    int column = 0;
};

/// Where in one table things stand: the header row that was found, and which column holds what.
struct TableColumns
{
    int headerIndex = -1; ///< among the rows looked at
    QStringList headers{};
    QStringList names{}; ///< the headers, told apart where one comes twice ("Action Plan No. #2")
    QMap<QString, QList<FieldColumn>> fields{}; ///< in order of preference
    QList<MethodColumns> methods{}; ///< one for each method the table's plans can have; empty when it has no codes
    QList<PublishedColumn> published{};
    QList<int> rest{}; ///< columns kept to the letter

    const MethodColumns *of(const QString &method) const;
    bool has(const QString &field) const { return fields.contains(field); }
    /// Columns that hold a field, a criterion or a published value.
    QSet<int> read() const;
    /// The first cell of the field that is not blank.
    QString cell(const CsvRow &row, const QString &field) const;
};

/// Whether the cells under a header are somebody's contact: never read unasked.
bool holdsContacts(const TableLayout &layout, const QString &header);

/// Whether one of the rows is the header of the layout, by its signature.
bool isRecognised(const TableLayout &layout, const QList<CsvRow> &firstRows);

/// What the header row says by itself: fields and criteria, whether or not enough of them are there. `headerIndex` is
/// below 0 when no row is a header.
TableColumns recognisedColumns(const TableLayout &layout, const QList<CsvRow> &firstRows, const QStringList &methods);

/// Finds the header row and the columns. `map` says field or criterion -> header where the names differ; an empty
/// header means that the table does not have it, whatever the names say. `methods` are those a table of no published
/// layout may have been scored with: the one with most criteria in the header is taken, the first of equals.
Result<TableColumns> columnsOf(const TableLayout &layout, const QList<CsvRow> &firstRows,
                               const QMap<QString, QString> &map, const QString &file, const QStringList &methods);
