#include "app/cli/Listings.h"
#include "app/cli/Values.h"
#include "core/evaluation/Completeness.h"
#include "core/evaluation/DerivedFlags.h"
#include "core/evaluation/RoundLevels.h"

using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<Institution> &institutions)
{
    QStringList list;
    for (const Institution &institution : institutions)
        list.append(institution.name);
    return list;
}

QString categoriesOf(const Commitment &commitment, const Contents &contents, const QString &language)
{
    QStringList titles;
    for (const CategoryId &id : commitment.categories) {
        if (const Category *category = contents.category(id))
            titles.append(category->title.in(language));
    }
    return titles.join(u"; "_s);
}

QJsonObject jsonOf(const Commitment &commitment, const Contents &contents, const QString &language)
{
    const ActionPlan *plan = contents.plan(commitment.plan);
    const QStringList responsible = names(contents.institutionsOf(commitment, InvolvementRole::Lead)) +
                                    names(contents.institutionsOf(commitment, InvolvementRole::Supporting));
    QJsonObject object{{u"id"_s, commitment.id.toString()},
                       {u"plan"_s, commitment.plan.toString()},
                       {u"planLabel"_s, plan ? planLabel(*plan) : QString()},
                       {u"number"_s, commitment.number},
                       {u"category"_s, categoriesOf(commitment, contents, language)},
                       {u"institutions"_s, QJsonArray::fromStringList(responsible)},
                       {u"counterparts"_s, QJsonArray::fromStringList(names(
                                               contents.institutionsOf(commitment, InvolvementRole::Counterpart)))},
                       {u"due"_s, ::jsonOf(commitment.due)},
                       {u"counted"_s, commitment.isCounted},
                       {u"externalId"_s, commitment.externalId},
                       {u"externalIdInferred"_s, commitment.isExternalIdInferred},
                       {u"note"_s, commitment.note.in(language)},
                       {u"source"_s, commitment.source}};
    insertText(object, u"title"_s, commitment.title, language);
    insertText(object, u"text"_s, commitment.text, language);
    object.insert(u"milestones"_s, int(contents.milestonesOf(commitment.id).size()));
    const Cluster *cluster = contents.clusterOf(commitment.id);
    object.insert(u"cluster"_s, cluster ? QJsonValue(cluster->number) : QJsonValue());
    const SelfReport *report = contents.selfReportOf(commitment.id);
    object.insert(u"selfReport"_s, report ? QJsonValue(report->status) : QJsonValue());
    return object;
}

/// What the round says of the commitment, under the keys that `withoutRound` leaves empty.
void insertRound(QJsonObject &object, const PlanRound &shown, const Contents &contents, const Subject &subject,
                 const LevelsByCriterion &levels)
{
    const Completeness done = completeness(*shown.method, SubjectKind::Commitment, levels);
    object.insert(u"round"_s, shown.round.id.toString());
    object.insert(u"method"_s, shown.round.method);
    object.insert(u"ratings"_s, jsonOf(levels));
    object.insert(u"derived"_s, jsonOf(deriveShown(contents, *shown.method, shown.round.id, subject, levels)));
    object.insert(u"rated"_s, done.rated);
    object.insert(u"asked"_s, done.asked);
}

void withoutRound(QJsonObject &object)
{
    object.insert(u"round"_s, QJsonValue());
    object.insert(u"method"_s, QJsonValue());
    object.insert(u"ratings"_s, QJsonObject());
    object.insert(u"derived"_s, QJsonObject());
    object.insert(u"rated"_s, 0);
    object.insert(u"asked"_s, 0);
}

/// A column for each criterion and derived value of the methods shown.
QStringList methodColumns(const ListScope &scope)
{
    QStringList columns;
    for (const PlanRound &shown : scope.rounds) {
        for (const Criterion &criterion : shown.method->criteriaFor(SubjectKind::Commitment))
            columns.append(u"ratings."_s + criterion.id.toString());
    }
    for (const PlanRound &shown : scope.rounds) {
        for (const DerivedValue &value : shown.method->derived) {
            if (value.subject == SubjectKind::Commitment)
                columns.append(u"derived."_s + value.id);
        }
    }
    columns.removeDuplicates();
    return columns;
}

} // namespace

Listing commitmentListing(const ListScope &scope)
{
    const Contents &contents = scope.dossier.contents();
    Listing listing;
    listing.shownColumns = {u"number"_s, u"title"_s, u"institutions"_s, u"due"_s, u"rated"_s, u"asked"_s};
    if (scope.plans.size() > 1)
        listing.shownColumns.prepend(u"planLabel"_s);
    listing.csvColumns =
        QStringList{u"id"_s,           u"planLabel"_s,    u"number"_s, u"title"_s,   u"text"_s, u"category"_s,
                    u"institutions"_s, u"counterparts"_s, u"due"_s,    u"counted"_s, u"round"_s} +
        methodColumns(scope);
    for (const ActionPlan &plan : scope.plans) {
        const PlanRound *shown = scope.roundOf(plan.id);
        if (!shown && scope.isRoundNamed)
            continue;
        const RoundLevels levels(contents, shown ? shown->round.id : RoundId());
        for (const Commitment &commitment : contents.commitmentsOf(plan.id)) {
            QJsonObject object = jsonOf(commitment, contents, scope.language);
            if (shown)
                insertRound(object, *shown, contents, Subject::of(commitment.id),
                            openLevels(*shown->method, levels.of(Subject::of(commitment.id))));
            else
                withoutRound(object);
            listing.items.append(object);
        }
    }
    return listing;
}
