#include "ui/report/ReportJob.h"

#include "ui/charts/ChartPainter.h"

#include <QThread>
#include <QtConcurrentRun>

ReportJob::ReportJob(std::shared_ptr<const ChartPainter> painter, QObject *parent)
    : QObject(parent), m_painter(std::move(painter))
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        const std::function<void()> done = std::exchange(m_done, {});
        Q_EMIT runningChanged(false);
        if (done && !m_cancelled->load())
            done();
        if (const auto next = std::exchange(m_next, std::nullopt))
            run(next->first, next->second);
    });
}

ReportJob::~ReportJob()
{
    cancel();
    waitForIt();
}

void ReportJob::start(const Work &work, const std::function<void()> &done)
{
    cancel();
    if (m_watcher.isRunning())
        m_next.emplace(work, done); // the window does not wait until the other one has noticed
    else
        run(work, done);
}

void ReportJob::run(const Work &work, const std::function<void()> &done)
{
    m_done = done;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto cancelled = m_cancelled;
    const Progress progress{
        .report =
            [this, cancelled](int at, int total) {
                QMetaObject::invokeMethod(
                    this,
                    [this, cancelled, at, total] {
                        if (!cancelled->load())
                            Q_EMIT progressed(at, total);
                    },
                    Qt::QueuedConnection);
            },
        .isCancelled = [cancelled] { return cancelled->load(); },
    };
    m_watcher.setFuture(QtConcurrent::run([work, progress] { work(progress); }));
    Q_EMIT runningChanged(true);
}

void ReportJob::cancel()
{
    m_next.reset();
    m_done = {};
    if (m_cancelled)
        m_cancelled->store(true);
}

void ReportJob::waitForIt()
{
    while (m_watcher.isRunning()) {
        m_painter->serve();
        QThread::msleep(2);
    }
}
