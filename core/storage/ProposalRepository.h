#pragma once

#include "core/base/Result.h"
#include "core/model/Proposal.h"
#include "core/storage/Statements.h"

#include <QList>

/// Proposals with the commitments they went into, and evidence.
class ProposalRepository
{
public:
    explicit ProposalRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Proposal>> proposals() const; ///< by plan and number
    Result<> put(const Proposal &proposal);
    Result<> remove(ProposalId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
