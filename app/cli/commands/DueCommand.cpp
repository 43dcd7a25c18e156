#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/SubjectOption.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "app/cli/Values.h"
#include "core/evaluation/DueState.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const DueCounts &counts)
{
    QJsonObject object{{u"of"_s, counts.total()}, {u"due"_s, counts.due}};
    for (const DueStanding standing : dueStandings())
        object.insert(toString(standing), counts.standings.value(standing));
    return object;
}

LocalizedText titleOf(const Contents &contents, const Subject &subject)
{
    if (const auto id = subject.milestone()) {
        const Milestone &milestone = *contents.milestone(*id);
        return milestone.title.isEmpty() ? milestone.text : milestone.title;
    }
    return contents.commitment(*subject.commitment())->title;
}

QJsonObject jsonOf(const DueState &state, const Contents &contents, const QString &language)
{
    const Round *round = contents.round(state.round);
    const bool isLate = state.standing == DueStanding::Late;
    QJsonObject object{{u"subject"_s, toString(state.subject.kind)},
                       {u"id"_s, state.subject.id},
                       {u"number"_s, subjectNumber(contents, state.subject)},
                       {u"title"_s, titleOf(contents, state.subject).in(language)},
                       {u"due"_s, ::jsonOf(state.due)},
                       {u"state"_s, toString(state.standing)},
                       {u"isDue"_s, state.isDue()},
                       {u"daysPast"_s, state.daysPast},
                       {u"daysLate"_s, isLate ? QJsonValue(state.daysPast) : QJsonValue()},
                       {u"level"_s, state.level.isEmpty() ? QJsonValue() : QJsonValue(state.level.toString())},
                       {u"criterion"_s, round ? QJsonValue(state.criterion.toString()) : QJsonValue()},
                       {u"round"_s, round ? QJsonValue(round->id.toString()) : QJsonValue()},
                       {u"roundTitle"_s, round ? QJsonValue(round->title.in(language)) : QJsonValue()},
                       {u"roundAsOf"_s, round ? ::jsonOf(round->asOf) : QJsonValue()},
                       {u"ratedAs"_s, toString(state.ratedAs.kind)}};
    if (const auto id = state.subject.milestone())
        object.insert(u"commitment"_s, contents.commitment(contents.milestone(*id)->commitment)->number);
    return object;
}

class DueCommand : public ReadingCommand
{
public:
    DueCommand() : ReadingCommand(u"due"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.day(u"as-of"_s, m_asOf);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const QDate asOf = m_asOf.isValid() ? m_asOf : QDate::currentDate();
        const Result<QList<ActionPlan>> plans = plansNamed(dossier.contents(), m_plan);
        if (!plans)
            return plans.error();
        QJsonArray all;
        for (const ActionPlan &plan : *plans) {
            const QList<DueState> states =
                dueStates(dossier.contents(), plan.id, asOf, [&](RoundId round) { return dossier.methodOf(round); });
            if (console.isJson())
                all.append(planJson(plan, states, dossier.contents(), console.language()));
            else
                tell(plan, asOf, states, dossier.contents(), console);
        }
        if (console.isJson())
            console.answer(QJsonObject{{u"asOf"_s, ::jsonOf(asOf)}, {u"plans"_s, all}});
        return ExitStatus::Done;
    }

private:
    static QJsonObject planJson(const ActionPlan &plan, const QList<DueState> &states, const Contents &contents,
                                const QString &language)
    {
        QJsonArray items;
        for (const DueState &state : states)
            items.append(jsonOf(state, contents, language));
        return {{u"id"_s, plan.id.toString()},
                {u"planLabel"_s, planLabel(plan)},
                {u"title"_s, plan.title.in(language)},
                {u"commitments"_s, jsonOf(countDue(states, SubjectKind::Commitment))},
                {u"milestones"_s, jsonOf(countDue(states, SubjectKind::Milestone))},
                {u"items"_s, items}};
    }

    static QString restsOn(const DueState &state, const Contents &contents, const Catalogue &texts)
    {
        const Round *round = contents.round(state.round);
        return round ? texts.text(u"cli.round-of-day"_s, {round->title.in(texts.language()), texts.date(round->asOf)})
                     : u"–"_s;
    }

    static void tell(const ActionPlan &plan, QDate asOf, const QList<DueState> &states, const Contents &contents,
                     Console &console)
    {
        const Catalogue &texts = console.texts();
        console.answer(texts.text(u"cli.due-heading"_s, {plan.title.in(texts.language()), texts.date(asOf)}));
        Table table;
        for (const QString &key : {u"number"_s, u"title"_s, u"due"_s, u"state"_s, u"daysPast"_s, u"restsOn"_s})
            table.headings.append(texts.text(u"cli.column."_s + key));
        for (const DueState &state : states)
            table.rows.append(
                {subjectLabel(contents, state.subject, texts),
                 titleOf(contents, state.subject).in(texts.language()).simplified(),
                 state.due ? state.due->toString() : u"–"_s, texts.text(u"cli.due-"_s + toString(state.standing)),
                 state.isDue() ? QString::number(state.daysPast) : QString(), restsOn(state, contents, texts)});
        answer(console, table);
        tellCounts(states, SubjectKind::Commitment, console);
        tellCounts(states, SubjectKind::Milestone, console);
        console.answer(QString());
    }

    /// "Of 36 commitments, past their date: 36. By state: done: 16; …"; nothing where there are none of the kind.
    static void tellCounts(const QList<DueState> &states, SubjectKind kind, Console &console)
    {
        const Catalogue &texts = console.texts();
        const DueCounts counts = countDue(states, kind);
        if (counts.total() == 0)
            return;
        QStringList parts;
        for (const DueStanding standing : dueStandings()) {
            if (const int count = counts.standings.value(standing))
                parts.append(texts.text(u"cli.count-of"_s,
                                        {texts.text(u"cli.due-"_s + toString(standing)), QString::number(count)}));
        }
        console.answer(texts.count(u"cli.due-counts-"_s + toString(kind), counts.total(),
                                   {QString::number(counts.due), parts.join(u"; "_s)}));
    }

    QDate m_asOf;
    QString m_plan;
};

} // namespace

void addDueCommand(Commands &commands) { commands.push_back(std::make_unique<DueCommand>()); }
