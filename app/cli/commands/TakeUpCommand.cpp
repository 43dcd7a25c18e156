#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "core/evaluation/TakeUp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const std::optional<double> &share) { return share ? QJsonValue(*share) : QJsonValue(); }

QJsonObject jsonOf(const TakeUp &takeUp)
{
    QJsonObject outcomes;
    for (const ProposalOutcome outcome : proposalOutcomes())
        outcomes.insert(toString(outcome), takeUp.count(outcome));
    return {{u"proposals"_s, takeUp.total()}, {u"outcomes"_s, outcomes},
            {u"taken"_s, takeUp.taken()},     {u"rate"_s, jsonOf(takeUp.rate())},
            {u"reasoned"_s, takeUp.reasoned}, {u"reasonedRate"_s, jsonOf(takeUp.reasonedRate())}};
}

class TakeUpCommand : public ReadingCommand
{
public:
    TakeUpCommand() : ReadingCommand(u"take-up"_s) {}

protected:
    void declareMore(Syntax &syntax) override { syntax.option(u"plan"_s, u"plan"_s, m_plan); }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<QList<ActionPlan>> plans = plansNamed(dossier.contents(), m_plan);
        if (!plans)
            return plans.error();
        QJsonArray all;
        for (const ActionPlan &plan : *plans) {
            const PlanTakeUp found = takeUp(dossier.contents(), plan.id);
            if (console.isJson())
                all.append(planJson(plan, found, console.language()));
            else
                tell(plan, found, console);
        }
        if (console.isJson())
            console.answer(QJsonObject{{u"plans"_s, all}});
        return ExitStatus::Done;
    }

private:
    static QJsonObject planJson(const ActionPlan &plan, const PlanTakeUp &found, const QString &language)
    {
        QJsonArray proposers;
        for (const TakeUp &one : found.byProposer) {
            QJsonObject object = jsonOf(one);
            object.insert(u"proposer"_s, one.proposer);
            object.insert(u"institution"_s,
                          one.institution.isValid() ? QJsonValue(one.institution.toString()) : QJsonValue());
            proposers.append(object);
        }
        QJsonObject object = jsonOf(found.all);
        object.insert(u"id"_s, plan.id.toString());
        object.insert(u"planLabel"_s, planLabel(plan));
        object.insert(u"title"_s, plan.title.in(language));
        object.insert(u"byProposer"_s, proposers);
        return object;
    }

    static QStringList rowOf(const QString &name, const TakeUp &takeUp, const Catalogue &texts)
    {
        QStringList row{name, QString::number(takeUp.total())};
        for (const ProposalOutcome outcome : proposalOutcomes())
            row.append(QString::number(takeUp.count(outcome)));
        return row << shareText(takeUp.taken(), takeUp.total(), texts)
                   << shareText(takeUp.reasoned, takeUp.total(), texts);
    }

    static QString shareText(int part, int whole, const Catalogue &texts)
    {
        return texts.text(u"cli.share"_s, {QString::number(part), QString::number(whole), texts.percent(part, whole)});
    }

    static void tell(const ActionPlan &plan, const PlanTakeUp &found, Console &console)
    {
        const Catalogue &texts = console.texts();
        console.answer(plan.title.in(texts.language()));
        Table table;
        for (const QString &key : {u"by"_s, u"proposals"_s, u"taken-up"_s, u"partly"_s, u"not-taken-up"_s,
                                   u"no-answer"_s, u"taken"_s, u"reasoned"_s})
            table.headings.append(texts.text(u"cli.column."_s + key));
        for (const TakeUp &one : found.byProposer)
            table.rows.append(
                rowOf(one.proposer.isEmpty() ? texts.text(u"cli.no-proposer"_s) : one.proposer, one, texts));
        if (found.all.total() > 0)
            table.rows.append(rowOf(texts.text(u"cli.all-proposers"_s), found.all, texts));
        answer(console, table);
        console.answer(QString());
    }

    QString m_plan;
};

} // namespace

void addTakeUpCommand(Commands &commands) { commands.push_back(std::make_unique<TakeUpCommand>()); }
