#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/method/MethodLibrary.h"

using namespace Qt::StringLiterals;

namespace {

/// Opens a further round for a plan, with any method.
class RoundOpenCommand : public WritingCommand
{
public:
    RoundOpenCommand() : WritingCommand(u"round"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"method"_s, u"method"_s, m_method, Syntax::Required);
        syntax.option(u"round-title"_s, u"text"_s, m_title);
        syntax.day(u"as-of"_s, m_asOf);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const Result<QList<ActionPlan>> plans = plansNamed(dossier.contents(), m_plan);
        if (!plans)
            return plans.error();
        if (plans->size() != 1) {
            QStringList labels;
            for (const ActionPlan &plan : *plans)
                labels.append(planLabel(plan));
            return Error{ErrorCode::InvalidInput, u"cli.plan-several"_s, dossier.path(), {labels.join(u", "_s)}};
        }
        const Result<LibraryMethod> method = methodFromLibrary(m_method);
        if (!method)
            return method.error();
        const ActionPlan &plan = plans->first();
        const Result<RoundId> opened = dossier.openRound(plan.id, *method, title(console), asOf(plan));
        if (!opened)
            return opened.error();
        if (console.isJson())
            console.answer(QJsonObject{{u"id"_s, opened->toString()},
                                       {u"plan"_s, planLabel(plan)},
                                       {u"method"_s, m_method},
                                       {u"as_of"_s, asOf(plan).toString(Qt::ISODate)}});
        else
            console.answer(console.texts().text(u"cli.round-opened"_s,
                                                {planLabel(plan), m_method, asOf(plan).toString(Qt::ISODate)}));
        return ExitStatus::Done;
    }

private:
    LocalizedText title(const Console &console) const
    {
        if (!m_title.isEmpty())
            return LocalizedText::of(console.language(), m_title);
        LocalizedText title;
        for (const QString &language : {u"es"_s, u"en"_s})
            title.texts.insert(language, Catalogue(language).text(u"cli.first-round"_s));
        return title;
    }

    QDate asOf(const ActionPlan &plan) const
    {
        if (m_asOf.isValid())
            return m_asOf;
        return plan.ends ? plan.ends->lastDay() : QDate::currentDate();
    }

    QString m_method;
    QString m_title;
    QString m_plan;
    QDate m_asOf;
};

} // namespace

void addRoundCommand(Commands &commands) { commands.push_back(std::make_unique<RoundOpenCommand>()); }
