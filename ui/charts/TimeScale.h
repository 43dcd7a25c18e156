#pragma once

#include <QDate>
#include <QList>
#include <QString>

class Catalogue;

/// Where days stand along a line from `first` to `last`, and the ticks that tell them apart.
class TimeScale
{
public:
    enum class Zoom { Month, Quarter, Year };

    struct Tick
    {
        QDate day{};
        double x = 0;
        QString label{};
        bool isYear = false; ///< the first of a year
    };

    TimeScale() = default;
    TimeScale(QDate first, QDate last, double width);

    /// As wide as the zoom asks for, or as there is room; whole periods before and after. Very long spans are pressed
    /// together.
    static TimeScale zoomed(QDate first, QDate last, Zoom zoom, double room = 0);
    /// The finest zoom whose ticks have room.
    static Zoom fitting(QDate first, QDate last, double width, double leastGap);

    bool isValid() const { return m_first.isValid() && m_days > 0; }
    double width() const { return m_width; }
    double x(QDate day) const;
    QList<Tick> ticks(Zoom zoom, const Catalogue &catalogue) const;

private:
    QDate m_first{};
    qint64 m_days = 0;
    double m_width = 0;
};
