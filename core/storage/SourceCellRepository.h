#pragma once

#include "core/base/Result.h"
#include "core/model/SourceCell.h"
#include "core/storage/Statements.h"

#include <QList>

/// Cells of source tables, kept to the letter.
class SourceCellRepository
{
public:
    explicit SourceCellRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<SourceCell>> cells() const; ///< by key
    Result<> put(const SourceCell &cell);
    Result<> removeOf(const Subject &subject);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
