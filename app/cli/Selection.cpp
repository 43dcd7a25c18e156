#include "app/cli/Selection.h"

#include "app/cli/Fitting.h"
#include "core/evaluation/RoundLevels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool holdsText(const LocalizedText &text, const QString &wanted)
{
    return std::any_of(text.texts.cbegin(), text.texts.cend(), [&](const QString &one) { return isSame(one, wanted); });
}

QString roundLabel(const Round &round)
{
    return u"%1 (%2, %3)"_s.arg(round.title.in(u"es"_s), round.method, round.id.toString());
}

} // namespace

QString planLabel(const ActionPlan &plan)
{
    return plan.country.isEmpty() ? plan.number : plan.country + u'/' + plan.number;
}

Result<ActionPlan> planNamed(const Contents &contents, const QString &name)
{
    const auto fits = [&](const ActionPlan &plan) {
        return isSame(planLabel(plan), name) || isSame(plan.id.toString(), name) || isSame(plan.country, name) ||
               holdsText(plan.title, name);
    };
    const QList<ActionPlan> exact = allOf(contents.plans, [&](const ActionPlan &plan) {
        return isSame(planLabel(plan), name) || isSame(plan.id.toString(), name);
    });
    if (exact.size() == 1)
        return exact.first();
    return theOnly(allOf(contents.plans, fits), contents.plans, u"plan"_s, name, planLabel);
}

Result<QList<ActionPlan>> plansNamed(const Contents &contents, const QString &name)
{
    if (name.isEmpty())
        return contents.plans;
    const Result<ActionPlan> plan = planNamed(contents, name);
    if (!plan)
        return plan.error();
    return QList<ActionPlan>{*plan};
}

Result<Round> roundNamed(const Contents &contents, const QString &name, const std::optional<ActionPlanId> &plan)
{
    const QList<Round> rounds = plan ? contents.roundsOf(*plan) : contents.rounds;
    QList<Round> fitting = allOf(rounds, [&](const Round &round) { return isSame(round.id.toString(), name); });
    if (fitting.isEmpty())
        fitting = allOf(rounds, [&](const Round &round) { return holdsText(round.title, name); });
    if (fitting.isEmpty())
        fitting = allOf(rounds, [&](const Round &round) { return isSame(round.method, name); });
    return theOnly(fitting, rounds, u"round"_s, name, roundLabel);
}

Result<std::optional<ActionPlanId>> planMeant(const Contents &contents, const QString &plan, const QString &round)
{
    std::optional<ActionPlanId> meant;
    if (!plan.isEmpty()) {
        const Result<ActionPlan> named = planNamed(contents, plan);
        if (!named)
            return named.error();
        meant = named->id;
    }
    if (!round.isEmpty()) {
        const Result<Round> named = roundNamed(contents, round, meant);
        if (!named)
            return named.error();
        meant = named->plan;
    }
    return meant;
}

Result<QList<PlanRound>> roundsToRead(const Dossier &dossier, const QString &planName, const QString &roundName)
{
    const Contents &contents = dossier.contents();
    Result<QList<ActionPlan>> plans = plansNamed(contents, planName);
    if (!plans)
        return plans.error();
    std::optional<Round> named;
    if (!roundName.isEmpty()) {
        const Result<Round> round =
            roundNamed(contents, roundName, planName.isEmpty() ? std::nullopt : std::optional(plans->first().id));
        if (!round)
            return round.error();
        named = *round;
    }
    QList<PlanRound> result;
    for (const ActionPlan &plan : *plans) {
        const Round *round = named && named->plan == plan.id ? &*named : nullptr;
        if (!named)
            round = roundToShow(contents, plan.id);
        if (round)
            result.append({.plan = plan, .round = *round, .method = dossier.methodOf(round->id)});
    }
    return result;
}

Result<Commitment> commitmentNumbered(const Contents &contents, const QString &number,
                                      const std::optional<ActionPlanId> &plan)
{
    const QList<Commitment> all = plan ? contents.commitmentsOf(*plan) : contents.commitments;
    const QList<Commitment> fitting = allOf(
        all, [&](const Commitment &one) { return isSame(one.number, number) || isSame(one.id.toString(), number); });
    if (fitting.size() > 1) {
        return theOnly(fitting, all, u"commitment"_s, number, [&](const Commitment &one) {
            const ActionPlan *of = contents.plan(one.plan);
            return of ? planLabel(*of) : one.plan.toString();
        });
    }
    return theOnly(fitting, all, u"commitment"_s, number, [](const Commitment &one) { return one.number; });
}

Result<Evidence> evidenceNamed(const Contents &contents, const QString &name)
{
    const QString digits = name.startsWith(u"E-"_s, Qt::CaseInsensitive) ? name.mid(2) : name;
    const QList<Evidence> fitting = allOf(contents.evidence, [&](const Evidence &item) {
        return isSame(item.id.toString(), name) || QString::number(item.number) == digits;
    });
    return theOnly(fitting, contents.evidence, u"evidence"_s, name,
                   [](const Evidence &item) { return u"E-%1"_s.arg(item.number); });
}

Result<QList<EvidenceId>> evidenceNamed(const Contents &contents, const QStringList &names)
{
    QList<EvidenceId> ids;
    for (const QString &name : names) {
        const Result<Evidence> item = evidenceNamed(contents, name);
        if (!item)
            return item.error();
        ids.append(item->id);
    }
    return ids;
}

Result<Round> roundToRate(const Dossier &dossier, const QString &name, const std::optional<ActionPlanId> &plan,
                          const CriterionCode &criterion)
{
    const Contents &contents = dossier.contents();
    if (!name.isEmpty())
        return roundNamed(contents, name, plan);
    const QList<Round> all = plan ? contents.roundsOf(*plan) : contents.rounds;
    const QList<Round> asking = allOf(all, [&](const Round &round) {
        const MethodPack *method = dossier.methodOf(round.id);
        return method && method->criterion(criterion);
    });
    if (asking.isEmpty())
        return Error{
            ErrorCode::InvalidInput, u"cli.criterion-unknown"_s, criterion.toString(), {listed(all, roundLabel)}};
    const QList<Round> open = allOf(asking, [](const Round &round) { return round.isOpen; });
    // A closed round alone is answered for by the dossier's own rule.
    const QList<Round> &fitting = open.isEmpty() ? asking : open;
    if (fitting.size() > 1)
        return Error{ErrorCode::NotFound, u"cli.round-several"_s, criterion.toString(), {listed(fitting, roundLabel)}};
    return fitting.first();
}
