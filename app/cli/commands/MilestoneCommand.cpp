#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class MilestoneCommand : public RegisterCommand
{
public:
    MilestoneCommand() : RegisterCommand(u"milestone"_s) {}

protected:
    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"commitment"_s, u"number"_s, m_commitment, Syntax::Required);
        syntax.option(u"number"_s, u"number"_s, m_number, Syntax::Required);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.option(u"text"_s, u"text"_s, m_text);
        syntax.option(u"starts"_s, u"date"_s, m_starts);
        syntax.option(u"due"_s, u"date"_s, m_due);
        syntax.options(u"institution"_s, u"institution"_s, m_institutions);
        syntax.option(u"source"_s, u"text"_s, m_source);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Contents &contents = dossier.contents();
        const Result<Commitment> of = commitment(contents, m_commitment);
        if (!of)
            return of.error();
        Result<Milestone> milestone = Milestone{.commitment = of->id, .number = m_number.trimmed()};
        if (action != RegisterAction::Add)
            milestone = milestoneNumbered(contents, *of, m_number);
        if (!milestone)
            return milestone.error();
        if (action == RegisterAction::Remove)
            return idOf(milestone->id, dossier.removeMilestone(milestone->id));
        if (Result<> filled = fill(*milestone, contents, *contents.plan(of->plan)); !filled)
            return filled.error();
        return idOf(dossier.saveMilestone(*milestone));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const Milestone *milestone = contents.milestone(MilestoneId::parse(id).value_or(MilestoneId()));
        return milestone ? milestoneItem(*milestone, contents, language) : QJsonObject();
    }

private:
    Result<> fill(Milestone &milestone, const Contents &contents, const ActionPlan &plan) const
    {
        setField(milestone.title, m_title, textLanguage(plan));
        setField(milestone.text, m_text, textLanguage(plan));
        setField(milestone.source, m_source);
        if (!m_institutions.isEmpty()) {
            milestone.institutions.clear();
            for (const QString &name : namesIn(m_institutions)) {
                const Institution *known = institutionWritten(contents, name, plan.country);
                if (!known)
                    return Error{ErrorCode::NotFound, u"cli.institution-unknown"_s, name, {}};
                if (!milestone.institutions.contains(known->id))
                    milestone.institutions.append(known->id);
            }
        }
        return firstFailure(
            {setField(milestone.starts, m_starts, u"--starts"_s), setField(milestone.due, m_due, u"--due"_s)});
    }

    QString m_commitment;
    QString m_number;
    std::optional<QString> m_title;
    std::optional<QString> m_text;
    std::optional<QString> m_starts;
    std::optional<QString> m_due;
    std::optional<QString> m_source;
    QStringList m_institutions;
};

} // namespace

void addMilestoneCommand(Commands &commands) { commands.push_back(std::make_unique<MilestoneCommand>()); }
