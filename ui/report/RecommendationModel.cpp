#include "ui/report/RecommendationModel.h"

#include "core/base/FormattedText.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

int RecommendationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RecommendationModel::header(int column) const
{
    switch (Column(column)) {
    case Number:
        return tr("No.");
    case Text:
        return tr("Recommendation");
    case Addressee:
        return tr("Addressed to");
    case Commitments:
        return tr("Commitments");
    case FollowUp:
        return tr("What became of it");
    case Languages:
        return tr("Languages");
    case ColumnCount:
        break;
    }
    return {};
}

const Recommendation *RecommendationModel::recommendation(const QString &id) const
{
    const auto wanted = RecommendationId::parse(id);
    return wanted ? workspace().contents().recommendation(*wanted) : nullptr;
}

QStringList RecommendationModel::currentIds() const
{
    QStringList ids;
    for (const Recommendation &one : workspace().contents().recommendationsOf(workspace().plan()))
        ids.append(one.id.toString());
    return ids;
}

/// In the plan's order.
QString RecommendationModel::commitmentNumbers(const Recommendation &recommendation) const
{
    QStringList numbers;
    for (const Commitment &commitment : workspace().contents().commitmentsOf(recommendation.plan)) {
        if (recommendation.commitments.contains(commitment.id))
            numbers.append(commitment.number);
    }
    return numbers.join(u", "_s);
}

QString RecommendationModel::text(const QString &id, int column) const
{
    const Recommendation *found = recommendation(id);
    if (!found)
        return {};
    const Institution *addressee = workspace().contents().institution(found->addressee);
    switch (Column(column)) {
    case Number:
        return QString::number(found->number);
    case Text:
        return unformatted(found->text.in(workspace().language())).simplified();
    case Addressee:
        return addressee ? addressee->name : tr("all who have a part in the plan");
    case Commitments:
        return commitmentNumbers(*found);
    case FollowUp:
        return unformatted(found->followUp.in(workspace().language())).simplified();
    case Languages:
        return QStringList(found->text.texts.keys()).join(u", "_s);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RecommendationModel::sortKey(const QString &id, int column) const
{
    const Recommendation *found = recommendation(id);
    if (found && column == Number)
        return found->number;
    const QString words = text(id, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}
