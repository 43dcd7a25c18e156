#include "app/cli/RatingOption.h"

#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

void RatingOption::declare(Syntax &syntax)
{
    m_subject.declare(syntax);
    syntax.option(u"criterion"_s, u"criterion"_s, m_criterion, Syntax::Required);
    syntax.option(u"plan"_s, u"plan"_s, m_plan);
    syntax.option(u"round"_s, u"round"_s, m_round);
}

Result<RatingKey> RatingOption::find(const Dossier &dossier) const
{
    const Contents &contents = dossier.contents();
    Result<std::optional<ActionPlanId>> plan = planMeant(contents, m_plan, m_round);
    if (!plan)
        return plan.error();
    RatingKey key;
    key.criterion = CriterionCode(m_criterion);
    const Result<std::optional<Subject>> subject = m_subject.find(contents, *plan);
    if (!subject)
        return subject.error();
    if (*subject)
        *plan = contents.planOf(**subject);
    const Result<Round> round = roundToRate(dossier, m_round, *plan, key.criterion);
    if (!round)
        return round.error();
    key.subject = subject->value_or(Subject::of(round->plan));
    key.round = round->id;
    return key;
}
