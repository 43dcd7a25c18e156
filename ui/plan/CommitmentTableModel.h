#pragma once

#include "ui/plan/PlanIndex.h"
#include "ui/plan/PlanStates.h"
#include "ui/registers/RegisterModel.h"

/// The commitments of the current plan with all that is known of them, in the plan's order. Number, title, due date,
/// lead, categories and whether it counts can be changed in their cells.
class CommitmentTableModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        Lead,
        Supporting,
        Counterpart,
        Categories,
        Due,
        Time,
        Completion,
        SelfReport,
        Milestones,
        Evidence,
        Open,
        Counted,
        ExternalId,
        Place,
        ColumnCount
    };
    Q_ENUM(Column)

    enum FacetNumber { ByInstitution, ByLead, ByCategory, ByDueState, ByCompletion, ByDueMonth };

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override;
    QList<int> spareColumns() const override { return {Supporting, Counterpart, Counted, ExternalId, Place}; }
    QString columnKey(int column) const override;
    QList<Facet> facets() const override;
    QList<FacetValue> facetValues(const QString &id, int facet) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
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
    bool isNumber(int column) const override;
    QVariant picture(const QString &id, int column) const override;
    QString toolTip(const QString &id, int column) const override;
    QString searchText(const QString &id) const override;
    Editing editing(int column) const override;
    QVariant editValue(const QString &id, int column) const override;
    Result<> store(const QString &id, int column, const QVariant &value) override;

private:
    QString categoryText(const Commitment &commitment) const;
    QString selfReportText(const Commitment &commitment) const;
    QString milestoneText(const Commitment &commitment) const;
    int openMilestones(const Commitment &commitment) const;
    int openItems(const Commitment &commitment) const;
    QList<FacetValue> institutionValues(const Commitment &commitment, bool leadOnly) const;
    QList<FacetValue> categoryValues(const Commitment &commitment) const;

    PlanIndex m_plan{};
    PlanStates m_states{};
};

/// The commitment with another first lead, or with none for an invalid one; those behind it stay.
Commitment withLead(const Commitment &commitment, InstitutionId lead);
