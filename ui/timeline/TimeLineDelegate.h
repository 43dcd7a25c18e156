#pragma once

#include "ui/charts/TimeScale.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

/// What both the rows and their head are drawn by.
struct TimeRuler
{
    TimeScale scale{};
    TimeScale::Zoom zoom = TimeScale::Zoom::Quarter;
    QList<TimeScale::Tick> ticks{};
    QDate asOf{};
};

/// Paints the bars of a time line: from start to due date, the days late up to the day, milestones as marks, and the day as
/// a line.
class TimeLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimeLineDelegate(const TimeRuler &ruler, QObject *parent) : QStyledItemDelegate(parent), m_ruler(ruler) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRectF &field, const struct TimeLineRow &row) const;

    const TimeRuler &m_ruler;
};

/// The head of a time line: periods above their ticks.
class TimeLineHeader : public QHeaderView
{
    Q_OBJECT

public:
    TimeLineHeader(const TimeRuler &ruler, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const TimeRuler &m_ruler;
};
