#pragma once

#include "core/base/Result.h"
#include "core/model/Institution.h"
#include "core/storage/Statements.h"

#include <QList>

/// Institutions with their aliases.
class InstitutionRepository
{
public:
    explicit InstitutionRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Institution>> institutions() const; ///< by name
    Result<> put(const Institution &institution);
    Result<> remove(InstitutionId id); ///< nothing may refer to it any more

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
