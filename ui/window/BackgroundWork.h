#pragma once

#include "core/base/Progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QProgressDialog;
class QThread;
class QWidget;

/// One piece of long work off the window's thread, with a dialog that shows how far it is and can stop it. Deletes
/// itself when done; when its parent goes first, the work is cancelled and waited for.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// When the dialog appears: for work that the window must not disturb, at once.
    enum class Dialog { WhenLong, AtOnce };

    /// Runs `work` in another thread and then `done` in this one. `work` returns a value through `done`'s argument.
    template <typename T>
    static void run(QWidget *parent, const QString &title, std::function<T(const Progress &)> work,
                    std::function<void(T)> done, Dialog dialog = Dialog::WhenLong)
    {
        auto result = std::make_shared<std::unique_ptr<T>>();
        start(
            parent, title,
            [result, work = std::move(work)](const Progress &progress) {
                *result = std::make_unique<T>(work(progress));
            },
            [result, done = std::move(done)] { done(std::move(**result)); }, dialog);
    }

    ~BackgroundWork() override;

private:
    BackgroundWork(QWidget *parent, const QString &title, std::function<void(const Progress &)> work,
                   std::function<void()> done, Dialog dialog);
    static void start(QWidget *parent, const QString &title, std::function<void(const Progress &)> work,
                      std::function<void()> done, Dialog dialog);
    void onFinished();

    std::atomic<bool> m_isCancelled = false;
    std::function<void()> m_done;
    QProgressDialog *m_dialog;
    QThread *m_thread = nullptr;
};
