#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class PlanCommand : public RegisterCommand
{
public:
    PlanCommand() : RegisterCommand(u"plan"_s) {}

protected:
    QList<RegisterAction> actions() const override { return {RegisterAction::Add, RegisterAction::Set}; }

    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"country"_s, u"text"_s, m_country);
        syntax.option(u"number"_s, u"number"_s, m_number);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.option(u"starts"_s, u"date"_s, m_starts);
        syntax.option(u"ends"_s, u"date"_s, m_ends);
        syntax.language(u"language"_s, m_language);
        syntax.option(u"note"_s, u"text"_s, m_note);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        Result<ActionPlan> meant = ActionPlan{};
        if (action == RegisterAction::Set)
            meant = plan(dossier.contents());
        if (!meant)
            return meant.error();
        if (Result<> filled = fill(*meant); !filled)
            return filled.error();
        return idOf(dossier.savePlan(*meant));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const ActionPlan *plan = contents.plan(ActionPlanId::parse(id).value_or(ActionPlanId()));
        return plan ? planItem(*plan, contents, language) : QJsonObject();
    }

private:
    Result<> fill(ActionPlan &plan) const
    {
        setField(plan.country, m_country);
        setField(plan.number, m_number);
        setField(plan.language, m_language);
        setField(plan.title, m_title, textLanguage(plan));
        setField(plan.note, m_note, textLanguage(plan));
        return firstFailure({setField(plan.starts, m_starts, u"--starts"_s), setField(plan.ends, m_ends, u"--ends"_s)});
    }

    std::optional<QString> m_country;
    std::optional<QString> m_number;
    std::optional<QString> m_title;
    std::optional<QString> m_starts;
    std::optional<QString> m_ends;
    std::optional<QString> m_language;
    std::optional<QString> m_note;
};

} // namespace

void addPlanCommand(Commands &commands) { commands.push_back(std::make_unique<PlanCommand>()); }
