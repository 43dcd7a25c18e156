#pragma once

#include "ui/timeline/TimeLineDelegate.h"
#include "ui/window/ModePage.h"

#include <QPointer>

class DateField;
class EmptyState;
class FrozenTable;
class QComboBox;
class QLabel;
class QTimer;
class TimeLineModel;
struct TimeLine;

/// A time line as a page: the commitments of the plan with their milestones, or the events and proposals of its
/// process. What each row is stays in place while time scrolls; zooms by month, quarter and year; copies, saves and
/// prints.
class TimeLinePage : public ModePage
{
    Q_OBJECT

public:
    enum class Of { Plan, Process };

    explicit TimeLinePage(Of of, QWidget *parent = nullptr);
    ~TimeLinePage() override;

    QString title() const override { return tr("Time line"); }
    void setWorkspace(Workspace *workspace) override;
    void enter() override;

    FrozenTable *view() const { return m_view; }
    TimeLineModel *model() const { return m_model; }
    void setZoom(TimeScale::Zoom zoom);
    TimeScale::Zoom zoom() const { return m_ruler.zoom; }

public Q_SLOTS:
    void copy();
    void save();
    void print();

Q_SIGNALS:
    void itemRequested(const QString &id); ///< an event or proposal

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void buildView();
    void addZoomKeys();
    void scheduleRefresh();
    QDate day() const;
    void refresh();
    void take(const TimeLine &line);
    void measure();
    void scrollToDay();
    void activate(const QModelIndex &index);
    void showEmptyState();
    QString caption() const;
    QString summary() const;
    QString basis() const;

    Of m_of;
    QPointer<Workspace> m_workspace{};
    TimeRuler m_ruler{};
    TimeLineModel *m_model;
    FrozenTable *m_view;
    QTimer *m_refreshing;
    QComboBox *m_zoom = nullptr;
    DateField *m_day = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_bar = nullptr;
    EmptyState *m_empty = nullptr;
    QDate m_typed{}; ///< invalid: the round's day
    bool m_isStale = true;
    int m_generation = 0; ///< of what was asked for last
};
