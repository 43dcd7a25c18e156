#pragma once

#include "core/model/Change.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

struct sqlite3_session;

namespace SQLite {
class Database;
}

/// Records what happens to the state tables of a database until it is destroyed. All functions here throw
/// SQLite::Exception. (SQLite's session extension.)
class ChangeRecorder
{
public:
    explicit ChangeRecorder(SQLite::Database &db);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// What changed since construction; empty when nothing did.
    QByteArray changeset() const;

private:
    SQLite::Database &m_db;
    sqlite3_session *m_session = nullptr;
};

/// The changeset that takes this one back exactly.
QByteArray inverted(const QByteArray &changeset);

/// Applies a changeset to the state it was made for. False, with nothing changed, when the rows are not as it expects.
bool applyChangeset(SQLite::Database &db, const QByteArray &changeset);

/// The tables and ratings that a changeset touches.
Change changeIn(const QByteArray &changeset);

/// One row of table `rating` in a changeset. A text that the row does not carry (unchanged) is null.
struct RatingRowChange
{
    RatingKey key{};
    bool isRemoved = false;
    QString level{};
    QString reason{};
};

/// One row of any table in a changeset, as it was before: the columns that changed, all of them for a removed row.
struct RowBefore
{
    bool wasThere = true; ///< not for a row that the change added
    QHash<int, QString> columns{};
};

/// Calls `visit` with the first column (the key) of each row of the table in the changeset.
void forEachRowBefore(const QByteArray &changeset, const QString &table,
                      const std::function<void(const QString &key, const RowBefore &)> &visit);

/// Calls `visit` for each row of table `rating` in the changeset that is about the subject with this id.
void forEachRatingRow(const QByteArray &changeset, const QString &subject,
                      const std::function<void(const RatingRowChange &)> &visit);
