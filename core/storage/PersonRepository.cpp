#include "core/storage/PersonRepository.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

Result<QList<Person>> PersonRepository::people() const
{
    return attempt(QString(), [&] {
        QList<Person> people;
        SQLite::Statement query(m_db, "SELECT id, name, full_name, role FROM person ORDER BY name, id");
        while (query.executeStep()) {
            people.append({.id = PersonId::parse(textOf(query.getColumn(0))).value_or(PersonId()),
                           .name = textOf(query.getColumn(1)),
                           .fullName = textOf(query.getColumn(2)),
                           .role = textOf(query.getColumn(3))});
        }
        return people;
    });
}

Result<> PersonRepository::put(const Person &person)
{
    return attempt(person.name, [&] {
        run(m_db,
            "INSERT INTO person (id, name, full_name, role) VALUES (?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, full_name = excluded.full_name, role = excluded.role",
            person.id.toString(), person.name, person.fullName, person.role);
    });
}
