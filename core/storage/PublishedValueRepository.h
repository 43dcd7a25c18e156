#pragma once

#include "core/base/Result.h"
#include "core/model/PublishedValue.h"
#include "core/storage/Statements.h"

#include <QList>

/// Derived values as other bodies published them.
class PublishedValueRepository
{
public:
    explicit PublishedValueRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<PublishedValue>> values() const; ///< by key
    Result<> put(const PublishedValue &value);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
