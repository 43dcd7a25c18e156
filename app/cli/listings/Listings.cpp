#include "app/cli/listings/Listings.h"

#include "app/cli/RegisterItems.h"

#include "app/cli/Values.h"
#include "core/evaluation/Completeness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString word(Phase phase)
{
    switch (phase) {
    case Phase::Design:
        return u"design"_s;
    case Phase::Midterm:
        return u"midterm"_s;
    case Phase::End:
        return u"end"_s;
    }
    Q_UNREACHABLE();
}

QString word(Demand demand)
{
    switch (demand) {
    case Demand::Welcome:
        return u"welcome"_s;
    case Demand::Required:
        return u"required"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray levelsOf(const Scale &scale, const QString &language)
{
    QJsonArray levels;
    for (const Level &level : scale.levels)
        levels.append(QJsonObject{{u"code"_s, level.code.toString()},
                                  {u"label"_s, level.label.in(language)},
                                  {u"rank"_s, level.rank ? QJsonValue(*level.rank) : QJsonValue()},
                                  {u"guidance"_s, level.guidance.in(language)}});
    return levels;
}

QJsonObject jsonOf(const Criterion &criterion, const MethodPack &method, const QString &language)
{
    const Scale *scale = method.scaleOf(criterion.id);
    QJsonArray missing;
    for (const LevelCode &code : criterion.missing)
        missing.append(code.toString());
    QStringList codes;
    for (const Level &level : scale ? scale->levels : QList<Level>())
        codes.append(level.code.toString());
    QJsonObject object{{u"method"_s, method.id},
                       {u"version"_s, method.version},
                       {u"code"_s, criterion.id.toString()},
                       {u"dimension"_s, criterion.dimension.toString()},
                       {u"subject"_s, toString(criterion.subject)},
                       {u"phase"_s, word(criterion.phase)},
                       {u"question"_s, criterion.question.in(language)},
                       {u"guidance"_s, criterion.guidance.in(language)},
                       {u"scale"_s, criterion.scale},
                       {u"codes"_s, QJsonArray::fromStringList(codes)},
                       {u"levels"_s, scale ? levelsOf(*scale, language) : QJsonArray()},
                       {u"missing"_s, missing},
                       {u"evidence"_s, word(criterion.evidence)},
                       {u"reason"_s, word(criterion.reason)},
                       {u"weight"_s, criterion.weight}};
    insertText(object, u"title"_s, criterion.title, language);
    return object;
}

QJsonObject jsonOf(const Rating &rating, const ListScope &scope)
{
    const Contents &contents = scope.dossier.contents();
    const Person *person = contents.person(rating.key.person);
    const std::optional<ActionPlanId> plan = planOf(contents, rating.key.subject);
    const MethodPack *method = scope.dossier.methodOf(rating.key.round);
    QJsonArray evidence;
    for (const EvidenceId &id : rating.evidence)
        evidence.append(id.toString());
    const auto milestoneId = rating.key.subject.milestone();
    const Milestone *milestone = milestoneId ? contents.milestone(*milestoneId) : nullptr;
    const Commitment *commitment = milestone ? contents.commitment(milestone->commitment) : nullptr;
    return {{u"round"_s, rating.key.round.toString()},
            {u"plan"_s, plan ? QJsonValue(plan->toString()) : QJsonValue()},
            {u"subject"_s, toString(rating.key.subject.kind)},
            {u"number"_s, subjectNumber(contents, rating.key.subject)},
            {u"commitment"_s, commitment ? QJsonValue(commitment->number) : QJsonValue()},
            {u"criterion"_s, rating.key.criterion.toString()},
            {u"level"_s, rating.isRated() ? QJsonValue(rating.level.toString()) : QJsonValue()},
            {u"person"_s, person ? person->name : QString()},
            {u"reason"_s, rating.reason},
            {u"evidence"_s, evidence},
            {u"ratedAt"_s, rating.ratedAt.isValid() ? QJsonValue(rating.ratedAt.toString(Qt::ISODate)) : QJsonValue()},
            {u"stale"_s, method && isStale(contents, *method, rating)}};
}

struct Involved
{
    int lead = 0;
    int supporting = 0;
    int counterpart = 0;

    int inAll() const { return lead + supporting + counterpart; }
};

Involved involvedIn(const ListScope &scope, InstitutionId institution)
{
    Involved involved;
    for (const Commitment &commitment : scope.dossier.contents().commitments) {
        if (!scope.hasPlan(commitment.plan))
            continue;
        for (const Involvement &involvement : commitment.involvements) {
            if (involvement.institution != institution)
                continue;
            switch (involvement.role) {
            case InvolvementRole::Lead:
                ++involved.lead;
                break;
            case InvolvementRole::Supporting:
                ++involved.supporting;
                break;
            case InvolvementRole::Counterpart:
                ++involved.counterpart;
                break;
            }
        }
    }
    return involved;
}

} // namespace

bool ListScope::hasPlan(ActionPlanId plan) const
{
    return std::any_of(plans.cbegin(), plans.cend(), [&](const ActionPlan &one) { return one.id == plan; });
}

const PlanRound *ListScope::roundOf(ActionPlanId plan) const
{
    const auto it =
        std::find_if(rounds.cbegin(), rounds.cend(), [&](const PlanRound &one) { return one.plan.id == plan; });
    return it == rounds.cend() ? nullptr : &*it;
}

bool ListScope::hasRound(const Round &round) const
{
    if (!isRoundNamed)
        return hasPlan(round.plan);
    return std::any_of(rounds.cbegin(), rounds.cend(), [&](const PlanRound &one) { return one.round.id == round.id; });
}

Listing institutionListing(const ListScope &scope)
{
    Listing listing{
        .items = {},
        .csvColumns = {u"id"_s, u"country"_s, u"name"_s, u"acronym"_s, u"sector"_s, u"aliases"_s, u"lead"_s,
                       u"supporting"_s, u"counterpart"_s},
        .shownColumns = {u"name"_s, u"acronym"_s, u"sector"_s, u"lead"_s, u"supporting"_s, u"counterpart"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const Institution &institution : contents.institutions) {
        const Involved involved = involvedIn(scope, institution.id);
        if (scope.plans.size() < contents.plans.size() && involved.inAll() == 0)
            continue;
        QJsonObject object = institutionItem(institution);
        object.insert(u"lead"_s, involved.lead);
        object.insert(u"supporting"_s, involved.supporting);
        object.insert(u"counterpart"_s, involved.counterpart);
        listing.items.append(object);
    }
    return listing;
}

Listing criterionListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"method"_s, u"version"_s, u"code"_s, u"dimension"_s, u"subject"_s, u"phase"_s,
                                   u"title"_s, u"question"_s, u"scale"_s, u"codes"_s, u"missing"_s, u"weight"_s},
                    .shownColumns = {u"method"_s, u"code"_s, u"subject"_s, u"dimension"_s, u"title"_s, u"codes"_s}};
    QStringList seen;
    for (const Round &round : scope.dossier.contents().rounds) {
        const QString key = round.method + u'/' + round.methodVersion;
        if (!scope.hasRound(round) || seen.contains(key))
            continue;
        seen.append(key);
        const MethodPack *method = scope.dossier.methodOf(round.id);
        for (const Criterion &criterion : method->criteria)
            listing.items.append(jsonOf(criterion, *method, scope.language));
    }
    return listing;
}

Listing ratingListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"round"_s, u"plan"_s, u"subject"_s, u"number"_s, u"criterion"_s, u"level"_s,
                                   u"person"_s, u"reason"_s, u"evidence"_s, u"ratedAt"_s, u"stale"_s},
                    .shownColumns = {u"number"_s, u"criterion"_s, u"level"_s, u"person"_s, u"reason"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const Round &round : contents.rounds) {
        if (!scope.hasRound(round))
            continue;
        QList<Rating> ratings = contents.ratingsOf(round.id);
        const auto position = [&](const Rating &rating) {
            const auto id = rating.key.subject.commitment();
            const Commitment *commitment = id ? contents.commitment(*id) : nullptr;
            return commitment ? commitment->position : -1;
        };
        std::stable_sort(ratings.begin(), ratings.end(),
                         [&](const Rating &a, const Rating &b) { return position(a) < position(b); });
        for (const Rating &rating : ratings)
            listing.items.append(jsonOf(rating, scope));
    }
    return listing;
}

Listing peopleListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"id"_s, u"name"_s, u"fullName"_s, u"role"_s, u"ratings"_s},
                    .shownColumns = {u"name"_s, u"fullName"_s, u"role"_s, u"ratings"_s}};
    QHash<PersonId, int> ratings;
    for (const Rating &rating : scope.dossier.contents().ratings) {
        const Round *round = scope.dossier.contents().round(rating.key.round);
        if (rating.isRated() && round && scope.hasRound(*round))
            ++ratings[rating.key.person];
    }
    for (const Person &person : scope.dossier.contents().people)
        listing.items.append(QJsonObject{{u"id"_s, person.id.toString()},
                                         {u"name"_s, person.name},
                                         {u"fullName"_s, person.fullName},
                                         {u"role"_s, person.role},
                                         {u"ratings"_s, ratings.value(person.id)}});
    return listing;
}
