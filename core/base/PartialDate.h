#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// A date as far as the source gives it: a year, a month or a day ("2012", "2012-09", "2012-09-30").
struct PartialDate
{
    int year = 0;
    int month = 0; ///< 1 to 12, or 0 when only the year is known
    int day = 0;   ///< 1 to 31, or 0 when only the month is known

    static std::optional<PartialDate> parse(const QString &text);
    static PartialDate fromDate(QDate date);

    /// The last day the date allows: something due in "2012-09" is in time on 30 September.
    QDate lastDay() const;
    QString toString() const;

    bool operator==(const PartialDate &) const = default;
};
