#include "core/storage/RoundRepository.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

Result<QList<StoredMethod>> RoundRepository::methods() const
{
    return attempt(QString(), [&] {
        QList<StoredMethod> methods;
        SQLite::Statement query(m_db, "SELECT id, version, pack FROM method ORDER BY id, version");
        while (query.executeStep())
            methods.append(
                {textOf(query.getColumn(0)), textOf(query.getColumn(1)), textOf(query.getColumn(2)).toUtf8()});
        return methods;
    });
}

Result<QList<Round>> RoundRepository::rounds() const
{
    return attempt(QString(), [&] {
        QList<Round> rounds;
        SQLite::Statement query(m_db, "SELECT id, plan, title, method, method_version, as_of, is_as_of_inferred, note, "
                                      "is_open, position FROM round ORDER BY plan, position, id");
        while (query.executeStep()) {
            rounds.append({.id = RoundId::parse(textOf(query.getColumn(0))).value_or(RoundId()),
                           .plan = ActionPlanId::parse(textOf(query.getColumn(1))).value_or(ActionPlanId()),
                           .title = localizedOf(query.getColumn(2)),
                           .method = textOf(query.getColumn(3)),
                           .methodVersion = textOf(query.getColumn(4)),
                           .asOf = dateOf(query.getColumn(5)),
                           .isAsOfInferred = query.getColumn(6).getInt() != 0,
                           .note = localizedOf(query.getColumn(7)),
                           .isOpen = query.getColumn(8).getInt() != 0,
                           .position = query.getColumn(9).getInt()});
        }
        return rounds;
    });
}

Result<> RoundRepository::put(const StoredMethod &method)
{
    return attempt(method.id, [&] {
        run(m_db, "INSERT INTO method (id, version, pack) VALUES (?,?,?)", method.id, method.version,
            QString::fromUtf8(method.pack));
    });
}

Result<> RoundRepository::put(const Round &round)
{
    return attempt(round.id.toString(), [&] {
        run(m_db,
            "INSERT INTO round (id, plan, title, method, method_version, as_of, is_as_of_inferred, note, is_open, "
            "position) "
            "VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, as_of = "
            "excluded.as_of, "
            "is_as_of_inferred = excluded.is_as_of_inferred, note = excluded.note, is_open = excluded.is_open",
            round.id.toString(), round.plan.toString(), round.title, round.method, round.methodVersion, round.asOf,
            round.isAsOfInferred, round.note, round.isOpen, round.position);
    });
}
