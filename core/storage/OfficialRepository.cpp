#include "core/storage/OfficialRepository.h"

#include "core/storage/Attempt.h"

Result<QList<Official>> OfficialRepository::officials() const
{
    return attempt(QString(), [&] {
        QList<Official> officials;
        SQLite::Statement query(m_db, "SELECT id, commitment, name, position, email, phone FROM official "
                                      "ORDER BY commitment, name, id");
        while (query.executeStep()) {
            officials.append({.id = idOf<OfficialId>(query.getColumn(0)),
                              .commitment = idOf<CommitmentId>(query.getColumn(1)),
                              .name = textOf(query.getColumn(2)),
                              .position = textOf(query.getColumn(3)),
                              .email = textOf(query.getColumn(4)),
                              .phone = textOf(query.getColumn(5))});
        }
        return officials;
    });
}

Result<> OfficialRepository::put(const Official &official)
{
    return attempt(official.name, [&] {
        m_statements.run("INSERT INTO official (id, commitment, name, position, email, phone) VALUES (?,?,?,?,?,?) ON "
                         "CONFLICT (id) DO UPDATE SET commitment = excluded.commitment, name = excluded.name, position "
                         "= excluded.position, email = excluded.email, phone = excluded.phone",
                         official.id.toString(), official.commitment.toString(), official.name, official.position,
                         official.email, official.phone);
    });
}

Result<> OfficialRepository::remove(OfficialId id)
{
    return attempt(id.toString(), [&] { m_statements.run("DELETE FROM official WHERE id = ?", id.toString()); });
}
