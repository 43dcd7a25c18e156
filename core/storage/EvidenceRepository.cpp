#include "core/storage/EvidenceRepository.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

Result<QList<Evidence>> EvidenceRepository::evidence() const
{
    return attempt(QString(), [&] {
        QHash<QString, QList<CommitmentId>> commitments;
        SQLite::Statement links(m_db,
                                "SELECT evidence, commitment FROM evidence_commitment ORDER BY evidence, commitment");
        while (links.executeStep())
            commitments[textOf(links.getColumn(0))].append(
                CommitmentId::parse(textOf(links.getColumn(1))).value_or(CommitmentId()));
        QList<Evidence> result;
        SQLite::Statement query(m_db, "SELECT id, number, title, url, accessed, file_name, media_type, digest, size, "
                                      "is_confidential FROM evidence ORDER BY number, id");
        while (query.executeStep()) {
            const QString id = textOf(query.getColumn(0));
            result.append({.id = EvidenceId::parse(id).value_or(EvidenceId()),
                           .number = query.getColumn(1).getInt(),
                           .title = textOf(query.getColumn(2)),
                           .url = textOf(query.getColumn(3)),
                           .accessed = partialDateOf(query.getColumn(4)),
                           .fileName = textOf(query.getColumn(5)),
                           .mediaType = textOf(query.getColumn(6)),
                           .digest = textOf(query.getColumn(7)),
                           .size = query.getColumn(8).getInt64(),
                           .isConfidential = query.getColumn(9).getInt() != 0,
                           .commitments = commitments.value(id)});
        }
        return result;
    });
}

Result<int> EvidenceRepository::nextNumber() const
{
    return attempt(QString(),
                   [&] { return m_db.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM evidence").getInt(); });
}

Result<QStringList> EvidenceRepository::withoutCopy() const
{
    return attempt(QString(), [&] {
        QStringList digests;
        SQLite::Statement query(m_db, "SELECT DISTINCT digest FROM evidence WHERE digest <> '' AND NOT EXISTS (SELECT 1 "
                                      "FROM evidence_chunk AS c WHERE c.digest = evidence.digest AND c.sequence = 0)");
        while (query.executeStep())
            digests.append(textOf(query.getColumn(0)));
        return digests;
    });
}

Result<> EvidenceRepository::put(const Evidence &evidence)
{
    return attempt(evidence.title, [&] {
        const QString id = evidence.id.toString();
        run(m_db,
            "INSERT INTO evidence (id, number, title, url, accessed, file_name, media_type, digest, size, "
            "is_confidential) "
            "VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, url = excluded.url, "
            "accessed = excluded.accessed, is_confidential = excluded.is_confidential",
            id, evidence.number, evidence.title, evidence.url, evidence.accessed, evidence.fileName, evidence.mediaType,
            evidence.digest, evidence.size, evidence.isConfidential);
        run(m_db, "DELETE FROM evidence_commitment WHERE evidence = ?", id);
        for (const CommitmentId &commitment : evidence.commitments)
            run(m_db, "INSERT INTO evidence_commitment (evidence, commitment) VALUES (?,?)", id, commitment.toString());
    });
}

Result<> EvidenceRepository::remove(EvidenceId id)
{
    return attempt(id.toString(), [&] {
        run(m_db, "DELETE FROM rating_evidence WHERE evidence = ?", id.toString());
        run(m_db, "DELETE FROM evidence_commitment WHERE evidence = ?", id.toString());
        run(m_db, "DELETE FROM process_event_evidence WHERE evidence = ?", id.toString());
        run(m_db, "DELETE FROM proposal_evidence WHERE evidence = ?", id.toString());
        run(m_db, "DELETE FROM evidence WHERE id = ?", id.toString());
    });
}
