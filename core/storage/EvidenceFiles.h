#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QString>

class QIODevice;

namespace SQLite {
class Database;
}

/// What a file on disk is, read once from start to end.
struct FileFacts
{
    QString digest{}; ///< SHA-256
    qint64 size = 0;
};

/// The stored copies of evidence: chunks addressed by the digest of the whole file, written and read as streams.
class EvidenceFiles
{
public:
    static constexpr qint64 largestFile = qint64(1) << 30; ///< bytes; a larger file is refused

    EvidenceFiles(SQLite::Database &db, QString dossierPath);

    /// Digest and size of a readable file. Errors: evidence.unreadable, evidence.too-big, cancelled.
    static Result<FileFacts> factsOf(const QString &filePath, const Progress &progress);

    /// Stores the file under `facts.digest` unless it is there; fails when the file is no longer what it was. Call it
    /// within a transaction.
    Result<> store(const QString &filePath, const FileFacts &facts, const Progress &progress);
    /// The same outside of any, in short transactions of its own, so that another writer never waits long. The copy
    /// counts as there only once all of it is; a damaged one is mended. Whether it was written. Failed or cancelled work is taken back.
    Result<bool> storeInSteps(const QString &filePath, const FileFacts &facts, const Progress &progress);
    /// Takes a copy away that no item has yet.
    Result<> discard(const QString &digest);

    /// Whether a copy of this size is there, without reading it through.
    Result<bool> holds(const QString &digest, qint64 size) const;

    /// Streams a copy out, checking its digest: evidence.missing, evidence.altered, evidence.write, cancelled. Between
    /// two chunks nothing is locked.
    Result<> read(const QString &digest, QIODevice &out, const Progress &progress = {}) const;

    /// Whether all of the copy is there and still has its digest.
    Result<> check(const QString &digest, const Progress &progress = {}) const;

private:
    Result<> stream(const QString &digest, QIODevice *out, const Progress &progress) const;
    Result<bool> isStored(const QString &digest) const;
    Result<> write(const QString &filePath, const FileFacts &facts, const Progress &progress);

    SQLite::Database &m_db;
    QString m_dossierPath;
};
