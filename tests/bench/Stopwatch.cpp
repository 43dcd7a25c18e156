#include "tests/bench/Stopwatch.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

void compare(const QList<Comparison> &comparisons, int rounds)
{
    QTextStream out(stdout);
    out << "what                                    ours ms     bare ms     ratio\n";
    for (const Comparison &comparison : comparisons) {
        QList<double> ours;
        QList<double> bare;
        for (int round = 0; round <= rounds; ++round) {
            const double mine = milliseconds(comparison.ours) / comparison.repeats;
            const double theirs = milliseconds(comparison.bare) / comparison.repeats;
            if (round == 0)
                continue;
            ours.append(mine);
            bare.append(theirs);
        }
        out << comparison.name.leftJustified(36) << QString::number(median(ours), 'f', 3).rightJustified(11)
            << QString::number(median(bare), 'f', 3).rightJustified(12)
            << QString::number(median(ours) / median(bare), 'f', 2).rightJustified(10) << Qt::endl;
    }
}
