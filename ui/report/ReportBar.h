#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

/// The row above the report's pages: zoom, how far work is, and the ways out.
class ReportBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *exportReport = nullptr;
        QAction *print = nullptr;
        QAction *preview = nullptr;
        QAction *check = nullptr;
        QAction *zoomIn = nullptr;
        QAction *zoomOut = nullptr;
        QAction *fitWidth = nullptr;
    };

    ReportBar(const Actions &actions, QWidget *parent);

    void setPlace(int page, int pages, double zoom);
    /// Shows that something is being done; `total` 0 while it is not known how much there is.
    void showWork(const QString &what, int done, int total, bool canCancel);
    void hideWork();
    void retranslate();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *toolFor(QAction *action);

    Actions m_actions;
    QLabel *m_place;
    QLabel *m_zoom;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QToolButton *m_more;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_preview;
};
