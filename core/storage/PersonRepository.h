#pragma once

#include "core/base/Result.h"
#include "core/model/Person.h"

#include <QList>

namespace SQLite {
class Database;
}

/// People.
class PersonRepository
{
public:
    explicit PersonRepository(SQLite::Database &db) : m_db(db) {}

    Result<QList<Person>> people() const; ///< by name
    Result<> put(const Person &person);

private:
    SQLite::Database &m_db;
};
