#include "ui/charts/TimeScale.h"

#include "core/base/Catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int monthsIn(TimeScale::Zoom zoom)
{
    switch (zoom) {
    case TimeScale::Zoom::Month:
        return 1;
    case TimeScale::Zoom::Quarter:
        return 3;
    case TimeScale::Zoom::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

/// The first day of the period that holds the day.
QDate periodStart(QDate day, TimeScale::Zoom zoom)
{
    const int months = monthsIn(zoom);
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

QString labelOf(QDate day, TimeScale::Zoom zoom, const Catalogue &catalogue)
{
    switch (zoom) {
    case TimeScale::Zoom::Month:
        return catalogue.locale().toString(day, u"MMM yyyy"_s);
    case TimeScale::Zoom::Quarter:
        return catalogue.text(u"chart.quarter.%1"_s.arg((day.month() + 2) / 3), {QString::number(day.year())});
    case TimeScale::Zoom::Year:
        return QString::number(day.year());
    }
    Q_UNREACHABLE();
}

} // namespace

TimeScale::TimeScale(QDate first, QDate last, double width)
    : m_first(first), m_days(std::max<qint64>(1, first.daysTo(last))), m_width(width)
{}

TimeScale TimeScale::zoomed(QDate first, QDate last, Zoom zoom, double room)
{
    if (!first.isValid() || !last.isValid())
        return {};
    constexpr double periodWidth = 96;
    constexpr double mostWidth = 200000; // of a header's section
    const QDate from = periodStart(first, zoom);
    const QDate to = periodStart(last, zoom).addMonths(monthsIn(zoom));
    const double days = double(from.daysTo(to));
    const double width = periodWidth * days / (monthsIn(zoom) * 30.44);
    return {from, to, std::clamp(width, room, std::max(room, mostWidth))};
}

TimeScale::Zoom TimeScale::fitting(QDate first, QDate last, double width, double leastGap)
{
    const double months = std::max(1.0, double(first.daysTo(last)) / 30.44);
    for (const Zoom zoom : {Zoom::Month, Zoom::Quarter}) {
        if (width / months * monthsIn(zoom) >= leastGap)
            return zoom;
    }
    return Zoom::Year;
}

double TimeScale::x(QDate day) const { return isValid() ? double(m_first.daysTo(day)) / double(m_days) * m_width : 0; }

QList<TimeScale::Tick> TimeScale::ticks(Zoom zoom, const Catalogue &catalogue) const
{
    QList<Tick> ticks;
    if (!isValid())
        return ticks;
    const QDate last = m_first.addDays(m_days);
    for (QDate day = periodStart(m_first, zoom); day.isValid() && day <= last; day = day.addMonths(monthsIn(zoom))) {
        if (day >= m_first)
            ticks.append({day, x(day), labelOf(day, zoom, catalogue), day.month() == 1});
    }
    return ticks;
}
