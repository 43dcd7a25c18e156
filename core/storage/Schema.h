#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

/// "CTJO", in the file's header.
constexpr int dossierApplicationId = 0x43544a4f;

/// The newest schema this program knows; `PRAGMA user_version` counts the steps a file has taken.
int newestSchema();

/// Takes the steps from `from` to the newest. Throws; runs inside the caller's transaction. Steps are never edited
/// after a release, and only append: new tables, and new columns at the end.
void takeSchemaSteps(SQLite::Database &db, int from);

/// The tables that make up the state: recorded in changesets, counted in the state digest. Parents before children.
const QStringList &stateTables();

/// What the file's schema holds that a file of that version would not, or lacks; empty when it is as expected.
/// Names the first such table, index, trigger or view. Throws when the schema cannot be read.
QString schemaDifference(SQLite::Database &db, int version);
