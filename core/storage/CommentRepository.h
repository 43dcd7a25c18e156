#pragma once

#include "core/base/Result.h"
#include "core/model/Comment.h"
#include "core/storage/Statements.h"

#include <QList>

/// Comments of those who work on the dossier.
class CommentRepository
{
public:
    explicit CommentRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Comment>> comments() const; ///< oldest first
    Result<> put(const Comment &comment);
    Result<> remove(CommentId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
