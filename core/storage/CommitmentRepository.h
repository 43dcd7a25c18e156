#pragma once

#include "core/base/Result.h"
#include "core/model/Commitment.h"
#include "core/storage/Statements.h"

#include <QList>

/// Commitments with their institutions and categories.
class CommitmentRepository
{
public:
    explicit CommitmentRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Commitment>> commitments() const; ///< by plan and position
    Result<> put(const Commitment &commitment);
    Result<> remove(CommitmentId id);

private:
    void putLinks(const Commitment &commitment);

    SQLite::Database &m_db;
    Statements m_statements;
};
