#pragma once

#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

#include <unordered_map>

/// The writing statements of one repository: each is prepared on first use and kept for as long as the repository
/// lives, since an import runs them ten thousand times. Throws SQLite::Exception.
class Statements
{
public:
    explicit Statements(SQLite::Database &db) : m_db(db) {}

    /// Binds the values in order and runs the statement once. `sql` is a literal: its address tells it from others.
    template <typename... Values>
    void run(const char *sql, const Values &...values)
    {
        auto found = m_statements.find(sql);
        if (found == m_statements.end())
            found = m_statements.try_emplace(sql, m_db, sql).first;
        SQLite::Statement &statement = found->second;
        int index = 0;
        (statement.bind(++index, toColumn(values)), ...);
        try {
            statement.exec();
        } catch (const SQLite::Exception &) {
            statement.tryReset();
            throw;
        }
        statement.reset();
    }

private:
    SQLite::Database &m_db;
    std::unordered_map<const char *, SQLite::Statement> m_statements;
};
