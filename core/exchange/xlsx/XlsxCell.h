#pragma once

#include <QDate>
#include <QString>

#include <variant>

/// What a column is for; it decides how the column looks, not what a cell may hold: a column of numbers may have a
/// code such as "nr" among them. Ordinal: a number that names something (a plan, a round), set like text.
enum class XlsxColumnKind { Text, Number, Ordinal, Decimal, Percent, Date, YesNo };

struct XlsxColumn
{
    QString header{};
    XlsxColumnKind kind = XlsxColumnKind::Text;
};

/// A formula as English spreadsheets write it, without "=", and what it comes to, for those who do not calculate. Made
/// by the program alone: no text of a dossier ever becomes one.
struct XlsxFormula
{
    QString text{};
    std::variant<double, QString> value{};
};

/// A cell: blank, text, number, date, yes and no, or a formula.
using XlsxCell = std::variant<std::monostate, QString, double, QDate, bool, XlsxFormula>;

/// What a reader finds in the cell: text as it is, but for halves of characters, which no file can hold; numbers with
/// the 16 digits that the file keeps; dates as "2012-09-30", "yes" and "no"; formulas as what they come to.
QString textOf(const XlsxCell &cell);

/// Spreadsheets count days from 1900, and the first two months of that year wrongly; other dates are written as text.
bool isSerialDate(QDate date);

/// A name that a spreadsheet allows for a sheet, as near to `wanted` as it can be, and none of those `taken`.
QString fittingSheetName(const QString &wanted, const QStringList &taken);

/// A name that a spreadsheet allows for a range, as near to `wanted` as it can be, and none of those `taken`.
QString fittingRangeName(const QString &wanted, const QStringList &taken);
