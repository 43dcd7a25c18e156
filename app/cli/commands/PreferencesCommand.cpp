#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Installation.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/evaluation/ReportOutline.h"

using namespace Qt::StringLiterals;

namespace {

/// Shows how the dossier's reports are made, and changes that where something is asked for.
class PreferencesCommand : public Command
{
public:
    PreferencesCommand() : Command(u"preferences"_s) {}

    QString file() const override { return m_path; }

    void declare(Syntax &syntax) override
    {
        syntax.positional(u"dossier"_s, m_path);
        syntax.choice(u"paper"_s, {u"a4"_s, u"letter"_s, u"auto"_s}, m_paper);
        syntax.choice(u"profile"_s, {u"public"_s, u"internal"_s, u"auto"_s}, m_profile);
        syntax.choice(u"mark"_s, {u"draft"_s, u"none"_s}, m_mark);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"structure"_s, u"structure"_s, m_structure);
        syntax.option(u"sections"_s, u"sections"_s, m_sections);
        syntax.option(u"as"_s, u"person"_s, m_person);
    }

    Result<ExitStatus> run(Console &console) override
    {
        const bool changes = !console.chosenLanguage().isEmpty() || !m_paper.isEmpty() || !m_profile.isEmpty() ||
                             !m_mark.isEmpty() || m_structure || m_sections;
        const auto dossier =
            Dossier::open(m_path, changes ? Access::ReadWrite : Access::ReadOnly, authorNamed(m_person));
        if (!dossier)
            return dossier.error();
        const Result<QList<ActionPlan>> plans = plansNamed((*dossier)->contents(), m_plan);
        if (!plans)
            return plans.error();
        if (changes) {
            if (Result<> set = setAll(**dossier, console.chosenLanguage()); !set)
                return set.error();
        }
        show(**dossier, *plans, console);
        return ExitStatus::Done;
    }

private:
    /// All of it is looked at before any of it is stored.
    Result<> setAll(Dossier &dossier, const QString &language) const
    {
        ActionPlanId plan;
        std::optional<ReportOutline> outline;
        if (m_structure || m_sections) {
            const Result<ActionPlan> named = planToChange(dossier.contents(), m_plan);
            if (!named)
                return named.error();
            plan = named->id;
            const Result<ReportOutline> wanted = wantedOutline(dossier, plan);
            if (!wanted)
                return wanted.error();
            outline = *wanted;
        }
        QList<std::pair<QString, QString>> wanted{
            {PreferenceKey::Language, language}, {PreferenceKey::Paper, m_paper}, {PreferenceKey::Profile, m_profile}};
        if (!m_mark.isEmpty())
            wanted.append({PreferenceKey::Draft, m_mark == u"draft" ? u"yes"_s : u"no"_s});
        for (const auto &[key, value] : wanted) {
            if (value.isEmpty())
                continue;
            if (Result<> set = dossier.setPreference(key, value == u"auto" ? QString() : value); !set)
                return set;
        }
        if (m_structure) {
            if (Result<> set = dossier.setPreference(PreferenceKey::Structure, structure(), plan); !set)
                return set;
        }
        return m_sections ? setSections(dossier, plan, *outline) : Result<>();
    }

    QString structure() const { return *m_structure == u"auto" ? QString() : *m_structure; }

    /// The outline that the sections are chosen from: of the structure that is asked for.
    Result<ReportOutline> wantedOutline(const Dossier &dossier, ActionPlanId plan) const
    {
        Contents contents = dossier.contents();
        if (m_structure) {
            const QStringList known = reportStructures().structureIds();
            if (!structure().isEmpty() && !known.contains(structure()))
                return Error{ErrorCode::InvalidInput,
                             u"preference.value"_s,
                             PreferenceKey::Structure,
                             {structure(), known.join(u", "_s)}};
            contents.preferences.removeIf(
                [&](const Preference &one) { return one.plan == plan && one.key == PreferenceKey::Structure; });
            contents.preferences.append({plan, PreferenceKey::Structure, structure()});
            contents.reportSections.removeIf([&](const ReportSectionChoice &one) { return one.plan == plan; });
        }
        const auto methodOf = [&](RoundId round) {
            return dossier.methodOf(round);
        };
        ReportOutline outline = reportOutline(contents, plan, methodOf);
        for (const QString &code : sectionCodes()) {
            if (!outline.entry(code))
                return Error{ErrorCode::InvalidInput,
                             u"report.section"_s,
                             code,
                             {reportStructures().sectionCodes().join(u", "_s)}};
        }
        return outline;
    }

    QStringList sectionCodes() const
    {
        return m_sections && *m_sections != u"auto" ? m_sections->split(u',', Qt::SkipEmptyParts) : QStringList();
    }

    Result<> setSections(Dossier &dossier, ActionPlanId plan, ReportOutline outline) const
    {
        if (*m_sections == u"auto")
            return dossier.setReportSections(plan, {});
        const QList<ReportSectionChoice> before = choicesOf(outline, plan);
        outline.keepOnly(sectionCodes());
        return dossier.setReportSections(plan, choicesOf(outline, plan), before);
    }

    static QJsonValue orNull(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

    static QJsonObject jsonOf(const ActionPlan &plan, const ReportOutline &outline)
    {
        QJsonArray sections;
        for (const OutlineEntry &entry : outline.entries) {
            if (entry.isOn)
                sections.append(entry.code());
        }
        return {{u"plan"_s, planLabel(plan)},
                {u"structure"_s, outline.structure->id},
                {u"chosen"_s, outline.isStructureChosen},
                {u"arranged"_s, outline.isArranged},
                {u"sections"_s, sections}};
    }

    static void show(const Dossier &dossier, const QList<ActionPlan> &plans, Console &console)
    {
        const Contents &contents = dossier.contents();
        const auto methodOf = [&](RoundId round) {
            return dossier.methodOf(round);
        };
        QJsonArray structures;
        for (const ActionPlan &plan : plans)
            structures.append(jsonOf(plan, reportOutline(contents, plan.id, methodOf)));
        const QString draft = contents.preference(PreferenceKey::Draft);
        if (console.isJson()) {
            console.answer(QJsonObject{{u"language"_s, orNull(contents.preference(PreferenceKey::Language))},
                                       {u"paper"_s, orNull(contents.preference(PreferenceKey::Paper))},
                                       {u"profile"_s, orNull(contents.preference(PreferenceKey::Profile))},
                                       {u"draft"_s, draft == u"yes"},
                                       {u"plans"_s, structures}});
            return;
        }
        for (const QString &key : {PreferenceKey::Language, PreferenceKey::Paper, PreferenceKey::Profile}) {
            const QString value = contents.preference(key);
            console.answer(console.texts().text(
                u"journal.preference."_s + key,
                {value.isEmpty() ? console.texts().text(u"journal.preference.usual"_s)
                                 : console.texts().text(u"journal.preference.%1.%2"_s.arg(key, value))}));
        }
        console.answer(console.texts().text(
            u"journal.preference.draft"_s, {console.texts().text(draft == u"yes" ? u"journal.preference.draft.yes"_s
                                                                                 : u"journal.preference.draft.no"_s)}));
        for (const ActionPlan &plan : plans) {
            const ReportOutline outline = reportOutline(contents, plan.id, methodOf);
            QStringList codes;
            for (const OutlineEntry &entry : outline.entries) {
                if (entry.isOn)
                    codes.append(entry.code());
            }
            console.answer(console.texts().text(outline.isStructureChosen ? u"cli.preferences.structure-chosen"_s
                                                                          : u"cli.preferences.structure"_s,
                                                {planLabel(plan), outline.structure->title.in(console.language()),
                                                 outline.structure->id, codes.join(u", "_s)}));
        }
    }

    QString m_path;
    QString m_paper;
    QString m_profile;
    QString m_mark;
    QString m_plan;
    std::optional<QString> m_structure;
    std::optional<QString> m_sections;
    QString m_person;
};

} // namespace

void addPreferencesCommand(Commands &commands) { commands.push_back(std::make_unique<PreferencesCommand>()); }
