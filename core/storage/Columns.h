#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Subject.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

// How values stand in columns: text as UTF-8, "nothing" as the empty text, times as ISO 8601 in UTC, flags as 0 and 1.

inline std::string toColumn(const QString &text) { return text.toStdString(); }
inline std::string toColumn(const LocalizedText &text) { return text.toJson().toStdString(); }
inline std::string toColumn(const std::optional<PartialDate> &date)
{
    return date ? date->toString().toStdString() : "";
}
inline std::string toColumn(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs).toStdString(); }
inline std::string toColumn(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
inline int toColumn(bool flag) { return flag ? 1 : 0; }
inline int toColumn(int number) { return number; }
inline int64_t toColumn(qint64 number) { return number; }

inline QString textOf(const SQLite::Column &column) { return QString::fromUtf8(column.getText(), column.getBytes()); }
inline LocalizedText localizedOf(const SQLite::Column &column)
{
    return LocalizedText::fromJson(textOf(column)).value_or(LocalizedText{});
}
inline std::optional<PartialDate> partialDateOf(const SQLite::Column &column)
{
    return PartialDate::parse(textOf(column));
}
inline QDate dateOf(const SQLite::Column &column) { return QDate::fromString(textOf(column), Qt::ISODate); }
inline QDateTime timeOf(const SQLite::Column &column)
{
    QDateTime time = QDateTime::fromString(textOf(column), Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time;
}
inline QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

template <typename IdType>
IdType idOf(const SQLite::Column &column)
{
    return IdType::parse(textOf(column)).value_or(IdType());
}

/// An empty text stands for "not known".
inline std::string toColumn(const std::optional<int> &number) { return number ? std::to_string(*number) : ""; }
inline std::optional<int> numberOf(const SQLite::Column &column)
{
    bool isNumber = false;
    const int number = textOf(column).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// A subject in two columns: kind, id.
inline Subject subjectOf(const SQLite::Statement &query, int column)
{
    return {subjectKindFrom(textOf(query.getColumn(column))).value_or(SubjectKind::Commitment),
            textOf(query.getColumn(column + 1))};
}

/// The ids linked to each thing, read from a query of two columns: owner, linked.
template <typename IdType>
QHash<QString, QList<IdType>> linksOf(SQLite::Database &db, const char *sql)
{
    QHash<QString, QList<IdType>> links;
    SQLite::Statement query(db, sql);
    while (query.executeStep())
        links[textOf(query.getColumn(0))].append(idOf<IdType>(query.getColumn(1)));
    return links;
}

/// Binds the values in order and runs the statement once.
template <typename... Values>
void run(SQLite::Database &db, const char *sql, const Values &...values)
{
    SQLite::Statement statement(db, sql);
    int index = 0;
    (statement.bind(++index, toColumn(values)), ...);
    statement.exec();
}
