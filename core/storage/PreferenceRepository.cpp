#include "core/storage/PreferenceRepository.h"

#include "core/storage/Attempt.h"

#include <algorithm>

namespace {

/// The whole dossier stands as the empty text.
QString planText(ActionPlanId plan) { return plan.isValid() ? plan.toString() : QString(); }

} // namespace

Result<QList<Preference>> PreferenceRepository::preferences() const
{
    return attempt(QString(), [&] {
        QList<Preference> preferences;
        SQLite::Statement query(m_db, "SELECT plan, key, value FROM preference");
        while (query.executeStep())
            preferences.append(
                {idOf<ActionPlanId>(query.getColumn(0)), textOf(query.getColumn(1)), textOf(query.getColumn(2))});
        std::sort(preferences.begin(), preferences.end());
        return preferences;
    });
}

Result<> PreferenceRepository::put(const Preference &preference)
{
    return attempt(preference.key, [&] {
        m_statements.run("INSERT INTO preference (plan, key, value) VALUES (?,?,?) ON CONFLICT (plan, key) DO UPDATE "
                         "SET value = excluded.value",
                         planText(preference.plan), preference.key, preference.value);
    });
}

Result<> PreferenceRepository::remove(const Preference &preference)
{
    return attempt(preference.key, [&] {
        m_statements.run("DELETE FROM preference WHERE plan = ? AND key = ?", planText(preference.plan),
                         preference.key);
    });
}

Result<QList<ReportSectionChoice>> PreferenceRepository::sections() const
{
    return attempt(QString(), [&] {
        QList<ReportSectionChoice> sections;
        SQLite::Statement query(m_db, "SELECT plan, position, section, is_on FROM report_section");
        while (query.executeStep())
            sections.append({idOf<ActionPlanId>(query.getColumn(0)), query.getColumn(1).getInt(),
                             textOf(query.getColumn(2)), query.getColumn(3).getInt() != 0});
        std::sort(sections.begin(), sections.end());
        return sections;
    });
}

Result<> PreferenceRepository::put(const ReportSectionChoice &section)
{
    return attempt(section.section, [&] {
        m_statements.run("INSERT INTO report_section (plan, position, section, is_on) VALUES (?,?,?,?) ON CONFLICT "
                         "(plan, section) DO UPDATE SET position = excluded.position, is_on = excluded.is_on",
                         section.plan.toString(), section.position, section.section, section.isOn);
    });
}

Result<> PreferenceRepository::removeSections(ActionPlanId plan)
{
    return attempt(plan.toString(),
                   [&] { m_statements.run("DELETE FROM report_section WHERE plan = ?", plan.toString()); });
}
