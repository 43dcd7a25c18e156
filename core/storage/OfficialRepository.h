#pragma once

#include "core/base/Result.h"
#include "core/model/Official.h"
#include "core/storage/Statements.h"

#include <QList>

/// Officials who answer for commitments.
class OfficialRepository
{
public:
    explicit OfficialRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Official>> officials() const; ///< by commitment and name
    Result<> put(const Official &official);
    Result<> remove(OfficialId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
