#pragma once

#include "ui/plan/PlanIndex.h"
#include "ui/plan/PlanStates.h"
#include "ui/registers/RegisterModel.h"

/// The milestones of all commitments of the current plan, in the plan's order.
class MilestoneModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Commitment, Number, Title, Starts, Due, Time, Completion, Institutions, Source, ColumnCount };
    Q_ENUM(Column)

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override { return {Starts, Institutions, Source}; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QString columnKey(int column) const override;
    QList<Facet> facets() const override;
    QList<FacetValue> facetValues(const QString &id, int facet) const override;
    const PlanStates &states() const { return m_states; }
    const PlanIndex &plan() const { return m_plan; }

protected:
    QString header(int column) const override;
    void prepare() override;
    void forget() override { m_states.reset(nullptr); }
    bool showsRatings() const override { return true; }
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int) const override { return false; }
    QVariant picture(const QString &id, int column) const override;

private:
    QString institutionText(const Milestone &milestone) const;

    PlanIndex m_plan{};
    PlanStates m_states{};
};
