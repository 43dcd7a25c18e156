#pragma once

#include <QString>

#include <optional>

namespace SQLite {
class Database;
}

/// A row that no program of ours has written.
struct RowFault
{
    QString table{};
    QString id{};      ///< that is none; else
    QString missing{}; ///< the table in which what it names is not there
};

/// The first row with an id that is none, or that names what is not there. Throws SQLite::Exception.
std::optional<RowFault> firstRowFault(SQLite::Database &db);
