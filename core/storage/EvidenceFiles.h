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

    /// Stores the file under `facts.digest` unless it is there; fails when the file is no longer what it was.
    Result<> store(const QString &filePath, const FileFacts &facts, const Progress &progress);

    /// Streams a copy out, checking its digest: evidence.missing, evidence.altered, evidence.write.
    Result<> read(const QString &digest, QIODevice &out) const;

    /// Whether all of the copy is there and still has its digest.
    Result<> check(const QString &digest) const;

private:
    Result<> stream(const QString &digest, QIODevice *out) const;

    SQLite::Database &m_db;
    QString m_dossierPath;
};
