#pragma once

#include "core/base/Result.h"
#include "core/model/Narrative.h"
#include "core/storage/Statements.h"

#include <QList>

/// Texts that people write for a plan's report.
class NarrativeRepository
{
public:
    explicit NarrativeRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Narrative>> narratives() const; ///< in their order
    Result<> put(const Narrative &narrative);
    Result<> remove(const Narrative &narrative);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
