#include "app/cli/Values.h"
#include "app/cli/listings/Listings.h"
#include "core/evaluation/EvidenceUse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The ratings that lean on it, as `list ratings` names them.
QJsonArray usedBy(const QList<RatingKey> &keys, const Contents &contents)
{
    QJsonArray ratings;
    for (const RatingKey &key : keys) {
        const Rating *rating = contents.rating(key);
        const Person *person = contents.person(key.person);
        ratings.append(QJsonObject{{u"round"_s, key.round.toString()},
                                   {u"subject"_s, subjectNumber(contents, key.subject)},
                                   {u"criterion"_s, key.criterion.toString()},
                                   {u"level"_s, rating ? rating->level.toString() : QString()},
                                   {u"person"_s, person ? person->name : QString()}});
    }
    return ratings;
}

QJsonObject jsonOf(const Evidence &item, const EvidenceUse::Use &use, const Contents &contents)
{
    QJsonArray numbers;
    for (const CommitmentId &id : item.commitments) {
        if (const Commitment *commitment = contents.commitment(id))
            numbers.append(commitment->number);
    }
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
            {u"ratings"_s, int(use.ratings.size())},
            {u"usedBy"_s, usedBy(use.ratings, contents)},
            {u"events"_s, int(use.events.size())},
            {u"proposals"_s, int(use.proposals.size())}};
}

} // namespace

Listing evidenceListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"id"_s, u"number"_s, u"title"_s, u"url"_s, u"accessed"_s, u"fileName"_s,
                                   u"mediaType"_s, u"size"_s, u"digest"_s, u"confidential"_s, u"commitments"_s,
                                   u"ratings"_s, u"copy"_s},
                    .shownColumns = {u"number"_s, u"title"_s, u"fileName"_s, u"size"_s, u"commitments"_s, u"ratings"_s,
                                     u"copy"_s, u"id"_s}};
    const Contents &contents = scope.dossier.contents();
    const EvidenceUse uses(contents);
    // Whether a copy is there can be seen at once; whether it is sound is for `evidence verify`, which reads it.
    const Result<QStringList> missing = scope.dossier.evidenceCopies().missing();
    for (const Evidence &item : contents.evidence) {
        const bool isShown =
            scope.plans.size() == contents.plans.size() ||
            std::any_of(item.commitments.cbegin(), item.commitments.cend(), [&](const CommitmentId &id) {
                const Commitment *commitment = contents.commitment(id);
                return commitment && scope.hasPlan(commitment->plan);
            });
        if (!isShown)
            continue;
        const CopyState state = item.digest.isEmpty()                       ? CopyState::LinkOnly
                                : missing && missing->contains(item.digest) ? CopyState::Missing
                                                                            : CopyState::Unchecked;
        QJsonObject object = jsonOf(item, uses.of(item.id), contents);
        object.insert(u"copy"_s, toString(state));
        listing.items.append(object);
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
