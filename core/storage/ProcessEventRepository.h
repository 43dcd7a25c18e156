#pragma once

#include "core/base/Result.h"
#include "core/model/ProcessEvent.h"
#include "core/storage/Statements.h"

#include <QList>

/// Process events with participants and evidence.
class ProcessEventRepository
{
public:
    explicit ProcessEventRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<ProcessEvent>> events() const; ///< by plan and date
    Result<> put(const ProcessEvent &event);
    Result<> remove(ProcessEventId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
