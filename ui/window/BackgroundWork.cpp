#include "ui/window/BackgroundWork.h"

#include <QProgressDialog>
#include <QThread>
#include <QWidget>

BackgroundWork::BackgroundWork(QWidget *parent, const QString &title, std::function<void(const Progress &)> work,
                               std::function<void()> done, Dialog dialog)
    : QObject(parent), m_done(std::move(done)), m_dialog(new QProgressDialog(title, tr("Cancel"), 0, 0, parent))
{
    m_dialog->setWindowModality(Qt::WindowModal);
    constexpr int soon = 400; // milliseconds
    m_dialog->setMinimumDuration(dialog == Dialog::AtOnce ? 0 : soon);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setValue(0);
    if (dialog == Dialog::AtOnce)
        m_dialog->show();
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_isCancelled = true; });
    m_thread = QThread::create([this, work = std::move(work)] {
        work({.report =
                  [this](int step, int total) {
                      QMetaObject::invokeMethod(
                          m_dialog,
                          [dialog = m_dialog, step, total] {
                              dialog->setMaximum(total);
                              dialog->setValue(step);
                          },
                          Qt::QueuedConnection);
                  },
              .isCancelled =
                  [this] {
                      return m_isCancelled.load();
                  }});
    });
    connect(m_thread, &QThread::finished, this, &BackgroundWork::onFinished);
    m_thread->start();
}

BackgroundWork::~BackgroundWork()
{
    m_isCancelled = true;
    m_thread->wait();
    delete m_thread;
}

void BackgroundWork::start(QWidget *parent, const QString &title, std::function<void(const Progress &)> work,
                           std::function<void()> done, Dialog dialog)
{
    new BackgroundWork(parent, title, std::move(work), std::move(done), dialog);
}

void BackgroundWork::onFinished()
{
    const bool hadKeyboard = m_dialog->isActiveWindow();
    m_dialog->reset();
    m_dialog->hide();
    if (hadKeyboard && m_dialog->parentWidget()) // not every system gives it back to the window below
        m_dialog->parentWidget()->activateWindow();
    m_dialog->deleteLater();
    deleteLater();
    m_done();
}
