#include "ui/plan/InstitutionModel.h"

#include "ui/sheets/RegisterWords.h"
#include "ui/window/Workspace.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum FacetNumber { BySector, ByPart };

} // namespace

int InstitutionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString InstitutionModel::columnKey(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

QString InstitutionModel::header(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Acronym:
        return tr("Acronym");
    case Sector:
        return tr("Sector");
    case Aliases:
        return tr("Also written");
    case Leads:
        return tr("Leads");
    case Supports:
        return tr("Supports");
    case Counterpart:
        return tr("Counterpart of");
    case Milestones:
        return tr("Milestones");
    case Country:
        return tr("Country");
    case ColumnCount:
        break;
    }
    return {};
}

QList<Facet> InstitutionModel::facets() const
{
    return {{tr("Sector"), Facet::Use::Both}, {tr("Part in the plan"), Facet::Use::Both}};
}

QList<FacetValue> InstitutionModel::facetValues(const QString &id, int facet) const
{
    const auto found = m_institutions.constFind(id);
    if (found == m_institutions.constEnd())
        return {FacetValue{}};
    if (facet == BySector)
        return {{toString(found->sector), RegisterWords::of(found->sector), int(found->sector)}};
    QList<FacetValue> values;
    if (uses(id, Leads) > 0)
        values.append({u"lead"_s, tr("Leads commitments"), 0});
    if (uses(id, Supports) > 0)
        values.append({u"supporting"_s, tr("Supports commitments"), 1});
    if (uses(id, Counterpart) > 0)
        values.append({u"counterpart"_s, tr("Counterpart of commitments"), 2});
    if (values.isEmpty())
        values.append({{}, tr("No part in this plan"), {}});
    return values;
}

void InstitutionModel::prepare()
{
    const Contents &contents = workspace().contents();
    m_institutions.clear();
    m_uses.clear();
    for (const Institution &institution : contents.institutions)
        m_institutions.insert(institution.id.toString(), institution);
    QSet<CommitmentId> ofPlan;
    for (const Commitment &commitment : contents.commitments) {
        if (commitment.plan != workspace().plan())
            continue;
        ofPlan.insert(commitment.id);
        for (const Involvement &involvement : commitment.involvements)
            ++m_uses[involvement.institution.toString()][size_t(involvement.role)];
    }
    for (const Milestone &milestone : contents.milestones) {
        for (const InstitutionId &id : milestone.institutions)
            m_uses[id.toString()][3] += ofPlan.contains(milestone.commitment) ? 1 : 0;
    }
}

QStringList InstitutionModel::currentIds() const
{
    const Contents &contents = workspace().contents();
    const ActionPlan *plan = contents.plan(workspace().plan());
    QSet<InstitutionId> involved;
    for (const Commitment &commitment : contents.commitments) {
        if (commitment.plan != workspace().plan())
            continue;
        for (const Involvement &involvement : commitment.involvements)
            involved.insert(involvement.institution);
    }
    QStringList ids;
    for (const Institution &institution : contents.institutions) {
        if ((plan && institution.country == plan->country) || involved.contains(institution.id))
            ids.append(institution.id.toString());
    }
    return ids;
}

int InstitutionModel::uses(const QString &id, int column) const { return m_uses.value(id).at(size_t(column - Leads)); }

int InstitutionModel::withRole(InvolvementRole role) const
{
    return int(std::count_if(m_uses.cbegin(), m_uses.cend(),
                             [role](const std::array<int, 4> &uses) { return uses.at(size_t(role)) > 0; }));
}

QString InstitutionModel::text(const QString &id, int column) const
{
    const auto found = m_institutions.constFind(id);
    if (found == m_institutions.constEnd())
        return {};
    switch (Column(column)) {
    case Name:
        return found->name;
    case Acronym:
        return found->acronym;
    case Sector:
        return RegisterWords::of(found->sector);
    case Aliases:
        return found->aliases.join(u" · "_s);
    case Leads:
    case Supports:
    case Counterpart:
    case Milestones:
        return uses(id, column) > 0 ? QString::number(uses(id, column)) : QString();
    case Country:
        return workspace().catalogue().placeName(found->country);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InstitutionModel::sortKey(const QString &id, int column) const
{
    if (isNumber(column))
        return uses(id, column);
    const QString shown = text(id, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

QString InstitutionModel::searchText(const QString &id) const
{
    const Institution found = m_institutions.value(id);
    return found.name + u'\n' + found.acronym + u'\n' + found.aliases.join(u'\n');
}

RegisterModel::Editing InstitutionModel::editing(int column) const
{
    return column == Name || column == Acronym ? Editing::Value : Editing::None;
}

Result<> InstitutionModel::store(const QString &id, int column, const QVariant &value)
{
    Institution changed = m_institutions.value(id);
    (column == Name ? changed.name : changed.acronym) = value.toString().trimmed();
    const Result<InstitutionId> saved = workspace().dossier().saveInstitution(changed);
    return saved ? Result<>() : Result<>(saved.error());
}
