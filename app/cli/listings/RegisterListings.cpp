#include "app/cli/RegisterItems.h"
#include "app/cli/Values.h"
#include "app/cli/listings/Listings.h"
#include "core/evaluation/RoundLevels.h"

using namespace Qt::StringLiterals;

namespace {

/// The plan's label before the other columns, where several plans are shown.
Listing listingWith(const ListScope &scope, const QStringList &csvColumns, QStringList shownColumns)
{
    if (scope.plans.size() > 1)
        shownColumns.prepend(u"planLabel"_s);
    return {.items = {}, .csvColumns = QStringList{u"id"_s, u"planLabel"_s} + csvColumns, .shownColumns = shownColumns};
}

/// What the round to show says of the subject.
void insertRatings(QJsonObject &object, const PlanRound *shown, const RoundLevels &levels, const Subject &subject)
{
    object.insert(u"round"_s, shown ? QJsonValue(shown->round.id.toString()) : QJsonValue());
    object.insert(u"ratings"_s, shown ? jsonOf(openLevels(*shown->method, levels.of(subject))) : QJsonObject());
}

RoundLevels levelsIn(const Contents &contents, const PlanRound *shown)
{
    return RoundLevels(contents, shown ? shown->round.id : RoundId());
}

} // namespace

Listing milestoneListing(const ListScope &scope)
{
    Listing listing = listingWith(scope,
                                  {u"commitment"_s, u"number"_s, u"title"_s, u"text"_s, u"starts"_s, u"due"_s,
                                   u"institutions"_s, u"ratings.milestone-completion"_s, u"source"_s},
                                  {u"commitment"_s, u"number"_s, u"title"_s, u"starts"_s, u"due"_s, u"institutions"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        const PlanRound *shown = scope.roundOf(plan.id);
        const RoundLevels levels = levelsIn(contents, shown);
        for (const Commitment &commitment : contents.commitmentsOf(plan.id)) {
            for (const Milestone &milestone : contents.milestonesOf(commitment.id)) {
                QJsonObject object = milestoneItem(milestone, contents, scope.language);
                insertRatings(object, shown, levels, Subject::of(milestone.id));
                listing.items.append(object);
            }
        }
    }
    return listing;
}

Listing clusterListing(const ListScope &scope)
{
    Listing listing =
        listingWith(scope, {u"number"_s, u"title"_s, u"commitments"_s}, {u"number"_s, u"title"_s, u"commitments"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        const PlanRound *shown = scope.roundOf(plan.id);
        const RoundLevels levels = levelsIn(contents, shown);
        for (const Cluster &cluster : contents.clustersOf(plan.id)) {
            QJsonObject object = clusterItem(cluster, contents, scope.language);
            insertRatings(object, shown, levels, Subject::of(cluster.id));
            listing.items.append(object);
        }
    }
    return listing;
}

Listing proposalListing(const ListScope &scope)
{
    Listing listing =
        listingWith(scope,
                    {u"number"_s, u"title"_s, u"text"_s, u"by"_s, u"institution"_s, u"proposed"_s, u"outcome"_s,
                     u"answer"_s, u"answered"_s, u"commitments"_s, u"evidence"_s, u"source"_s},
                    {u"number"_s, u"title"_s, u"by"_s, u"proposed"_s, u"outcome"_s, u"commitments"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const Proposal &proposal : contents.proposalsOf(plan.id))
            listing.items.append(proposalItem(proposal, contents, scope.language));
    }
    return listing;
}

Listing eventListing(const ListScope &scope)
{
    Listing listing =
        listingWith(scope,
                    {u"date"_s, u"kind"_s, u"stage"_s, u"channel"_s, u"title"_s, u"noticeDays"_s, u"attendance"_s,
                     u"minutes"_s, u"participants"_s, u"institutions"_s, u"evidence"_s, u"note"_s, u"source"_s},
                    {u"date"_s, u"kind"_s, u"stage"_s, u"title"_s, u"attendance"_s, u"minutes"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const ProcessEvent &event : contents.eventsOf(plan.id))
            listing.items.append(eventItem(event, contents, scope.language));
    }
    return listing;
}

Listing officialListing(const ListScope &scope)
{
    Listing listing = listingWith(scope, {u"commitment"_s, u"name"_s, u"position"_s, u"email"_s, u"phone"_s},
                                  {u"commitment"_s, u"name"_s, u"position"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const Commitment &commitment : contents.commitmentsOf(plan.id)) {
            for (const Official &official : contents.officialsOf(commitment.id))
                listing.items.append(officialItem(official, contents));
        }
    }
    return listing;
}

Listing selfReportListing(const ListScope &scope)
{
    Listing listing = listingWith(scope, {u"commitment"_s, u"status"_s, u"reported"_s, u"source"_s, u"note"_s},
                                  {u"commitment"_s, u"status"_s, u"reported"_s, u"source"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const Commitment &commitment : contents.commitmentsOf(plan.id)) {
            for (const SelfReport &report : contents.selfReports) {
                if (report.commitment == commitment.id)
                    listing.items.append(selfReportItem(report, contents));
            }
        }
    }
    return listing;
}
