#include "core/storage/CommentRepository.h"

#include "core/storage/Attempt.h"

Result<QList<Comment>> CommentRepository::comments() const
{
    return attempt(QString(), [&] {
        QList<Comment> comments;
        SQLite::Statement query(m_db, "SELECT id, subject_kind, subject, criterion, round, person, written_at, text, "
                                      "answers, is_resolved FROM comment ORDER BY written_at, id");
        while (query.executeStep()) {
            comments.append({.id = idOf<CommentId>(query.getColumn(0)),
                             .subject = subjectOf(query, 1),
                             .criterion = CriterionCode(textOf(query.getColumn(3))),
                             .round = idOf<RoundId>(query.getColumn(4)),
                             .person = idOf<PersonId>(query.getColumn(5)),
                             .writtenAt = timeOf(query.getColumn(6)),
                             .text = textOf(query.getColumn(7)),
                             .answers = idOf<CommentId>(query.getColumn(8)),
                             .isResolved = query.getColumn(9).getInt() != 0});
        }
        return comments;
    });
}

Result<> CommentRepository::put(const Comment &comment)
{
    return attempt(comment.id.toString(), [&] {
        m_statements.run("INSERT INTO comment (id, subject_kind, subject, criterion, round, person, written_at, text, "
                         "answers, is_resolved) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET text = "
                         "excluded.text, is_resolved = excluded.is_resolved",
                         comment.id.toString(), toString(comment.subject.kind), comment.subject.id,
                         comment.criterion.toString(), comment.round.toString(), comment.person.toString(),
                         comment.writtenAt, comment.text,
                         comment.answers.isValid() ? comment.answers.toString() : QString(), comment.isResolved);
    });
}

Result<> CommentRepository::remove(CommentId id)
{
    return attempt(id.toString(), [&] { m_statements.run("DELETE FROM comment WHERE id = ?", id.toString()); });
}
