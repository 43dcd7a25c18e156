#include "ui/comparing/ComparisonChoices.h"

#include "core/base/Catalogue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Titles that stand for more than one id are told apart by what comes with them.
void tellApart(QList<ComparisonChoices::Choice> &choices, const QHash<QString, QString> &details)
{
    QHash<QString, int> uses;
    for (const auto &choice : std::as_const(choices))
        ++uses[choice.title];
    for (auto &choice : choices) {
        if (uses.value(choice.title) > 1)
            choice.title = u"%1 (%2)"_s.arg(choice.title, details.value(choice.id));
    }
}

void sortByTitle(QList<ComparisonChoices::Choice> &choices)
{
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return a.title.localeAwareCompare(b.title) < 0; });
}

QList<ComparisonChoices::Choice> named(const QSet<QString> &places, const Catalogue &texts)
{
    QList<ComparisonChoices::Choice> choices;
    for (const QString &place : places) {
        if (!place.isEmpty())
            choices.append({place, texts.placeName(place)});
    }
    sortByTitle(choices);
    return choices;
}

} // namespace

ComparisonChoices ComparisonChoices::of(const Contents &contents, const MethodOfRound &methodOf,
                                        const QString &language)
{
    QHash<RoundId, QSet<CriterionCode>> rated;
    for (const Rating &rating : contents.ratings) {
        const SubjectKind kind = rating.key.subject.kind;
        if (rating.isRated() && (kind == SubjectKind::Commitment || kind == SubjectKind::Plan))
            rated[rating.key.round].insert(rating.key.criterion);
    }
    ComparisonChoices choices;
    QHash<QString, QString> methodOfCriterion;
    QSet<QString> countries;
    QSet<QString> regions;
    QSet<int> years;
    const Catalogue texts(language);
    QSet<QString> methods;
    QSet<ActionPlanId> plans;
    for (const Round &round : contents.rounds) {
        const MethodPack *pack = methodOf(round.id);
        const ActionPlan *plan = contents.plan(round.plan);
        if (!pack || !plan || !rated.contains(round.id))
            continue;
        for (const Criterion &criterion : pack->criteria) {
            const QString id = criterion.id.toString();
            if (methodOfCriterion.contains(id) || !rated.value(round.id).contains(criterion.id))
                continue;
            methodOfCriterion.insert(id, pack->title.in(language));
            choices.criteria.append({id, criterion.title.in(language)});
        }
        if (!methods.contains(pack->id))
            choices.methods.append({pack->id, pack->title.in(language)});
        methods.insert(pack->id);
        if (!plans.contains(plan->id))
            choices.plans.append(
                {plan->id.toString(), texts.text(u"compare.plan"_s, {texts.placeName(plan->country), plan->number})});
        plans.insert(plan->id);
        countries.insert(plan->country);
        regions.insert(plan->region);
        if (plan->submitted > 0)
            years.insert(plan->submitted);
    }
    tellApart(choices.criteria, methodOfCriterion);
    sortByTitle(choices.methods);
    sortByTitle(choices.plans);
    choices.countries = named(countries, texts);
    choices.regions = named(regions, texts);
    choices.years = QList<int>(years.cbegin(), years.cend());
    std::sort(choices.years.begin(), choices.years.end());
    return choices;
}

bool ComparisonChoices::hasCriterion(const CriterionCode &criterion) const
{
    return std::any_of(criteria.cbegin(), criteria.cend(),
                       [&](const Choice &choice) { return choice.id == criterion.toString(); });
}

QList<CrossWalk> crossWalksTo(const CriterionCode &criterion)
{
    QList<CrossWalk> leading = crossWalks();
    leading.removeIf([&](const CrossWalk &walk) { return walk.to != criterion; });
    return leading;
}
