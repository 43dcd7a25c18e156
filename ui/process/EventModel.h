#pragma once

#include "ui/registers/RegisterModel.h"

struct ProcessEvent;

/// The meetings and consultations of the current plan.
class EventModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Kind, Stage, Channel, Notice, Attendance, Participants, Minutes, Evidence, ColumnCount };

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override { return {Kind, Channel, Notice, Participants, Evidence}; }
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString header(int column) const override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int column) const override;

private:
    const ProcessEvent *event(const QString &id) const;
};
