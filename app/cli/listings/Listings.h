#pragma once

#include "app/cli/Selection.h"
#include "app/cli/listings/Listing.h"

/// What a list shows: of which plans, in which rounds, in which language.
struct ListScope
{
    const Dossier &dossier;
    QList<ActionPlan> plans{};
    QList<PlanRound> rounds{}; ///< at most one a plan, the one to show
    bool isRoundNamed = false; ///< then nothing outside `rounds` is shown
    QString language{};

    bool hasPlan(ActionPlanId plan) const;
    /// The round to show of a plan; null when it has none.
    const PlanRound *roundOf(ActionPlanId plan) const;
    /// Whether the round is to be shown where a list shows several.
    bool hasRound(const Round &round) const;
};

Listing planListing(const ListScope &scope);
Listing categoryListing(const ListScope &scope);
Listing commitmentListing(const ListScope &scope);
Listing institutionListing(const ListScope &scope);
/// Institutions of one country that look like one and the same.
Listing doublesListing(const ListScope &scope);
Listing criterionListing(const ListScope &scope);
Listing ratingListing(const ListScope &scope);
Listing evidenceListing(const ListScope &scope);
Listing peopleListing(const ListScope &scope);
Listing roundListing(const ListScope &scope);
Listing milestoneListing(const ListScope &scope);
Listing clusterListing(const ListScope &scope);
Listing proposalListing(const ListScope &scope);
Listing eventListing(const ListScope &scope);
/// Names and contacts: for those who work on the dossier, never for publication.
Listing officialListing(const ListScope &scope);
/// Ratings whose texts have changed since, with what has.
Listing staleListing(const ListScope &scope);
Listing commentListing(const ListScope &scope);
Listing narrativeListing(const ListScope &scope);
Listing recommendationListing(const ListScope &scope);
/// What a report in the scope's language would print in another.
Listing missingTranslationListing(const ListScope &scope);
Listing selfReportListing(const ListScope &scope);
Listing sectionListing(const ListScope &scope);
