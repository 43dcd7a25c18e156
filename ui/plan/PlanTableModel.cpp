#include "ui/plan/PlanTableModel.h"

#include "ui/sheets/RegisterWords.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

int PlanTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString PlanTableModel::columnKey(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

QString PlanTableModel::header(int column) const
{
    switch (Column(column)) {
    case Country:
        return tr("Country");
    case Number:
        return tr("No.");
    case Title:
        return tr("Title");
    case Starts:
        return tr("Starts");
    case Ends:
        return tr("Ends");
    case Submitted:
        return tr("Handed in");
    case Language:
        return tr("Language");
    case Commitments:
        return tr("Commitments");
    case ExternalId:
        return tr("External id");
    case ColumnCount:
        break;
    }
    return {};
}

QList<Facet> PlanTableModel::facets() const { return {{tr("Country"), Facet::Use::Both}}; }

QList<FacetValue> PlanTableModel::facetValues(const QString &id, int) const
{
    const QString country = m_plans.value(id).country;
    const QString name = workspace().catalogue().placeName(country);
    return {{country, country.isEmpty() ? tr("No country given") : name, name}};
}

void PlanTableModel::prepare()
{
    m_plans.clear();
    m_commitments.clear();
    for (const ActionPlan &plan : workspace().contents().plans)
        m_plans.insert(plan.id.toString(), plan);
    for (const Commitment &commitment : workspace().contents().commitments)
        m_commitments[commitment.plan] += commitment.isCounted ? 1 : 0;
}

QStringList PlanTableModel::currentIds() const
{
    QStringList ids;
    for (const ActionPlan &plan : workspace().contents().plans)
        ids.append(plan.id.toString());
    return ids;
}

QString PlanTableModel::text(const QString &id, int column) const
{
    const auto found = m_plans.constFind(id);
    if (found == m_plans.constEnd())
        return {};
    switch (Column(column)) {
    case Country:
        return workspace().catalogue().placeName(found->country);
    case Number:
        return found->number;
    case Title:
        return found->title.in(workspace().language());
    case Starts:
        return RegisterWords::shortDate(found->starts, workspace().catalogue());
    case Ends:
        return RegisterWords::shortDate(found->ends, workspace().catalogue());
    case Submitted:
        return found->submitted > 0 ? QString::number(found->submitted) : QString();
    case Language:
        return RegisterWords::ofLanguage(found->language);
    case Commitments:
        return QString::number(m_commitments.value(found->id));
    case ExternalId:
        return found->externalId;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlanTableModel::sortKey(const QString &id, int column) const
{
    const ActionPlan plan = m_plans.value(id);
    const auto dateKey = [](const std::optional<PartialDate> &date) {
        return date ? QVariant(date->lastDay().toString(Qt::ISODate)) : QVariant();
    };
    if (column == Starts)
        return dateKey(plan.starts);
    if (column == Ends)
        return dateKey(plan.ends);
    if (column == Commitments)
        return m_commitments.value(plan.id);
    if (column == Country) // within a country by number
        return text(id, Country) + u'\n' + plan.number;
    const QString shown = text(id, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

/// The plan at work is marked.
QVariant PlanTableModel::picture(const QString &id, int column) const
{
    const bool isCurrent = column == Title && id == workspace().plan().toString();
    return isCurrent ? QVariant(Theme::icon(u"check"_s)) : QVariant();
}
