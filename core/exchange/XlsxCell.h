#pragma once

#include <QDate>
#include <QString>

#include <variant>

/// What a column is for; it decides how the column looks, not what a cell may hold: a column of numbers may have a
/// code such as "nr" among them.
enum class XlsxColumnKind { Text, Number, Date, YesNo };

struct XlsxColumn
{
    QString header{};
    XlsxColumnKind kind = XlsxColumnKind::Text;
};

/// A cell: blank, text, number, date, or yes and no.
using XlsxCell = std::variant<std::monostate, QString, double, QDate, bool>;

/// What a reader finds in the cell: text as it is, but for halves of characters, which no file can hold; numbers with
/// the 16 digits that the file keeps; dates as "2012-09-30", "yes" and "no".
QString textOf(const XlsxCell &cell);

/// Spreadsheets count days from 1900, and the first two months of that year wrongly; other dates are written as text.
bool isSerialDate(QDate date);

/// A name that a spreadsheet allows for a sheet, as near to `wanted` as it can be, and none of those `taken`.
QString fittingSheetName(const QString &wanted, const QStringList &taken);
