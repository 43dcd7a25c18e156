#include "core/base/PartialDate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool monthGiven = !match.captured(2).isEmpty();
    const bool dayGiven = !match.captured(3).isEmpty();
    if (!QDate::isValid(date.year, monthGiven ? date.month : 1, dayGiven ? date.day : 1))
        return std::nullopt;
    return date;
}

PartialDate PartialDate::fromDate(QDate date) { return {date.year(), date.month(), date.day()}; }

QDate PartialDate::lastDay() const
{
    if (month == 0)
        return QDate(year, 12, 31);
    if (day == 0)
        return QDate(year, month, QDate(year, month, 1).daysInMonth());
    return QDate(year, month, day);
}

QString PartialDate::toString() const
{
    QString text = u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QLatin1Char('0'));
    return text;
}
