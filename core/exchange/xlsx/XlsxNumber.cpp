#include "core/exchange/xlsx/XlsxNumber.h"

#include <QDate>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsOfDay = 86400;

/// The first section of a format code in lower case, without what is shown as it stands and without [colours].
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.front()) == inside.size() && u"hms"_s.contains(inside.front()))
                bare += u'[' + inside + u']';
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString plainText(double value)
{
    if (value == 0)
        return u"0"_s; // without the sign of a negative zero
    const double size = std::abs(value);
    if (size >= 1e-7 && size < 1e17)
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    return QString::number(value, 'g', QLocale::FloatingPointShortest).toUpper();
}

QString timeText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString dayText(qint64 day, bool countsFrom1904)
{
    if (countsFrom1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

} // namespace

XlsxNumberKind numberKindOf(const QString &formatCode)
{
    const QString code = bareCode(formatCode);
    if (code.contains(u'['))
        return XlsxNumberKind::Elapsed;
    if (code.contains(u"general"_s))
        return XlsxNumberKind::Plain;
    const bool hasClock = code.contains(u'h') || code.contains(u's');
    if (code.contains(u'y') || code.contains(u'd') || (code.contains(u'm') && !hasClock))
        return hasClock ? XlsxNumberKind::DateTime : XlsxNumberKind::Date;
    return hasClock ? XlsxNumberKind::Time : XlsxNumberKind::Plain;
}

XlsxNumberKind builtInNumberKind(int format)
{
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format == 36 ||
        (format >= 50 && format <= 54) || format == 57 || format == 58)
        return XlsxNumberKind::Date;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35) || format == 45 || format == 47 ||
        format == 55 || format == 56)
        return XlsxNumberKind::Time;
    if (format == 22)
        return XlsxNumberKind::DateTime;
    return format == 46 ? XlsxNumberKind::Elapsed : XlsxNumberKind::Plain;
}

QString numberText(double value, XlsxNumberKind kind, bool countsFrom1904)
{
    const qint64 endOfDays = countsFrom1904 ? 2957004 : 2958466; // the first day of the year 10000
    if (kind == XlsxNumberKind::Plain || value < 0 || value >= double(endOfDays))
        return plainText(value);
    const qint64 seconds = qMin(std::llround(value * secondsOfDay), endOfDays * qint64(secondsOfDay) - 1);
    const qint64 day = seconds / qint64(secondsOfDay);
    const qint64 ofDay = seconds % qint64(secondsOfDay);
    if (kind == XlsxNumberKind::Elapsed)
        return timeText(seconds);
    if (kind == XlsxNumberKind::Time && day == 0)
        return timeText(ofDay);
    if (day == 0 && !countsFrom1904)
        return kind == XlsxNumberKind::DateTime && ofDay > 0 ? timeText(ofDay) : plainText(value);
    const bool showsTime = kind != XlsxNumberKind::Date && ofDay > 0;
    const qint64 shownDay = kind == XlsxNumberKind::Date ? qint64(std::floor(value)) : day;
    const QString date = dayText(shownDay, countsFrom1904);
    return showsTime ? date + u' ' + timeText(ofDay) : date;
}
