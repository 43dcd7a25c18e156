#pragma once

#include <QString>

/// What a number in a cell stands for, by the cell's number format.
enum class XlsxNumberKind { Plain, Date, DateTime, Time, Elapsed };

/// By the code of a format, such as "#,##0.00", "d/mm/yyyy;@" or "[h]:mm".
XlsxNumberKind numberKindOf(const QString &formatCode);
/// By the number of a format that has no code because every spreadsheet knows it.
XlsxNumberKind builtInNumberKind(int format);

/// A number as text: integers without decimals, others with as many as tell them apart ("2.3", not
/// "2.2999999999999998"); dates as "2012-09-30", with "13:45:00" behind where the format shows a time and there is one.
/// Day 60 of the year 1900 never was, but spreadsheets count it: "1900-02-29". What no date is stays a number.
QString numberText(double value, XlsxNumberKind kind, bool countsFrom1904);
