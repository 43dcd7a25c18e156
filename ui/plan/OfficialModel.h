#pragma once

#include "ui/plan/PlanIndex.h"
#include "ui/registers/RegisterModel.h"

/// The officials who answer for the commitments of the current plan. How to reach them is shown in their sheet alone.
class OfficialModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Name, Position, Commitment, Lead, ColumnCount };

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Commitment; }
    QList<int> secondaryColumns() const override { return {Lead}; }
    int columnCount(const QModelIndex &parent = {}) const override;
    const Official official(const QString &id) const { return m_officials.value(id); }
    int nameless() const; ///< of whom only the position is known

protected:
    QString header(int column) const override;
    void prepare() override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int) const override { return false; }

private:
    PlanIndex m_plan{};
    QHash<QString, Official> m_officials{};
};
