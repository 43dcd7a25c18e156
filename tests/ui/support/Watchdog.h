#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>

/// Notes how long the event loop of the thread it lives in did not answer, and during which action. Time that the
/// thread stood in line for a processor is left out, so that a busy machine tells nothing about the window; waiting for
/// a disk or for another thread counts.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    struct Gap
    {
        QString action{};
        double milliseconds = 0;
    };

    Watchdog();

    /// Does it, and lets the window work on until it has had nothing to do for a while and `isDone`.
    void during(const QString &action, const std::function<void()> &work,
                const std::function<bool()> &isDone = [] { return true; });

    /// The longest gap of each action, longest first.
    QList<Gap> gaps() const;
    /// The actions with a gap over the limit, in words; empty when there is none.
    QString tooLong(double milliseconds) const;

    /// What takes over the limit in every one of three tries of `session`, in words; empty as soon as nothing does. What
    /// another program does to this machine does not come again at the same place; what the window does, does.
    /// The limit is stretched by slowness().
    static QString tooLongEachTime(double milliseconds, const std::function<void(Watchdog &)> &session);

    /// How much longer than in an optimised build on an ordinary laptop a fixed piece of work takes here: unoptimised,
    /// under sanitizers, or on a slow machine. Never under 1.
    static double slowness();

private:
    void begin();
    void end();

    QString m_action{};
    double m_begun = -1;
    QMap<QString, double> m_longest{};
};
