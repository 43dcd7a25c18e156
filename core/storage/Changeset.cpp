#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include "core/storage/Changeset.h"

#include "core/storage/Schema.h"

#include <SQLiteCpp/Database.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

/// Memory that SQLite allocated, as bytes.
QByteArray takenOver(void *memory, int size)
{
    const QByteArray bytes(static_cast<const char *>(memory), size);
    sqlite3_free(memory);
    return bytes;
}

int stopAtConflict(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

/// Walks a changeset row by row; old and new values by column number.
class ChangesetRows
{
public:
    explicit ChangesetRows(const QByteArray &changeset) : m_bytes(changeset)
    {
        check(sqlite3changeset_start(&m_rows, int(m_bytes.size()), const_cast<char *>(m_bytes.constData())));
    }
    ~ChangesetRows() { sqlite3changeset_finalize(m_rows); }
    ChangesetRows(const ChangesetRows &) = delete;
    ChangesetRows &operator=(const ChangesetRows &) = delete;

    bool next()
    {
        const int code = sqlite3changeset_next(m_rows);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            check(code);
        if (code != SQLITE_ROW)
            return false;
        const char *table = nullptr;
        int columns = 0;
        int indirect = 0;
        check(sqlite3changeset_op(m_rows, &table, &columns, &m_operation, &indirect));
        m_table = QLatin1StringView(table);
        m_columns = columns;
        return true;
    }
    const QString &table() const { return m_table; }
    bool isRemoval() const { return m_operation == SQLITE_DELETE; }
    RowBefore before() const
    {
        RowBefore row{.wasThere = m_operation != SQLITE_INSERT};
        for (int column = 0; row.wasThere && column < m_columns; ++column) {
            sqlite3_value *value = oldKey(column);
            if (value && sqlite3_value_type(value) == SQLITE_TEXT)
                row.columns.insert(column, QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                                             sqlite3_value_bytes(value)));
        }
        return row;
    }

    /// The value after the change, or before it for a removal; for a key column of an update its standing value.
    std::optional<QString> text(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE)
            check(sqlite3changeset_new(m_rows, column, &value));
        if (!value && m_operation != SQLITE_INSERT)
            value = oldKey(column);
        if (!value)
            return std::nullopt;
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    }

private:
    /// Old values of an update are there for the key, and for columns that changed; those have a new value already.
    sqlite3_value *oldKey(int column) const
    {
        sqlite3_value *value = nullptr;
        check(sqlite3changeset_old(m_rows, column, &value));
        return value;
    }

    QByteArray m_bytes;
    sqlite3_changeset_iter *m_rows = nullptr;
    QString m_table;
    int m_operation = 0;
    int m_columns = 0;
};

/// The first five columns of `rating` and `rating_evidence`.
std::optional<RatingKey> ratingKeyIn(const ChangesetRows &rows)
{
    const auto round = RoundId::parse(rows.text(0).value_or(QString()));
    const auto kind = subjectKindFrom(rows.text(1).value_or(QString()));
    const auto person = PersonId::parse(rows.text(4).value_or(QString()));
    if (!round || !kind || !person)
        return std::nullopt;
    return RatingKey{.round = *round,
                     .subject = {*kind, rows.text(2).value_or(QString())},
                     .criterion = CriterionCode(rows.text(3).value_or(QString())),
                     .person = *person};
}

} // namespace

ChangeRecorder::ChangeRecorder(SQLite::Database &db) : m_db(db)
{
    check(sqlite3session_create(m_db.getHandle(), "main", &m_session));
    for (const QString &table : stateTables())
        check(sqlite3session_attach(m_session, table.toUtf8().constData()));
}

ChangeRecorder::~ChangeRecorder() { sqlite3session_delete(m_session); }

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void *memory = nullptr;
    check(sqlite3session_changeset(m_session, &size, &memory));
    return takenOver(memory, size);
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *memory = nullptr;
    check(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &memory));
    return takenOver(memory, size);
}

bool applyChangeset(SQLite::Database &db, const QByteArray &changeset)
{
    if (changeset.isEmpty())
        return true;
    const int code =
        sqlite3changeset_apply(db.getHandle(), int(changeset.size()), const_cast<char *>(changeset.constData()),
                               nullptr, stopAtConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return false;
    check(code);
    return true;
}

Change changeIn(const QByteArray &changeset)
{
    Change change;
    if (changeset.isEmpty())
        return change;
    ChangesetRows rows(changeset);
    while (rows.next()) {
        change.tables.insert(rows.table());
        if (rows.table() != u"rating" && rows.table() != u"rating_evidence")
            continue;
        if (const auto key = ratingKeyIn(rows)) {
            if (change.ratings.isEmpty() || change.ratings.last() != *key)
                change.ratings.append(*key);
        }
    }
    return change;
}

void forEachRatingRow(const QByteArray &changeset, const QString &subject,
                      const std::function<void(const RatingRowChange &)> &visit)
{
    ChangesetRows rows(changeset);
    while (rows.next()) {
        if (rows.table() != u"rating" || rows.text(2) != subject)
            continue;
        if (const auto key = ratingKeyIn(rows))
            visit({*key, rows.isRemoval(), rows.text(5).value_or(QString()), rows.text(6).value_or(QString())});
    }
}

void forEachRowBefore(const QByteArray &changeset, const QString &table,
                      const std::function<void(const QString &key, const RowBefore &)> &visit)
{
    ChangesetRows rows(changeset);
    while (rows.next()) {
        if (rows.table() == table)
            visit(rows.text(0).value_or(QString()), rows.before());
    }
}
