#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

/// The plan that `--plan` or `--round` speaks of; nothing when neither was given.
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

class RateCommand : public WritingCommand
{
public:
    RateCommand() : WritingCommand(u"rate"_s) {}

protected:
    bool needsPerson() const override { return true; }

    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"commitment"_s, u"number"_s, m_commitment);
        syntax.choice(u"subject"_s, {u"commitment"_s, u"plan"_s}, m_subject);
        syntax.option(u"criterion"_s, u"criterion"_s, m_criterion, Syntax::Required);
        syntax.option(u"level"_s, u"level"_s, m_level, Syntax::Required);
        syntax.option(u"why"_s, u"text"_s, m_why);
        syntax.options(u"evidence"_s, u"evidence"_s, m_evidence);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const Result<RatingKey> key = keyOf(dossier);
        if (!key)
            return key.error();
        std::optional<QList<EvidenceId>> evidence;
        if (!m_evidence.isEmpty()) {
            const Result<QList<EvidenceId>> named = evidenceNamed(dossier.contents(), m_evidence);
            if (!named)
                return named.error();
            evidence = *named;
        }
        if (Result<> rated = dossier.rateAs(person(), *key, LevelCode(m_level), m_why, evidence); !rated)
            return rated.error();
        tell(dossier, *key, console);
        return ExitStatus::Done;
    }

private:
    Result<RatingKey> keyOf(const Dossier &dossier) const
    {
        const bool isOfPlan = m_subject == u"plan"_s;
        if (isOfPlan != m_commitment.isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.rate-subject"_s, {}, {}};
        const Contents &contents = dossier.contents();
        Result<std::optional<ActionPlanId>> plan = planMeant(contents, m_plan, m_round);
        if (!plan)
            return plan.error();
        RatingKey key;
        key.criterion = CriterionCode(m_criterion);
        if (!isOfPlan) {
            const Result<Commitment> commitment = commitmentNumbered(contents, m_commitment, *plan);
            if (!commitment)
                return commitment.error();
            key.subject = Subject::of(commitment->id);
            *plan = commitment->plan;
        }
        const Result<Round> round = roundToRate(dossier, m_round, *plan, key.criterion);
        if (!round)
            return round.error();
        if (isOfPlan)
            key.subject = Subject::of(round->plan);
        key.round = round->id;
        return key;
    }

    void tell(const Dossier &dossier, RatingKey key, Console &console) const
    {
        const Contents &contents = dossier.contents();
        const MethodPack *method = dossier.methodOf(key.round);
        const QString number = subjectNumber(contents, key.subject);
        if (!console.isJson()) {
            console.answer(console.texts().text(
                u"cli.rated"_s, {number, method->criterion(key.criterion)->title.in(console.language()),
                                 method->labelOf(key.criterion, LevelCode(m_level), console.language()), person()}));
            return;
        }
        console.answer(QJsonObject{{u"round"_s, key.round.toString()},
                                   {u"plan"_s, contents.round(key.round)->plan.toString()},
                                   {u"subject"_s, toString(key.subject.kind)},
                                   {u"number"_s, number},
                                   {u"criterion"_s, m_criterion},
                                   {u"level"_s, m_level},
                                   {u"person"_s, person()}});
    }

    QString m_commitment;
    QString m_subject = u"commitment"_s;
    QString m_criterion;
    QString m_level;
    std::optional<QString> m_why;
    QStringList m_evidence;
    QString m_plan;
    QString m_round;
};

class SelfReportCommand : public WritingCommand
{
public:
    SelfReportCommand() : WritingCommand(u"selfreport"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"commitment"_s, u"number"_s, m_commitment, Syntax::Required);
        syntax.option(u"status"_s, u"level"_s, m_report.status, Syntax::Required);
        syntax.date(u"date"_s, m_report.reported);
        syntax.option(u"source"_s, u"text"_s, m_report.source);
        syntax.option(u"note"_s, u"text"_s, m_report.note);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const Result<std::optional<ActionPlanId>> plan = planMeant(dossier.contents(), m_plan, {});
        if (!plan)
            return plan.error();
        const Result<Commitment> commitment = commitmentNumbered(dossier.contents(), m_commitment, *plan);
        if (!commitment)
            return commitment.error();
        if (!selfReportStatuses().contains(m_report.status))
            return Error{ErrorCode::InvalidInput,
                         u"cli.status-unknown"_s,
                         m_report.status,
                         {selfReportStatuses().join(u", "_s)}};
        m_report.commitment = commitment->id;
        m_report.id = idFor(dossier.contents());
        if (Result<> set = dossier.setSelfReport(m_report); !set)
            return set.error();
        if (console.isJson())
            console.answer(QJsonObject{{u"id"_s, m_report.id.toString()},
                                       {u"number"_s, commitment->number},
                                       {u"status"_s, m_report.status},
                                       {u"date"_s, jsonOf(m_report.reported)}});
        else
            console.answer(console.texts().text(u"cli.self-reported"_s, {commitment->number, m_report.status}));
        return ExitStatus::Done;
    }

private:
    /// A second report of the same day corrects the first.
    SelfReportId idFor(const Contents &contents) const
    {
        for (const SelfReport &report : contents.selfReports) {
            if (report.commitment == m_report.commitment && report.reported == m_report.reported)
                return report.id;
        }
        return SelfReportId::create();
    }

    QString m_commitment;
    QString m_plan;
    SelfReport m_report;
};

} // namespace

void addRatingCommands(Commands &commands)
{
    commands.push_back(std::make_unique<RateCommand>());
    commands.push_back(std::make_unique<SelfReportCommand>());
}
