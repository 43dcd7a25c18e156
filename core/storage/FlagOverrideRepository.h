#pragma once

#include "core/base/Result.h"
#include "core/model/FlagOverride.h"
#include "core/storage/Statements.h"

#include <QList>

/// Flags set by hand.
class FlagOverrideRepository
{
public:
    explicit FlagOverrideRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<FlagOverride>> overrides() const; ///< by key
    Result<> put(const FlagOverride &flag);
    Result<> remove(const FlagOverride &flag); ///< by its key

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
