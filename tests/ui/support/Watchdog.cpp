#include "tests/ui/support/Watchdog.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

double wallMilliseconds()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// How long this thread has waited for a processor although it could have run; 0 where the system does not say.
double queuedMilliseconds()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

/// Containers, texts and sorting, as the program's own work is.
qsizetype fixedWork()
{
    constexpr int things = 6000;
    QMap<QString, QList<int>> groups;
    QHash<QString, int> places;
    for (int i = 0; i < things; ++i) {
        const QString name = u"%1/%2"_s.arg(i % 97).arg(i * 7919 % things);
        places.insert(name, i);
        groups[name.left(4)].append(i);
    }
    qsizetype sum = 0;
    for (QList<int> &group : groups) {
        std::sort(group.begin(), group.end(), [](int a, int b) { return a * 31 % 101 < b * 31 % 101; });
        for (const int i : std::as_const(group))
            sum += places.value(u"%1/%2"_s.arg(i % 97).arg(i * 7919 % things));
    }
    return sum;
}

double ownMilliseconds() { return wallMilliseconds() - queuedMilliseconds(); }

} // namespace

Watchdog::Watchdog()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Watchdog::begin);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Watchdog::end);
}

void Watchdog::begin() { m_begun = ownMilliseconds(); }

void Watchdog::end()
{
    if (m_begun >= 0 && !m_action.isEmpty())
        m_longest[m_action] = std::max(m_longest.value(m_action), ownMilliseconds() - m_begun);
    m_begun = -1;
}

void Watchdog::during(const QString &action, const std::function<void()> &work, const std::function<bool()> &isDone)
{
    constexpr int quiet = 40;     // turns of a millisecond without anything to do
    constexpr int longest = 60000; // milliseconds that an action may take in all
    m_action = action;
    begin();
    work();
    end();
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    for (int idle = 0; (idle < quiet || !isDone()) && sinceBegin.elapsed() < longest;) {
        begin();
        const double before = wallMilliseconds();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        end();
        idle = wallMilliseconds() - before > 2 ? 0 : idle + 1;
        QThread::msleep(1);
    }
    if (!isDone())
        m_longest[action] = std::numeric_limits<double>::infinity();
    m_action.clear();
}

QList<Watchdog::Gap> Watchdog::gaps() const
{
    QList<Gap> gaps;
    for (auto it = m_longest.cbegin(); it != m_longest.cend(); ++it)
        gaps.append({it.key(), it.value()});
    std::sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) { return a.milliseconds > b.milliseconds; });
    return gaps;
}

QString Watchdog::tooLong(double milliseconds) const
{
    QStringList lines;
    for (const Gap &gap : gaps()) {
        if (gap.milliseconds > milliseconds)
            lines.append(u"%1: %2 ms"_s.arg(gap.action).arg(gap.milliseconds, 0, 'f', 0));
    }
    return lines.join(u", "_s);
}

QString Watchdog::tooLongEachTime(double milliseconds, const std::function<void(Watchdog &)> &session)
{
    constexpr int tries = 3;
    QMap<QString, double> shortest;
    QString left;
    for (int i = 0; i < tries; ++i) {
        const double slownessBefore = slowness();
        Watchdog dog;
        session(dog);
        for (const Gap &gap : dog.gaps()) {
            double &known = shortest.insert(gap.action, std::min(shortest.value(gap.action, gap.milliseconds),
                                                                 gap.milliseconds)).value();
            qInfo("%-40s %7.1f ms, at best %7.1f ms", qPrintable(gap.action), gap.milliseconds, known);
        }
        // A machine that is shared changes its pace meanwhile: its slower moment counts.
        const double stretched = milliseconds * std::max(slownessBefore, slowness());
        qInfo("the limit is %.0f ms", stretched);
        Watchdog best;
        best.m_longest = shortest;
        left = best.tooLong(stretched);
        if (left.isEmpty())
            break;
    }
    return left;
}

double Watchdog::slowness()
{
    constexpr double plain = 5; // milliseconds of the fixed work, optimised, on an ordinary laptop
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 5; ++run) {
        const double begun = ownMilliseconds();
        const bool isDone = fixedWork() > 0;
        if (isDone)
            best = std::min(best, ownMilliseconds() - begun);
    }
    return std::max(1.0, best / plain);
}
