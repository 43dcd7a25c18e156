#pragma once

#include "core/base/Result.h"
#include "core/model/Milestone.h"
#include "core/storage/Statements.h"

#include <QList>

/// Milestones with the institutions responsible for them.
class MilestoneRepository
{
public:
    explicit MilestoneRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Milestone>> milestones() const; ///< by commitment and position
    Result<> put(const Milestone &milestone);
    Result<> remove(MilestoneId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
