#pragma once

#include "ui/plan/PlanStates.h"
#include "ui/registers/RegisterModel.h"

/// The milestones of all commitments of the current plan, in the plan's order.
class MilestoneModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Commitment, Number, Title, Starts, Due, Time, Completion, Institutions, Source, ColumnCount };

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override { return {Starts, Institutions, Source}; }
    int columnCount(const QModelIndex &parent = {}) const override;
    const PlanStates &states() const { return m_states; }
    const Milestone *milestone(const QString &id) const;

protected:
    QString header(int column) const override;
    void prepare() override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int) const override { return false; }
    QVariant picture(const QString &id, int column) const override;

private:
    QString commitmentText(const Milestone &milestone) const;
    QString institutionText(const Milestone &milestone) const;

    PlanStates m_states{};
    QHash<CommitmentId, const ::Commitment *> m_commitments{}; ///< of the plan, into `m_held`
    QHash<QString, const Milestone *> m_milestones{};          ///< likewise
    QHash<InstitutionId, QString> m_institutions{};            ///< their short names
    std::pair<QList<::Commitment>, QList<Milestone>> m_held{};
};
