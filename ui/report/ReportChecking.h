#pragma once

#include "core/base/Result.h"

#include <QObject>

#include <memory>

class ChartPainter;
class QAction;
class QWidget;
class ReportJob;
struct ReportCheck;

/// Checks a report that somebody handed on, in a thread of its own: asks for its PDF, and shows what differs from the
/// data attached to it.
class ReportChecking : public QObject
{
    Q_OBJECT

public:
    ReportChecking(const std::shared_ptr<const ChartPainter> &painter, QWidget *mode);
    ~ReportChecking() override;

    QAction *action() const { return m_action; }
    /// Of what it says: "es" or "en".
    void setLanguage(const QString &language) { m_language = language; }
    void retranslate();

    void check(const QString &path);
    bool isRunning() const;
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void checked(const QString &path, bool isSound);
    void message(const QString &text);

private:
    void ask();
    void show(const QString &path, const Result<ReportCheck> &check);

    std::shared_ptr<const ChartPainter> m_painter;
    QWidget *m_mode;
    QAction *m_action;
    ReportJob *m_job;
    QString m_language;
};
