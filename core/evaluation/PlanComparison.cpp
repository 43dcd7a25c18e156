#include "core/evaluation/PlanComparison.h"

#include "core/base/FoldedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList scaleCodes(const MethodPack &pack, const CriterionCode &criterion)
{
    QStringList codes;
    if (const Scale *scale = pack.scaleOf(criterion)) {
        for (const Level &level : scale->levels)
            codes.append(level.code.toString());
    }
    return codes;
}

/// The codes a cross-walk leads to, so that carried-over counts can be told to be on the scale of `to`.
bool leadsFrom(const CrossWalk *walk, const MethodPack &pack, const CriterionCode &criterion)
{
    return walk && walk->to == criterion && walk->fromMethods.contains(pack.id) && pack.criterion(walk->from);
}

LevelCounts carriedOver(const LevelCounts &counts, const CrossWalk &walk, int &outside)
{
    LevelCounts carried = counts;
    carried.criterion = walk.to;
    carried.levels.clear();
    for (auto it = counts.levels.cbegin(); it != counts.levels.cend(); ++it) {
        const LevelCode to = walk.levels.value(it.key());
        if (to.isEmpty())
            outside += it.value();
        else
            carried.levels[to] += it.value();
    }
    return carried;
}

std::optional<PlanDistribution> distributionOf(const Contents &contents, const ActionPlan &plan, const Round &round,
                                               const MethodPack &pack, const CriterionCode &criterion,
                                               const CrossWalk *walk)
{
    const bool isAsked = pack.criterion(criterion) != nullptr;
    if (!isAsked && !leadsFrom(walk, pack, criterion))
        return std::nullopt;
    const CriterionCode read = isAsked ? criterion : walk->from;
    const bool isOfPlan = pack.criterion(read)->subject == SubjectKind::Plan;
    const QList<Subject> subjects =
        isOfPlan ? QList<Subject>{Subject::of(plan.id)} : subjectsOf(contents.commitmentsOf(plan.id));
    const RoundLevels levels(contents, round.id);
    PlanDistribution distribution{.plan = plan, .round = round};
    distribution.counts = countLevels(pack, levels, read, subjects);
    distribution.scale = scaleCodes(pack, read);
    if (!isAsked) {
        distribution.isCarriedOver = true;
        distribution.counts = carriedOver(distribution.counts, *walk, distribution.outside);
        distribution.scale.clear(); // takes the scale of the others
    }
    return distribution;
}

bool isBefore(const PlanDistribution &a, const PlanDistribution &b)
{
    if (a.plan.country != b.plan.country)
        return a.plan.country.localeAwareCompare(b.plan.country) < 0;
    if (a.plan.number.toInt() != b.plan.number.toInt())
        return a.plan.number.toInt() < b.plan.number.toInt();
    return a.plan.number < b.plan.number;
}

/// What is carried over is on the scale that the cross-walk leads to.
void fillScales(QList<PlanDistribution> &plans, const CrossWalk *walk)
{
    QStringList scale;
    for (const PlanDistribution &one : std::as_const(plans)) {
        if (!one.isCarriedOver && scale.isEmpty())
            scale = one.scale;
    }
    if (scale.isEmpty() && walk) {
        for (const LevelCode &to : walk->levels) {
            if (!scale.contains(to.toString()))
                scale.append(to.toString());
        }
    }
    for (PlanDistribution &one : plans) {
        if (one.isCarriedOver)
            one.scale = scale;
    }
}

} // namespace

bool PlanFilter::takes(const ActionPlan &plan, const Round &round) const
{
    const auto isNamed = [&](const QString &country) {
        return foldedText(country) == foldedText(plan.country);
    };
    if (!countries.isEmpty() && !std::any_of(countries.cbegin(), countries.cend(), isNamed))
        return false;
    if (!region.isEmpty() && foldedText(region) != foldedText(plan.region))
        return false;
    if ((fromYear > 0 && plan.submitted < fromYear) || (toYear > 0 && (plan.submitted == 0 || plan.submitted > toYear)))
        return false;
    return method.isEmpty() || round.method == method;
}

QList<PlanDistribution> comparePlans(const Contents &contents, const MethodOfRound &methodOf, const PlanFilter &filter,
                                     const CriterionCode &criterion, const CrossWalk *crossWalk)
{
    QHash<RoundId, int> ratings;
    for (const Rating &rating : contents.ratings)
        ++ratings[rating.key.round];
    QList<PlanDistribution> plans;
    for (const ActionPlan &plan : contents.plans) {
        std::optional<PlanDistribution> best;
        for (const Round &round : contents.roundsOf(plan.id)) {
            const MethodPack *pack = methodOf(round.id);
            if (!pack || !filter.takes(plan, round))
                continue;
            const auto found = distributionOf(contents, plan, round, *pack, criterion, crossWalk);
            if (found && (!best || ratings.value(round.id) > ratings.value(best->round.id)))
                best = found;
        }
        if (best)
            plans.append(*best);
    }
    fillScales(plans, crossWalk);
    std::stable_sort(plans.begin(), plans.end(), isBefore);
    return plans;
}

Peers peersOf(const QList<PlanDistribution> &plans, ActionPlanId plan, const QStringList &scale)
{
    Peers peers;
    for (const PlanDistribution &one : plans) {
        if (one.plan.id == plan)
            continue;
        if (one.scale != scale) {
            ++peers.leftOut;
            continue;
        }
        ++peers.plans;
        peers.counts.criterion = one.counts.criterion;
        peers.counts.add(one.counts);
    }
    return peers;
}

QList<PlanDistribution> overTime(QList<PlanDistribution> plans)
{
    for (qsizetype i = 1; i < plans.size(); ++i)
        plans[i].isBreak = plans.at(i).scale != plans.at(i - 1).scale;
    return plans;
}
