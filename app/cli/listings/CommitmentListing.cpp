#include "app/cli/RegisterItems.h"
#include "app/cli/Values.h"
#include "app/cli/listings/Listings.h"
#include "core/evaluation/Completeness.h"
#include "core/evaluation/DerivedFlags.h"
#include "core/evaluation/RoundLevels.h"

using namespace Qt::StringLiterals;

namespace {

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
            QJsonObject object = commitmentItem(commitment, contents, scope.language);
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
