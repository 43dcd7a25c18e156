#pragma once

#include "core/base/Progress.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class ChartPainter;

/// One piece of work on the report in a thread of its own, at most one at a time. The work keeps what it makes in
/// something it shares with `done`, which is called in this thread, and not at all after `cancel()` or another
/// `start()`. Going away cancels and waits, serving the painter meanwhile, since the work may be asking it for charts.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(const Progress &progress)>;

    ReportJob(std::shared_ptr<const ChartPainter> painter, QObject *parent);
    ~ReportJob() override;

    void start(const Work &work, const std::function<void()> &done);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning() || m_next; }

Q_SIGNALS:
    void progressed(int done, int total);
    void runningChanged(bool isRunning);

private:
    void run(const Work &work, const std::function<void()> &done);
    void waitForIt();

    std::shared_ptr<const ChartPainter> m_painter;
    std::shared_ptr<std::atomic_bool> m_cancelled{};
    QFutureWatcher<void> m_watcher{};
    std::function<void()> m_done{};
    std::optional<std::pair<Work, std::function<void()>>> m_next{}; ///< begins when a cancelled one has ended
};
