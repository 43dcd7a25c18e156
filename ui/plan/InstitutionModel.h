#pragma once

#include "core/model/Contents.h"
#include "ui/registers/RegisterModel.h"

#include <array>

/// The institutions of the current plan's country, and whoever else takes part in the plan.
class InstitutionModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Name, Acronym, Sector, Aliases, Leads, Supports, Counterpart, Milestones, Country, ColumnCount };
    Q_ENUM(Column)

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Name; }
    QList<int> secondaryColumns() const override { return {Sector, Aliases, Counterpart, Milestones, Country}; }
    QList<int> spareColumns() const override { return {Counterpart, Milestones, Country}; }
    QString columnKey(int column) const override;
    QList<Facet> facets() const override;
    QList<FacetValue> facetValues(const QString &id, int facet) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// How many take part in the plan in this role.
    int withRole(InvolvementRole role) const;

protected:
    QString header(int column) const override;
    void prepare() override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int column) const override { return column >= Leads && column <= Milestones; }
    QString searchText(const QString &id) const override;
    Editing editing(int column) const override;
    Result<> store(const QString &id, int column, const QVariant &value) override;

private:
    int uses(const QString &id, int column) const;

    QHash<QString, Institution> m_institutions{};
    QHash<QString, std::array<int, 4>> m_uses{}; ///< led, supported, counterpart of, milestones
};
