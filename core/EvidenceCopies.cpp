#include "core/EvidenceCopies.h"

#include "core/storage/EvidenceConnection.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace {

/// Runs `work` on the copies through a connection that ends with it.
template <typename Work>
auto with(const QString &path, bool forWriting, Work work) -> std::invoke_result_t<Work, EvidenceFiles>
{
    const auto connection = EvidenceConnection::open(path, forWriting);
    if (!connection)
        return connection.error();
    return work((*connection)->files());
}

} // namespace

Result<QString> EvidenceCopies::digestOf(const QString &filePath, const Progress &progress)
{
    const Result<FileFacts> facts = EvidenceFiles::factsOf(filePath, progress);
    if (!facts)
        return facts.error();
    return facts->digest;
}

Result<StoredCopy> EvidenceCopies::take(const QString &filePath, const Progress &progress) const
{
    // Reading the file once for its digest is the first half.
    const auto half = [&progress](bool isSecond) {
        return Progress{.report =
                            [&progress, isSecond](int done, int total) {
                                progress.at(isSecond ? total + done : done, 2 * total);
                            },
                        .isCancelled =
                            [&progress] {
                                return progress.cancelled();
                            }};
    };
    const Result<FileFacts> facts = EvidenceFiles::factsOf(filePath, half(false));
    if (!facts)
        return facts.error();
    const Result<bool> stored = with(m_path, true, [&](EvidenceFiles files) {
        return files.storeInSteps(filePath, *facts, half(true));
    });
    if (!stored)
        return stored.error();
    return StoredCopy{.digest = facts->digest,
                      .size = facts->size,
                      .fileName = QFileInfo(filePath).fileName(),
                      .mediaType = QMimeDatabase().mimeTypeForFile(filePath).name(),
                      .isNew = *stored};
}

Result<> EvidenceCopies::discard(const QList<StoredCopy> &copies) const
{
    return with(m_path, true, [&](EvidenceFiles files) {
        Result<> done;
        for (const StoredCopy &copy : copies) {
            if (Result<> gone = copy.isNew ? files.discard(copy.digest) : Result<>(); !gone)
                done = gone;
        }
        return done;
    });
}

Result<> EvidenceCopies::read(const QString &digest, QIODevice &out, const Progress &progress) const
{
    return with(m_path, false, [&](const EvidenceFiles &files) { return files.read(digest, out, progress); });
}

Result<CopyState> EvidenceCopies::check(const QString &digest, const Progress &progress) const
{
    const Result<> whole =
        with(m_path, false, [&](const EvidenceFiles &files) { return files.check(digest, progress); });
    if (whole)
        return CopyState::Sound;
    if (whole.error().what == u"evidence.altered")
        return CopyState::Altered;
    if (whole.error().what == u"evidence.missing")
        return CopyState::Missing;
    return whole.error();
}

Result<QStringList> EvidenceCopies::missing() const
{
    const auto connection = EvidenceConnection::open(m_path, false);
    return connection ? (*connection)->missing() : connection.error();
}
