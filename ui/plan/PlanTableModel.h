#pragma once

#include "core/model/ActionPlan.h"
#include "ui/registers/RegisterModel.h"

/// All plans of the dossier.
class PlanTableModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Country, Number, Title, Starts, Ends, Submitted, Language, Commitments, ExternalId, ColumnCount };
    Q_ENUM(Column)

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override { return {Submitted, Language, ExternalId}; }
    QList<int> spareColumns() const override { return {ExternalId}; }
    QString columnKey(int column) const override;
    QList<Facet> facets() const override;
    QList<FacetValue> facetValues(const QString &id, int facet) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString header(int column) const override;
    void prepare() override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int column) const override { return column == Commitments || column == Submitted; }
    QVariant picture(const QString &id, int column) const override;

private:
    QHash<QString, ActionPlan> m_plans{};
    QHash<ActionPlanId, int> m_commitments{};
};
