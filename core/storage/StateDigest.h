#pragma once

#include <QString>

namespace SQLite {
class Database;
}

/// SHA-256 of the state tables: every row in key order, every value with its type and length. The journal is not part
/// of it, nor are the chunks of evidence, whose digests are. Throws SQLite::Exception.
QString stateDigest(SQLite::Database &db);

/// The first row in which two states differ, as "table: key"; empty when they are the same. Throws.
QString firstDifference(SQLite::Database &expected, SQLite::Database &found);
