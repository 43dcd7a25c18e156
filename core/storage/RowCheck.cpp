#include "core/storage/RowCheck.h"

#include "core/storage/Columns.h"
#include "core/storage/Schema.h"

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace {

/// A UUID in lower case without braces, as a pattern of GLOB.
std::string idPattern()
{
    std::string pattern;
    for (const int digits : {8, 4, 4, 4, 12}) {
        pattern += pattern.empty() ? "" : "-";
        for (int i = 0; i < digits; ++i)
            pattern += "[0-9a-f]";
    }
    return pattern;
}

/// Tables whose rows are found by an id of their own; a method is found by its name.
QStringList tablesWithIds(SQLite::Database &db)
{
    QStringList tables;
    for (const QString &table : stateTables()) {
        SQLite::Statement column(db, "SELECT 1 FROM pragma_table_info(?) WHERE name = 'id' AND pk = 1");
        column.bind(1, table.toStdString());
        if (table != u"method" && column.executeStep())
            tables.append(table);
    }
    return tables;
}

} // namespace

std::optional<RowFault> firstRowFault(SQLite::Database &db)
{
    SQLite::Statement keys(db, "PRAGMA foreign_key_check");
    if (keys.executeStep())
        return RowFault{.table = textOf(keys.getColumn(0)), .missing = textOf(keys.getColumn(2))};
    for (const QString &table : tablesWithIds(db)) {
        SQLite::Statement ids(db, "SELECT id FROM " + table.toStdString() + " WHERE id NOT GLOB ? LIMIT 1");
        ids.bind(1, idPattern());
        if (ids.executeStep())
            return RowFault{.table = table, .id = textOf(ids.getColumn(0))};
    }
    return std::nullopt;
}
