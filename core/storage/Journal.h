#pragma once

#include "core/base/Result.h"
#include "core/model/IntegrityFinding.h"
#include "core/model/JournalEntry.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

/// The journal table: every change with its changeset, each row chained to the one before by SHA-256. It only grows.
/// Keeps the order of undoing in memory, read once; everything throws SQLite::Exception.
class Journal
{
public:
    explicit Journal(SQLite::Database &db) : m_db(db) {}

    /// Reads which changes stand and which are undone.
    void read();

    /// Appends the row; `entry` gets its sequence and digest. Call inside the transaction that made the changeset, and
    /// `read()` again when that is rolled back.
    void append(JournalEntry &entry, const QByteArray &changeset);

    QList<JournalEntry> entries(int limit) const; ///< newest first; all when `limit` is negative
    std::optional<JournalEntry> entry(qint64 sequence) const;
    QByteArray changesetOf(qint64 sequence) const;
    /// The rows whose changeset holds these bytes somewhere (an id, say), oldest first.
    QList<qint64> rowsHolding(const QByteArray &bytes) const;
    qint64 length() const { return m_length; }

    /// The row that undo takes back next. The row that made the dossier is never taken back.
    std::optional<qint64> nextUndo() const;
    std::optional<qint64> nextRedo() const;

    /// The first row whose digest, link or number does not fit, if any.
    QList<IntegrityFinding> checkChain() const;

private:
    void follow(const JournalEntry &entry);

    SQLite::Database &m_db;
    QList<qint64> m_undoable;
    QList<qint64> m_redoable;
    qint64 m_length = 0;
    QString m_lastDigest;
};
