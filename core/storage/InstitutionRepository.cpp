#include "core/storage/InstitutionRepository.h"

#include "core/storage/Attempt.h"

#include <QHash>

Result<QList<Institution>> InstitutionRepository::institutions() const
{
    return attempt(QString(), [&] {
        QHash<QString, QStringList> aliases;
        SQLite::Statement names(m_db, "SELECT institution, alias FROM institution_alias ORDER BY institution, alias");
        while (names.executeStep())
            aliases[textOf(names.getColumn(0))].append(textOf(names.getColumn(1)));
        QList<Institution> institutions;
        SQLite::Statement query(m_db, "SELECT id, country, name, acronym, sector FROM institution ORDER BY name, id");
        while (query.executeStep()) {
            const QString id = textOf(query.getColumn(0));
            institutions.append({.id = InstitutionId::parse(id).value_or(InstitutionId()),
                                 .country = textOf(query.getColumn(1)),
                                 .name = textOf(query.getColumn(2)),
                                 .acronym = textOf(query.getColumn(3)),
                                 .sector = sectorFrom(textOf(query.getColumn(4))).value_or(Sector::Government),
                                 .aliases = aliases.value(id)});
        }
        return institutions;
    });
}

Result<> InstitutionRepository::put(const Institution &institution)
{
    return attempt(institution.id.toString(), [&] {
        const QString id = institution.id.toString();
        m_statements.run("INSERT INTO institution (id, country, name, acronym, sector) VALUES (?,?,?,?,?) "
                         "ON CONFLICT (id) DO UPDATE SET country = excluded.country, name = excluded.name, "
                         "acronym = excluded.acronym, sector = excluded.sector",
                         id, institution.country, institution.name, institution.acronym, toString(institution.sector));
        m_statements.run("DELETE FROM institution_alias WHERE institution = ?", id);
        for (const QString &alias : institution.aliases)
            m_statements.run("INSERT INTO institution_alias (institution, alias) VALUES (?,?)", id, alias);
    });
}

Result<> InstitutionRepository::remove(InstitutionId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM institution_alias WHERE institution = ?", id.toString());
        m_statements.run("DELETE FROM institution WHERE id = ?", id.toString());
    });
}
