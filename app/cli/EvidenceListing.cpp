#include "app/cli/Listings.h"
#include "app/cli/Values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Evidence &item, const Contents &contents)
{
    QJsonArray numbers;
    for (const CommitmentId &id : item.commitments) {
        if (const Commitment *commitment = contents.commitment(id))
            numbers.append(commitment->number);
    }
    const auto usedBy = std::count_if(contents.ratings.cbegin(), contents.ratings.cend(),
                                      [&](const Rating &rating) { return rating.evidence.contains(item.id); });
    return {{u"id"_s, item.id.toString()},
            {u"number"_s, item.number},
            {u"title"_s, item.title},
            {u"url"_s, item.url},
            {u"accessed"_s, ::jsonOf(item.accessed)},
            {u"fileName"_s, item.fileName},
            {u"mediaType"_s, item.mediaType},
            {u"size"_s, item.size},
            {u"digest"_s, item.digest},
            {u"confidential"_s, item.isConfidential},
            {u"commitments"_s, numbers},
            {u"ratings"_s, int(usedBy)}};
}

} // namespace

Listing evidenceListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"id"_s, u"number"_s, u"title"_s, u"url"_s, u"accessed"_s, u"fileName"_s,
                                   u"mediaType"_s, u"size"_s, u"digest"_s, u"confidential"_s, u"commitments"_s},
                    .shownColumns = {u"number"_s, u"title"_s, u"fileName"_s, u"size"_s, u"commitments"_s, u"id"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const Evidence &item : contents.evidence) {
        const bool isShown =
            scope.plans.size() == contents.plans.size() ||
            std::any_of(item.commitments.cbegin(), item.commitments.cend(), [&](const CommitmentId &id) {
                const Commitment *commitment = contents.commitment(id);
                return commitment && scope.hasPlan(commitment->plan);
            });
        if (isShown)
            listing.items.append(jsonOf(item, contents));
    }
    return listing;
}

Listing roundListing(const ListScope &scope)
{
    Listing listing{
        .items = {},
        .csvColumns = {u"id"_s, u"planLabel"_s, u"title"_s, u"method"_s, u"version"_s, u"asOf"_s, u"asOfInferred"_s,
                       u"open"_s, u"ratings"_s, u"note"_s},
        .shownColumns = {u"planLabel"_s, u"title"_s, u"method"_s, u"asOf"_s, u"open"_s, u"ratings"_s, u"id"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const Round &round : contents.rounds) {
        if (!scope.hasRound(round))
            continue;
        const QList<Rating> ratings = contents.ratingsOf(round.id);
        const auto rated =
            std::count_if(ratings.cbegin(), ratings.cend(), [](const Rating &rating) { return rating.isRated(); });
        const ActionPlan *plan = contents.plan(round.plan);
        QJsonObject object{{u"id"_s, round.id.toString()},
                           {u"plan"_s, round.plan.toString()},
                           {u"planLabel"_s, plan ? planLabel(*plan) : QString()},
                           {u"method"_s, round.method},
                           {u"version"_s, round.methodVersion},
                           {u"asOf"_s, ::jsonOf(round.asOf)},
                           {u"asOfInferred"_s, round.isAsOfInferred},
                           {u"open"_s, round.isOpen},
                           {u"ratings"_s, int(rated)},
                           {u"note"_s, round.note.in(scope.language)}};
        insertText(object, u"title"_s, round.title, scope.language);
        listing.items.append(object);
    }
    return listing;
}
