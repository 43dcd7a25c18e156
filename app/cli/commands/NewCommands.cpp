#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/Installation.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/exchange/ExampleReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What was made, for people or for programs.
void tellNew(const Dossier &dossier, Console &console)
{
    const Contents &contents = dossier.contents();
    if (!console.isJson()) {
        console.answer(
            console.texts().text(u"cli.made"_s, {dossier.path(), contents.plans.first().title.in(console.language())}));
        return;
    }
    QJsonArray rounds;
    for (const Round &round : contents.rounds)
        rounds.append(
            QJsonObject{{u"id"_s, round.id.toString()}, {u"method"_s, round.method}, {u"open"_s, round.isOpen}});
    console.answer(QJsonObject{{u"path"_s, dossier.path()},
                               {u"plan"_s, contents.plans.first().id.toString()},
                               {u"rounds"_s, rounds},
                               {u"digest"_s, dossier.digest()}});
}

/// A command that makes a dossier, and never over something that is there.
class MakingCommand : public Command
{
public:
    using Command::Command;

    void declare(Syntax &syntax) final
    {
        syntax.positional(u"dossier"_s, m_path);
        declareMore(syntax);
        syntax.option(u"as"_s, u"person"_s, m_person);
    }

    QString file() const override { return m_path; }

    Result<ExitStatus> run(Console &console) final
    {
        if (Result<> free = mustNotExist(m_path); !free)
            return free.error();
        const auto dossier = make(m_path, authorNamed(m_person), console);
        if (!dossier)
            return dossier.error();
        tellNew(**dossier, console);
        return ExitStatus::Done;
    }

protected:
    virtual void declareMore(Syntax &syntax) = 0;
    virtual Result<std::unique_ptr<Dossier>> make(const QString &path, const Author &author, Console &console) = 0;

private:
    QString m_path;
    QString m_person;
};

class NewCommand : public MakingCommand
{
public:
    NewCommand() : MakingCommand(u"new"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"method"_s, u"method"_s, m_method, Syntax::Required);
        syntax.option(u"plan-title"_s, u"text"_s, m_title, Syntax::Required);
        syntax.option(u"country"_s, u"text"_s, m_country);
        syntax.option(u"plan-number"_s, u"text"_s, m_number);
        syntax.date(u"starts"_s, m_starts);
        syntax.date(u"ends"_s, m_ends);
        syntax.option(u"round-title"_s, u"text"_s, m_roundTitle);
        syntax.day(u"as-of"_s, m_asOf);
    }

    Result<std::unique_ptr<Dossier>> make(const QString &path, const Author &author, Console &console) override
    {
        if (m_starts && m_ends && m_ends->lastDay() < m_starts->lastDay())
            return Error{
                ErrorCode::InvalidInput, u"cli.ends-before-start"_s, m_ends->toString(), {m_starts->toString()}};
        return Dossier::create(
            path,
            {.plan = plan(console.language()), .method = m_method, .roundTitle = roundTitle(console), .asOf = asOf()},
            author);
    }

private:
    /// A plan of a country has the id that a table with the same plan gives it, so that an import finds it.
    ActionPlan plan(const QString &language) const
    {
        ActionPlan plan;
        plan.id =
            m_country.isEmpty() ? ActionPlanId::create() : ActionPlanId::fromName(planNaturalKey(m_country, m_number));
        plan.country = m_country;
        plan.number = m_number;
        plan.title = LocalizedText::of(language, m_title);
        plan.language = language;
        plan.starts = m_starts;
        plan.ends = m_ends;
        return plan;
    }

    LocalizedText roundTitle(const Console &console) const
    {
        if (!m_roundTitle.isEmpty())
            return LocalizedText::of(console.language(), m_roundTitle);
        LocalizedText title;
        for (const QString &language : {u"es"_s, u"en"_s})
            title.texts.insert(language, Catalogue(language).text(u"cli.first-round"_s));
        return title;
    }

    /// Of a plan that still runs, what was done until today can be looked at.
    QDate asOf() const
    {
        if (m_asOf.isValid())
            return m_asOf;
        const QDate today = QDate::currentDate();
        return m_ends ? std::min(m_ends->lastDay(), today) : today;
    }

    QString m_method;
    QString m_title;
    QString m_country;
    QString m_number = u"1"_s;
    QString m_roundTitle;
    std::optional<PartialDate> m_starts;
    std::optional<PartialDate> m_ends;
    QDate m_asOf;
};

class ExampleCommand : public MakingCommand
{
public:
    ExampleCommand() : MakingCommand(u"example mexico-2012"_s) {}

protected:
    void declareMore(Syntax &) override {}

    Result<std::unique_ptr<Dossier>> make(const QString &path, const Author &author, Console &) override
    {
        const Result<ImportBatch> batch = readMexico2012();
        if (!batch)
            return batch.error();
        return Dossier::create(path, *batch, author);
    }
};

} // namespace

void addNewCommands(Commands &commands)
{
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<ExampleCommand>());
}
