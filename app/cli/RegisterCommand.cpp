#include "app/cli/RegisterCommand.h"

#include "app/cli/ChangeTold.h"
#include "app/cli/Console.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

QString wordOf(RegisterAction action)
{
    static const QStringList words{u"add"_s, u"set"_s, u"remove"_s, u"move"_s, u"merge"_s};
    return words.at(int(action));
}

QStringList wordsOf(const QList<RegisterAction> &actions)
{
    QStringList words;
    for (const RegisterAction action : actions)
        words.append(wordOf(action));
    return words;
}

} // namespace

void RegisterCommand::declareMore(Syntax &syntax)
{
    syntax.positionalChoice(u"action"_s, wordsOf(actions()), m_action);
    declareFields(syntax);
    if (!isOfPlan())
        return;
    syntax.language(u"text-lang"_s, m_textLanguage);
    syntax.option(u"plan"_s, u"plan"_s, m_plan);
}

Result<ExitStatus> RegisterCommand::write(Dossier &dossier, Console &console)
{
    const ChangeTold change(dossier);
    const Result<QString> id = perform(dossier, actions().at(wordsOf(actions()).indexOf(m_action)));
    if (!id)
        return id.error();
    QJsonObject answer = item(dossier.contents(), *id, console.language());
    answer.insert(u"id"_s, *id);
    change.tell(console, answer);
    return ExitStatus::Done;
}

Result<ActionPlan> RegisterCommand::plan(const Contents &contents) const { return planToChange(contents, m_plan); }

Result<Commitment> RegisterCommand::commitment(const Contents &contents, const QString &number) const
{
    const Result<std::optional<ActionPlanId>> plan = planMeant(contents, m_plan, {});
    return plan ? commitmentNumbered(contents, number, *plan) : plan.error();
}

QString RegisterCommand::textLanguage(const ActionPlan &plan) const
{
    if (!m_textLanguage.isEmpty())
        return m_textLanguage;
    return plan.language.isEmpty() ? u"und"_s : plan.language;
}

Error RegisterCommand::missing(const QString &option) const
{
    return {ErrorCode::InvalidInput, u"usage.required"_s, option, {u"cotejo-cli %1 --help"_s.arg(name())}};
}

Result<> firstFailure(const QList<Result<>> &results)
{
    for (const Result<> &result : results) {
        if (!result)
            return result;
    }
    return {};
}
