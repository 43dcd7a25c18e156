#include "core/storage/EvidenceFiles.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDevice>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 256 * 1024;

QString hexOf(QCryptographicHash &hash) { return QString::fromLatin1(hash.result().toHex()); }

bool isStored(SQLite::Database &db, const QString &digest)
{
    SQLite::Statement query(db, "SELECT 1 FROM evidence_chunk WHERE digest = ? AND sequence = 0");
    query.bind(1, toColumn(digest));
    return query.executeStep();
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

Result<> EvidenceFiles::store(const QString &filePath, const FileFacts &facts, const Progress &progress)
{
    const Result<bool> stored = attempt(m_dossierPath, [&] { return isStored(m_db, facts.digest); });
    if (!stored)
        return stored.error();
    if (*stored)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Result<> written = forEachChunk(filePath, progress, [&](int sequence, const QByteArray &chunk) {
        hash.addData(chunk);
        return attempt(m_dossierPath, [&] {
            SQLite::Statement insert(m_db, "INSERT INTO evidence_chunk (digest, sequence, bytes) VALUES (?, ?, ?)");
            insert.bind(1, toColumn(facts.digest));
            insert.bind(2, sequence);
            insert.bind(3, chunk.isEmpty() ? "" : chunk.constData(), int(chunk.size()));
            insert.exec();
        });
    });
    if (written && hexOf(hash) != facts.digest)
        return Error{ErrorCode::InvalidInput, u"evidence.changing"_s, filePath};
    return written;
}

Result<> EvidenceFiles::read(const QString &digest, QIODevice &out) const { return stream(digest, &out); }

Result<> EvidenceFiles::check(const QString &digest) const { return stream(digest, nullptr); }

Result<> EvidenceFiles::stream(const QString &digest, QIODevice *out) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isWritten = true;
    bool isThere = false;
    const Result<> read = attempt(m_dossierPath, [&] {
        SQLite::Statement query(m_db, "SELECT bytes FROM evidence_chunk WHERE digest = ? ORDER BY sequence");
        query.bind(1, toColumn(digest));
        while (isWritten && query.executeStep()) {
            const QByteArray chunk = bytesOf(query.getColumn(0));
            hash.addData(chunk);
            isThere = true;
            isWritten = !out || out->write(chunk) == chunk.size();
        }
    });
    if (!read)
        return read.error();
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
