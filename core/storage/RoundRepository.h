#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

#include <QList>

namespace SQLite {
class Database;
}

/// Rounds, and the method packs they are scored with.
class RoundRepository
{
public:
    explicit RoundRepository(SQLite::Database &db) : m_db(db) {}

    Result<QList<StoredMethod>> methods() const; ///< by id and version
    Result<QList<Round>> rounds() const;         ///< by plan and position
    Result<> put(const StoredMethod &method);
    Result<> put(const Round &round);

private:
    SQLite::Database &m_db;
};
