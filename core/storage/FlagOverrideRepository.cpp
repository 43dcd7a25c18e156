#include "core/storage/FlagOverrideRepository.h"

#include "core/storage/Attempt.h"

#include <algorithm>

Result<QList<FlagOverride>> FlagOverrideRepository::overrides() const
{
    return attempt(QString(), [&] {
        QList<FlagOverride> overrides;
        SQLite::Statement query(m_db, "SELECT round, subject_kind, subject, name, value, reason, person, set_at "
                                      "FROM flag_override");
        while (query.executeStep()) {
            overrides.append({.round = idOf<RoundId>(query.getColumn(0)),
                              .subject = subjectOf(query, 1),
                              .name = textOf(query.getColumn(3)),
                              .value = textOf(query.getColumn(4)),
                              .reason = textOf(query.getColumn(5)),
                              .person = idOf<PersonId>(query.getColumn(6)),
                              .setAt = timeOf(query.getColumn(7))});
        }
        std::sort(overrides.begin(), overrides.end());
        return overrides;
    });
}

Result<> FlagOverrideRepository::put(const FlagOverride &flag)
{
    return attempt(flag.name, [&] {
        m_statements.run("INSERT INTO flag_override (round, subject_kind, subject, name, value, reason, person, "
                         "set_at) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (round, subject_kind, subject, name) DO UPDATE "
                         "SET value = excluded.value, reason = excluded.reason, person = excluded.person, set_at = "
                         "excluded.set_at",
                         flag.round.toString(), toString(flag.subject.kind), flag.subject.id, flag.name, flag.value,
                         flag.reason, flag.person.toString(), flag.setAt);
    });
}

Result<> FlagOverrideRepository::remove(const FlagOverride &flag)
{
    return attempt(flag.name, [&] {
        m_statements.run("DELETE FROM flag_override WHERE round = ? AND subject_kind = ? AND subject = ? AND name = ?",
                         flag.round.toString(), toString(flag.subject.kind), flag.subject.id, flag.name);
    });
}
