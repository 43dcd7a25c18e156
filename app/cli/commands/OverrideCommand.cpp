#include "app/cli/AllCommands.h"
#include "app/cli/ChangeTold.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Fitting.h"
#include "app/cli/Selection.h"
#include "app/cli/SubjectOption.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

/// The round that is named, else the only open one whose method works the flag out.
Result<Round> roundWithFlag(const Dossier &dossier, const QString &name, const std::optional<ActionPlanId> &plan,
                            const QString &flag)
{
    const Contents &contents = dossier.contents();
    if (!name.isEmpty())
        return roundNamed(contents, name, plan);
    const QList<Round> all = plan ? contents.roundsOf(*plan) : contents.rounds;
    const QList<Round> having = allOf(all, [&](const Round &round) {
        const MethodPack *method = dossier.methodOf(round.id);
        return method && method->derivedValue(flag);
    });
    const auto words = [](const Round &round) {
        return u"%1 (%2)"_s.arg(round.title.in(u"es"_s), round.method);
    };
    if (having.isEmpty())
        return Error{ErrorCode::InvalidInput, u"cli.flag-unknown"_s, flag, {listed(all, words)}};
    const QList<Round> open = allOf(having, [](const Round &round) { return round.isOpen; });
    // A closed round alone is answered for by the dossier's own rule.
    const QList<Round> &fitting = open.isEmpty() ? having : open;
    if (fitting.size() > 1)
        return Error{ErrorCode::NotFound, u"cli.round-several"_s, flag, {listed(fitting, words)}};
    return fitting.first();
}

class OverrideCommand : public WritingCommand
{
public:
    OverrideCommand() : WritingCommand(u"override"_s) {}

protected:
    bool needsPerson() const override { return true; }

    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"flag"_s, u"flag"_s, m_flag, Syntax::Required);
        syntax.choice(u"value"_s, {u"yes"_s, u"no"_s}, m_value);
        syntax.option(u"why"_s, u"text"_s, m_why);
        syntax.flag(u"clear"_s, m_isCleared);
        m_subject.declare(syntax);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        if (m_isCleared == !m_value.isEmpty() || (m_isCleared && !m_why.isEmpty()))
            return Error{ErrorCode::InvalidInput, u"usage.override"_s, {}, {}};
        const Result<Place> place = placeOf(dossier);
        if (!place)
            return place.error();
        const ChangeTold change(dossier);
        const Result<> done = m_isCleared ? dossier.clearOverride(place->round.id, place->subject, m_flag)
                                          : dossier.overrideFlag(place->round.id, place->subject, m_flag,
                                                                 m_value == u"yes", m_why, person());
        if (!done)
            return done.error();
        change.tell(console, item(dossier.contents(), *place));
        return ExitStatus::Done;
    }

private:
    struct Place
    {
        Round round{};
        Subject subject{};
    };

    Result<Place> placeOf(const Dossier &dossier) const
    {
        const Contents &contents = dossier.contents();
        Result<std::optional<ActionPlanId>> plan = planMeant(contents, m_plan, m_round);
        if (!plan)
            return plan.error();
        const Result<std::optional<Subject>> subject = m_subject.find(contents, *plan);
        if (!subject)
            return subject.error();
        if (*subject)
            *plan = contents.planOf(**subject);
        const Result<Round> round = roundWithFlag(dossier, m_round, *plan, m_flag);
        if (!round)
            return round.error();
        return Place{*round, subject->value_or(Subject::of(round->plan))};
    }

    QJsonObject item(const Contents &contents, const Place &place) const
    {
        const FlagOverride *flag = contents.overrideOf(place.round.id, place.subject, m_flag);
        return {{u"round"_s, place.round.id.toString()},
                {u"plan"_s, place.round.plan.toString()},
                {u"subject"_s, toString(place.subject.kind)},
                {u"number"_s, subjectNumber(contents, place.subject)},
                {u"flag"_s, m_flag},
                {u"value"_s, flag ? QJsonValue(flag->value) : QJsonValue()},
                {u"why"_s, flag ? QJsonValue(flag->reason) : QJsonValue()},
                {u"person"_s, person()}};
    }

    QString m_flag;
    QString m_value;
    QString m_why;
    bool m_isCleared = false;
    SubjectOption m_subject;
    QString m_plan;
    QString m_round;
};

} // namespace

void addOverrideCommand(Commands &commands) { commands.push_back(std::make_unique<OverrideCommand>()); }
