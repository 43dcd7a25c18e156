#include "core/storage/StateDigest.h"

#include "core/storage/Columns.h"
#include "core/storage/Schema.h"

#include <QCryptographicHash>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace {

/// The columns of the primary key, in its order.
QStringList keyColumns(SQLite::Database &db, const QString &table)
{
    SQLite::Statement query(db, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    query.bind(1, toColumn(table));
    QStringList columns;
    while (query.executeStep())
        columns.append(textOf(query.getColumn(0)));
    return columns;
}

std::string rowsInKeyOrder(const QString &table, const QStringList &key)
{
    return u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, key.join(u", "_s)).toStdString();
}

QByteArray rowBytes(SQLite::Statement &query)
{
    QByteArray bytes;
    for (int i = 0; i < query.getColumnCount(); ++i) {
        const SQLite::Column column = query.getColumn(i);
        const QByteArray value =
            column.isInteger() ? QByteArray::number(qint64(column.getInt64())) : textOf(column).toUtf8();
        bytes += (column.isInteger() ? 'i' : 't') + QByteArray::number(value.size()) + ':' + value;
    }
    return bytes;
}

QString keyText(SQLite::Statement &query, const QStringList &key)
{
    QStringList parts;
    for (const QString &column : key)
        parts.append(textOf(query.getColumn(column.toUtf8().constData())));
    return parts.join(u" / "_s);
}

/// Where table `table` differs first: the key of the row, or empty.
QString differenceIn(SQLite::Database &expected, SQLite::Database &found, const QString &table)
{
    const QStringList key = keyColumns(expected, table);
    SQLite::Statement left(expected, rowsInKeyOrder(table, key));
    SQLite::Statement right(found, rowsInKeyOrder(table, key));
    while (true) {
        const bool hasLeft = left.executeStep();
        const bool hasRight = right.executeStep();
        if (!hasLeft && !hasRight)
            return {};
        if (hasLeft && hasRight && rowBytes(left) == rowBytes(right))
            continue;
        if (!hasLeft)
            return keyText(right, key);
        if (!hasRight)
            return keyText(left, key);
        return std::min(keyText(left, key), keyText(right, key));
    }
}

} // namespace

QString stateDigest(SQLite::Database &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : stateTables()) {
        hash.addData(table.toUtf8() + '\n');
        SQLite::Statement query(db, rowsInKeyOrder(table, keyColumns(db, table)));
        while (query.executeStep())
            hash.addData(rowBytes(query) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString firstDifference(SQLite::Database &expected, SQLite::Database &found)
{
    for (const QString &table : stateTables()) {
        const QString key = differenceIn(expected, found, table);
        if (!key.isEmpty())
            return table + u": "_s + key;
    }
    return {};
}
