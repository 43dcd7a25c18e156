#include "core/storage/EvidenceFiles.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDevice>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 256 * 1024;
constexpr qsizetype chunksInAStep = 16; ///< so much is written while another writer waits

QString hexOf(QCryptographicHash &hash) { return QString::fromLatin1(hash.result().toHex()); }

void putChunk(SQLite::Database &db, const QString &digest, int sequence, const QByteArray &chunk)
{
    SQLite::Statement insert(db, "INSERT OR REPLACE INTO evidence_chunk (digest, sequence, bytes) VALUES (?, ?, ?)");
    insert.bind(1, toColumn(digest));
    insert.bind(2, sequence);
    insert.bind(3, chunk.isEmpty() ? "" : chunk.constData(), int(chunk.size()));
    insert.exec();
}

/// Hands the file over in chunks; false when reading failed or was cancelled.
template <typename Take>
Result<> forEachChunk(const QString &filePath, const Progress &progress, Take take)
{
    QFile file(filePath);
    if (!QFileInfo(filePath).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput, u"evidence.unreadable"_s, filePath};
    const int total = int(file.size() / chunkSize) + 1;
    for (int i = 0; !file.atEnd() || i == 0; ++i) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, filePath};
        const QByteArray chunk = file.read(chunkSize);
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::InvalidInput, u"evidence.unreadable"_s, filePath};
        if (Result<> taken = take(i, chunk); !taken)
            return taken;
        progress.at(i + 1, total);
    }
    return {};
}

} // namespace

EvidenceFiles::EvidenceFiles(SQLite::Database &db, QString dossierPath)
    : m_db(db), m_dossierPath(std::move(dossierPath))
{}

Result<FileFacts> EvidenceFiles::factsOf(const QString &filePath, const Progress &progress)
{
    if (QFileInfo(filePath).size() > largestFile)
        return Error{ErrorCode::InvalidInput, u"evidence.too-big"_s, filePath};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FileFacts facts;
    const Result<> read = forEachChunk(filePath, progress, [&](int, const QByteArray &chunk) -> Result<> {
        hash.addData(chunk);
        facts.size += chunk.size();
        return {};
    });
    if (!read)
        return read.error();
    facts.digest = hexOf(hash);
    return facts;
}

Result<bool> EvidenceFiles::isStored(const QString &digest) const
{
    return attempt(m_dossierPath, [&] {
        SQLite::Statement query(m_db, "SELECT 1 FROM evidence_chunk WHERE digest = ? AND sequence = 0");
        query.bind(1, toColumn(digest));
        return query.executeStep();
    });
}

Result<> EvidenceFiles::store(const QString &filePath, const FileFacts &facts, const Progress &progress)
{
    const Result<bool> stored = isStored(facts.digest);
    if (!stored)
        return stored.error();
    if (*stored)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Result<> written = forEachChunk(filePath, progress, [&](int sequence, const QByteArray &chunk) {
        hash.addData(chunk);
        return attempt(m_dossierPath, [&] { putChunk(m_db, facts.digest, sequence, chunk); });
    });
    if (written && hexOf(hash) != facts.digest)
        return Error{ErrorCode::InvalidInput, u"evidence.changing"_s, filePath};
    return written;
}

Result<bool> EvidenceFiles::storeInSteps(const QString &filePath, const FileFacts &facts, const Progress &progress)
{
    const Result<bool> stored = isStored(facts.digest);
    if (!stored)
        return stored.error();
    if (*stored && check(facts.digest, progress))
        return false;
    if (Result<> written = write(filePath, facts, progress); !written) {
        const Result<> gone = discard(facts.digest);
        Q_UNUSED(gone); // the first error is the one to tell; pieces without a beginning count as nothing
        return written.error();
    }
    return true;
}

/// The first chunk comes last: with it the copy is there.
Result<> EvidenceFiles::write(const QString &filePath, const FileFacts &facts, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // What a process killed at this left of it, or a copy that is damaged.
    const Result<> cleared =
        attempt(m_dossierPath, [&] { run(m_db, "DELETE FROM evidence_chunk WHERE digest = ?", facts.digest); });
    if (!cleared)
        return cleared;
    QByteArray first;
    QList<std::pair<int, QByteArray>> waiting;
    const auto flush = [&] {
        return attempt(m_dossierPath, [&] {
            SQLite::Transaction transaction(m_db, SQLite::TransactionBehavior::IMMEDIATE);
            for (const auto &[sequence, chunk] : std::as_const(waiting))
                putChunk(m_db, facts.digest, sequence, chunk);
            transaction.commit();
            waiting.clear();
        });
    };
    const Result<> read = forEachChunk(filePath, progress, [&](int sequence, const QByteArray &chunk) -> Result<> {
        hash.addData(chunk);
        if (sequence == 0)
            first = chunk;
        else
            waiting.append({sequence, chunk});
        return waiting.size() < chunksInAStep ? Result<>() : flush();
    });
    if (!read)
        return read;
    if (hexOf(hash) != facts.digest)
        return Error{ErrorCode::InvalidInput, u"evidence.changing"_s, filePath};
    waiting.append({0, first});
    return flush();
}

Result<> EvidenceFiles::discard(const QString &digest)
{
    return attempt(m_dossierPath, [&] {
        run(m_db,
            "DELETE FROM evidence_chunk WHERE digest = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE digest = ?1)",
            digest);
    });
}

Result<bool> EvidenceFiles::holds(const QString &digest, qint64 size) const
{
    const Result<bool> stored = isStored(digest);
    if (!stored || !*stored)
        return stored;
    return attempt(m_dossierPath, [&] {
        SQLite::Statement query(m_db, "SELECT sum(length(bytes)) FROM evidence_chunk WHERE digest = ?");
        query.bind(1, toColumn(digest));
        return query.executeStep() && query.getColumn(0).getInt64() == size;
    });
}

Result<> EvidenceFiles::read(const QString &digest, QIODevice &out, const Progress &progress) const
{
    return stream(digest, &out, progress);
}

Result<> EvidenceFiles::check(const QString &digest, const Progress &progress) const
{
    return stream(digest, nullptr, progress);
}

Result<> EvidenceFiles::stream(const QString &digest, QIODevice *out, const Progress &progress) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isWritten = true;
    bool isThere = false;
    bool isCancelled = false;
    const Result<> read = attempt(m_dossierPath, [&] {
        SQLite::Statement query(m_db, "SELECT bytes FROM evidence_chunk WHERE digest = ? AND sequence = ?");
        for (int sequence = 0; isWritten && !isCancelled; ++sequence) {
            query.bind(1, toColumn(digest));
            query.bind(2, sequence);
            if (!query.executeStep())
                break;
            const QByteArray chunk = bytesOf(query.getColumn(0));
            query.reset();
            hash.addData(chunk);
            isThere = true;
            isWritten = !out || out->write(chunk) == chunk.size();
            isCancelled = progress.cancelled();
        }
    });
    if (!read)
        return read.error();
    if (isCancelled)
        return Error{ErrorCode::Cancelled, u"cancelled"_s, digest};
    // A full disk may show only when the buffer is emptied, and QSaveFile::commit() would pass over it.
    if (auto *file = qobject_cast<QFileDevice *>(out))
        isWritten = isWritten && file->flush();
    if (!isWritten)
        return Error{ErrorCode::Storage, u"evidence.write"_s, out->errorString()};
    if (!isThere)
        return Error{ErrorCode::InvalidInput, u"evidence.missing"_s, digest};
    if (hexOf(hash) != digest)
        return Error{ErrorCode::InvalidInput, u"evidence.altered"_s, digest};
    return {};
}
