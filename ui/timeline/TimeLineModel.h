#pragma once

#include "core/evaluation/TimeLine.h"

#include <QAbstractTableModel>

/// A time line as a table: what, when, how it stands, and a last column for the bar, whose text says the same in words.
class TimeLineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Due, State, Time, ColumnCount };

    explicit TimeLineModel(QObject *parent = nullptr);

    void setTimeLine(const TimeLine &line, const QString &language);
    const TimeLine &timeLine() const { return m_line; }
    const QString &language() const { return m_language; }
    const TimeLineRow &rowAt(int row) const { return m_line.rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const TimeLineRow &row, int column) const;
    QString stateOf(const TimeLineRow &row) const;
    QString sentence(const TimeLineRow &row) const;
    QString kindOf(const TimeLineRow &row) const;
    QString dateText(const std::optional<PartialDate> &date) const;

    TimeLine m_line{};
    QString m_language{};
};
