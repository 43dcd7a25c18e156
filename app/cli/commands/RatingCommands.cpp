#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/RatingOption.h"
#include "app/cli/Selection.h"
#include "app/cli/SubjectOption.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

class RateCommand : public WritingCommand
{
public:
    RateCommand() : WritingCommand(u"rate"_s) {}

protected:
    bool needsPerson() const override { return true; }

    void declareMore(Syntax &syntax) override
    {
        m_rating.declare(syntax);
        syntax.option(u"level"_s, u"level"_s, m_level, Syntax::Required);
        syntax.option(u"why"_s, u"text"_s, m_why);
        syntax.options(u"evidence"_s, u"evidence"_s, m_evidence);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const Result<RatingKey> key = m_rating.find(dossier);
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
    void tell(const Dossier &dossier, RatingKey key, Console &console) const
    {
        const Contents &contents = dossier.contents();
        const MethodPack *method = dossier.methodOf(key.round);
        const QString number = subjectNumber(contents, key.subject);
        if (!console.isJson()) {
            console.answer(console.texts().text(
                u"cli.rated"_s, {subjectLabel(contents, key.subject, console.texts()),
                                 method->criterion(key.criterion)->title.in(console.language()),
                                 method->labelOf(key.criterion, LevelCode(m_level), console.language()), person()}));
            return;
        }
        console.answer(QJsonObject{{u"round"_s, key.round.toString()},
                                   {u"plan"_s, contents.round(key.round)->plan.toString()},
                                   {u"subject"_s, toString(key.subject.kind)},
                                   {u"number"_s, number},
                                   {u"criterion"_s, key.criterion.toString()},
                                   {u"level"_s, m_level},
                                   {u"person"_s, person()}});
    }

    RatingOption m_rating;
    QString m_level;
    std::optional<QString> m_why;
    QStringList m_evidence;
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
