#include "core/storage/CommitmentRepository.h"

#include "core/storage/Attempt.h"

#include <QHash>

namespace {

QHash<QString, QList<Involvement>> involvementsOf(SQLite::Database &db)
{
    QHash<QString, QList<Involvement>> involvements;
    SQLite::Statement query(db, "SELECT commitment, institution, role, as_written FROM commitment_institution "
                                "ORDER BY commitment, position, role, institution");
    while (query.executeStep()) {
        involvements[textOf(query.getColumn(0))].append(
            {.institution = InstitutionId::parse(textOf(query.getColumn(1))).value_or(InstitutionId()),
             .role = involvementRoleFrom(textOf(query.getColumn(2))).value_or(InvolvementRole::Lead),
             .asWritten = textOf(query.getColumn(3))});
    }
    return involvements;
}

QHash<QString, QList<CategoryId>> categoriesOf(SQLite::Database &db)
{
    QHash<QString, QList<CategoryId>> categories;
    SQLite::Statement query(db, "SELECT link.commitment, link.category FROM commitment_category AS link "
                                "JOIN category ON category.id = link.category "
                                "ORDER BY link.commitment, category.position, link.category");
    while (query.executeStep())
        categories[textOf(query.getColumn(0))].append(
            CategoryId::parse(textOf(query.getColumn(1))).value_or(CategoryId()));
    return categories;
}

} // namespace

Result<QList<Commitment>> CommitmentRepository::commitments() const
{
    return attempt(QString(), [&] {
        const auto involvements = involvementsOf(m_db);
        const auto categories = categoriesOf(m_db);
        QList<Commitment> commitments;
        SQLite::Statement query(m_db, "SELECT id, plan, number, position, title, text, due, external_id, "
                                      "is_external_id_inferred, is_counted, note, source FROM commitment "
                                      "ORDER BY plan, position, id");
        while (query.executeStep()) {
            const QString id = textOf(query.getColumn(0));
            commitments.append({.id = CommitmentId::parse(id).value_or(CommitmentId()),
                                .plan = ActionPlanId::parse(textOf(query.getColumn(1))).value_or(ActionPlanId()),
                                .number = textOf(query.getColumn(2)),
                                .position = query.getColumn(3).getInt(),
                                .title = localizedOf(query.getColumn(4)),
                                .text = localizedOf(query.getColumn(5)),
                                .due = partialDateOf(query.getColumn(6)),
                                .externalId = textOf(query.getColumn(7)),
                                .isExternalIdInferred = query.getColumn(8).getInt() != 0,
                                .isCounted = query.getColumn(9).getInt() != 0,
                                .note = localizedOf(query.getColumn(10)),
                                .source = textOf(query.getColumn(11)),
                                .involvements = involvements.value(id),
                                .categories = categories.value(id)});
        }
        return commitments;
    });
}

Result<> CommitmentRepository::put(const Commitment &commitment)
{
    return attempt(commitment.id.toString(), [&] {
        const QString id = commitment.id.toString();
        m_statements.run(
            "INSERT INTO commitment (id, plan, number, position, title, text, due, external_id, "
            "is_external_id_inferred, "
            "is_counted, note, source) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, number = excluded.number, position = "
            "excluded.position, "
            "title = excluded.title, text = excluded.text, due = excluded.due, external_id = excluded.external_id, "
            "is_external_id_inferred = excluded.is_external_id_inferred, is_counted = excluded.is_counted, "
            "note = excluded.note, source = excluded.source",
            id, commitment.plan.toString(), commitment.number, commitment.position, commitment.title, commitment.text,
            commitment.due, commitment.externalId, commitment.isExternalIdInferred, commitment.isCounted,
            commitment.note, commitment.source);
        putLinks(commitment);
    });
}

void CommitmentRepository::putLinks(const Commitment &commitment)
{
    const QString id = commitment.id.toString();
    m_statements.run("DELETE FROM commitment_institution WHERE commitment = ?", id);
    m_statements.run("DELETE FROM commitment_category WHERE commitment = ?", id);
    int position = 0;
    for (const Involvement &involvement : commitment.involvements)
        m_statements.run(
            "INSERT INTO commitment_institution (commitment, position, institution, role, as_written) VALUES "
            "(?,?,?,?,?)",
            id, position++, involvement.institution.toString(), toString(involvement.role), involvement.asWritten);
    for (const CategoryId &category : commitment.categories)
        m_statements.run("INSERT INTO commitment_category (commitment, category) VALUES (?,?)", id,
                         category.toString());
}

Result<> CommitmentRepository::remove(CommitmentId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM commitment_institution WHERE commitment = ?", id.toString());
        m_statements.run("DELETE FROM commitment_category WHERE commitment = ?", id.toString());
        m_statements.run("DELETE FROM commitment WHERE id = ?", id.toString());
    });
}
