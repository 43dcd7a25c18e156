#include "core/evaluation/RoundLevels.h"

#include <algorithm>

namespace {

/// Of every kind of subject, plans first, as the keys are sorted.
QList<Rating> ratingsIn(const Contents &contents, RoundId round)
{
    const RatingKey lowest{.round = round, .subject = {.kind = SubjectKind::Plan}};
    QList<Rating> ratings;
    for (auto it = contents.ratings.lowerBound(lowest); it != contents.ratings.cend() && it.key().round == round; ++it)
        ratings.append(*it);
    return ratings;
}

} // namespace

RoundLevels::RoundLevels(const Contents &contents, RoundId round, std::optional<PersonId> person)
{
    for (const Rating &rating : ratingsIn(contents, round)) {
        const RatingKey &key = rating.key;
        if (!rating.isRated() || (person && key.person != *person) || isUnsettled(key.subject, key.criterion))
            continue;
        LevelsByCriterion &levels = m_levels[key.subject];
        const LevelCode earlier = levels.value(key.criterion, rating.level);
        if (earlier == rating.level) {
            levels.insert(key.criterion, rating.level);
        } else {
            levels.remove(key.criterion);
            m_unsettled[key.subject].insert(key.criterion);
        }
    }
}

LevelCode RoundLevels::of(const Subject &subject, const CriterionCode &criterion) const
{
    return m_levels.value(subject).value(criterion);
}

bool RoundLevels::isUnsettled(const Subject &subject, const CriterionCode &criterion) const
{
    return m_unsettled.value(subject).contains(criterion);
}

const Round *roundToShow(const Contents &contents, ActionPlanId plan)
{
    const auto ratedIn = [&](const Round &round) {
        const QList<Rating> ratings = ratingsIn(contents, round.id);
        return std::count_if(ratings.cbegin(), ratings.cend(), [](const Rating &rating) { return rating.isRated(); });
    };
    const Round *chosen = nullptr;
    qsizetype most = 0;
    for (const Round &round : contents.rounds) {
        if (round.plan != plan)
            continue;
        const qsizetype rated = ratedIn(round);
        if (!chosen || rated > most || (rated == most && round.position > chosen->position)) {
            chosen = &round;
            most = rated;
        }
    }
    return chosen;
}

QList<RoundCodes> codesOf(const Contents &contents, const MethodOfRound &methodOf, const QList<RoundId> &rounds)
{
    QList<RoundCodes> codes;
    for (const RoundId &id : rounds) {
        const Round *round = contents.round(id);
        const ActionPlan *plan = round ? contents.plan(round->plan) : nullptr;
        const MethodPack *pack = methodOf(id);
        if (!plan || !pack)
            continue;
        RoundCodes one{.plan = *plan, .round = *round, .pack = *pack, .levels = {}};
        const RoundLevels levels(contents, id);
        for (const Commitment &commitment : contents.commitmentsOf(plan->id)) {
            const Subject subject = Subject::of(commitment.id);
            one.levels.insert(subject, levels.of(subject));
        }
        codes.append(one);
    }
    return codes;
}
