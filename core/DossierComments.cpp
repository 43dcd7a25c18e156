// Dossier: what those who work on it say to each other.
#include "core/Dossier.h"

#include "core/storage/CommentRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/PersonRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(const Comment &comment)
{
    return {comment.round.toString(), toString(comment.subject.kind), comment.subject.id, comment.criterion.toString()};
}

Error unknown(CommentId id) { return {ErrorCode::NotFound, u"comment.unknown"_s, id.toString()}; }

/// Success when the comment is the person's own.
Result<> own(const Contents &contents, const Comment &comment, const QString &personName)
{
    const Person *person = contents.personNamed(personName.trimmed());
    if (person && person->id == comment.person)
        return {};
    const Person *author = contents.person(comment.person);
    return Error{ErrorCode::Refused, u"comment.not-own"_s, author ? author->name : QString()};
}

} // namespace

Result<CommentId> Dossier::addComment(Comment comment, const QString &personName)
{
    if (comment.answers.isValid()) {
        const Comment *answered = m_contents.comment(comment.answers);
        if (!answered)
            return unknown(comment.answers);
        comment.answers = answered->beginsThread() ? answered->id : answered->answers;
        comment.subject = answered->subject;
        comment.criterion = answered->criterion;
        comment.round = answered->round;
    }
    const Round *round = m_contents.round(comment.round);
    const MethodPack *pack = methodOf(comment.round);
    if (!round || !pack)
        return Error{ErrorCode::NotFound, u"round.unknown"_s, comment.round.toString()};
    if (m_contents.planOf(comment.subject) != round->plan)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, comment.subject.id};
    if (!comment.criterion.isEmpty() && !pack->criterion(comment.criterion))
        return Error{ErrorCode::InvalidInput, u"criterion.unknown"_s, comment.criterion.toString(), {pack->id}};
    comment.text = comment.text.trimmed();
    if (comment.text.isEmpty())
        return Error{ErrorCode::InvalidInput, u"comment.no-text"_s, path()};
    if (personName.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"person.nameless"_s, path()};
    const Person *known = m_contents.personNamed(personName.trimmed());
    const Person person =
        known ? *known : Person{.id = PersonId::create(), .name = personName.trimmed(), .role = u"evaluator"_s};
    comment.id = CommentId::create();
    comment.person = person.id;
    comment.writtenAt = now();
    comment.isResolved = false;
    const Result<> added = change(u"comment-added"_s, argumentsOf(comment), [&]() -> Result<> {
        if (!known) {
            if (Result<> put = PersonRepository(m_file->db()).put(person); !put)
                return put;
        }
        return CommentRepository(m_file->db()).put(comment);
    });
    if (!added)
        return added.error();
    return comment.id;
}

Result<> Dossier::editComment(CommentId id, const QString &text, const QString &personName)
{
    const Comment *known = m_contents.comment(id);
    if (!known)
        return unknown(id);
    if (Result<> allowed = own(m_contents, *known, personName); !allowed)
        return allowed;
    Comment edited = *known;
    edited.text = text.trimmed();
    if (edited.text.isEmpty())
        return Error{ErrorCode::InvalidInput, u"comment.no-text"_s, path()};
    return change(u"comment-changed"_s, argumentsOf(edited),
                  [&] { return CommentRepository(m_file->db()).put(edited); });
}

Result<> Dossier::resolveComment(CommentId id, bool isResolved)
{
    const Comment *known = m_contents.comment(id);
    const Comment *first = known && !known->beginsThread() ? m_contents.comment(known->answers) : known;
    if (!first)
        return unknown(id);
    Comment thread = *first;
    thread.isResolved = isResolved;
    return change(isResolved ? u"comment-resolved"_s : u"comment-reopened"_s, argumentsOf(thread),
                  [&] { return CommentRepository(m_file->db()).put(thread); });
}

Result<> Dossier::removeComment(CommentId id, const QString &personName)
{
    const Comment *known = m_contents.comment(id);
    if (!known)
        return unknown(id);
    if (Result<> allowed = own(m_contents, *known, personName); !allowed)
        return allowed;
    const bool isAnswered = std::any_of(m_contents.comments.cbegin(), m_contents.comments.cend(),
                                        [&](const Comment &other) { return other.answers == id; });
    if (isAnswered)
        return Error{ErrorCode::Refused, u"comment.answered"_s, known->text};
    return change(u"comment-removed"_s, argumentsOf(*known),
                  [&] { return CommentRepository(m_file->db()).remove(id); });
}
