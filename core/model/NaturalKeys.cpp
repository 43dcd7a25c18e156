#include "core/model/NaturalKeys.h"

using namespace Qt::StringLiterals;

QString keyOf(const ActionPlan &plan)
{
    const QString natural = planNaturalKey(plan.country, plan.number);
    return ActionPlanId::fromName(natural) == plan.id ? natural : u"plan/"_s + plan.id.toString();
}

CommitmentId commitmentIdOf(const ActionPlan &plan, const QString &number)
{
    return CommitmentId::fromName(keyOf(plan) + u"/commitment/"_s + number);
}

CategoryId categoryIdOf(const ActionPlan &plan, const QString &code)
{
    return CategoryId::fromName(keyOf(plan) + u"/category/"_s + code);
}

RoundId roundIdOf(const ActionPlan &plan, const QString &name)
{
    return RoundId::fromName(keyOf(plan) + u"/round/"_s + name);
}

PersonId personIdOf(const QString &name) { return PersonId::fromName(u"person/"_s + name); }
