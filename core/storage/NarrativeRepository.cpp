#include "core/storage/NarrativeRepository.h"

#include "core/storage/Attempt.h"

#include <algorithm>

Result<QList<Narrative>> NarrativeRepository::narratives() const
{
    return attempt(QString(), [&] {
        QList<Narrative> narratives;
        SQLite::Statement query(m_db, "SELECT plan, section, text FROM narrative");
        while (query.executeStep())
            narratives.append({.plan = idOf<ActionPlanId>(query.getColumn(0)),
                               .section = textOf(query.getColumn(1)),
                               .text = localizedOf(query.getColumn(2))});
        std::sort(narratives.begin(), narratives.end());
        return narratives;
    });
}

Result<> NarrativeRepository::put(const Narrative &narrative)
{
    return attempt(narrative.section, [&] {
        m_statements.run("INSERT INTO narrative (plan, section, text) VALUES (?,?,?) ON CONFLICT (plan, section) DO "
                         "UPDATE SET text = excluded.text",
                         narrative.plan.toString(), narrative.section, narrative.text);
    });
}

Result<> NarrativeRepository::remove(const Narrative &narrative)
{
    return attempt(narrative.section, [&] {
        m_statements.run("DELETE FROM narrative WHERE plan = ? AND section = ?", narrative.plan.toString(),
                         narrative.section);
    });
}
