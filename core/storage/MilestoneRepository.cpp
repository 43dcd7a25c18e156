#include "core/storage/MilestoneRepository.h"

#include "core/storage/Attempt.h"

Result<QList<Milestone>> MilestoneRepository::milestones() const
{
    return attempt(QString(), [&] {
        const auto institutions = linksOf<InstitutionId>(
            m_db, "SELECT milestone, institution FROM milestone_institution ORDER BY milestone, position");
        QList<Milestone> milestones;
        SQLite::Statement query(m_db, "SELECT id, commitment, number, position, title, text, starts, due, source "
                                      "FROM milestone ORDER BY commitment, position, id");
        while (query.executeStep()) {
            const QString id = textOf(query.getColumn(0));
            milestones.append({.id = idOf<MilestoneId>(query.getColumn(0)),
                               .commitment = idOf<CommitmentId>(query.getColumn(1)),
                               .number = textOf(query.getColumn(2)),
                               .position = query.getColumn(3).getInt(),
                               .title = localizedOf(query.getColumn(4)),
                               .text = localizedOf(query.getColumn(5)),
                               .starts = partialDateOf(query.getColumn(6)),
                               .due = partialDateOf(query.getColumn(7)),
                               .institutions = institutions.value(id),
                               .source = textOf(query.getColumn(8))});
        }
        return milestones;
    });
}

Result<> MilestoneRepository::put(const Milestone &milestone)
{
    return attempt(milestone.number, [&] {
        const QString id = milestone.id.toString();
        m_statements.run("INSERT INTO milestone (id, commitment, number, position, title, text, starts, due, source) "
                         "VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET commitment = excluded.commitment, "
                         "number = excluded.number, position = excluded.position, title = excluded.title, text = "
                         "excluded.text, starts = excluded.starts, due = excluded.due, source = excluded.source",
                         id, milestone.commitment.toString(), milestone.number, milestone.position, milestone.title,
                         milestone.text, milestone.starts, milestone.due, milestone.source);
        m_statements.run("DELETE FROM milestone_institution WHERE milestone = ?", id);
        int position = 0;
        for (const InstitutionId &institution : milestone.institutions)
            m_statements.run("INSERT INTO milestone_institution (milestone, position, institution) VALUES (?,?,?)", id,
                             position++, institution.toString());
    });
}

Result<> MilestoneRepository::remove(MilestoneId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM milestone_institution WHERE milestone = ?", id.toString());
        m_statements.run("DELETE FROM milestone WHERE id = ?", id.toString());
    });
}
