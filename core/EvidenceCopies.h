#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/CopyState.h"

#include <QStringList>

class QIODevice;

/// What a file became when it was copied into the dossier.
struct StoredCopy
{
    QString digest{};
    qint64 size = 0;
    QString fileName{};
    QString mediaType{};
    bool isNew = true; ///< false where the dossier held the same bytes already
};

/// The stored copies of an open dossier's evidence, through connections of its own: a value that may be used in any
/// thread, so that a large file never keeps the window waiting. Writes take place in short steps.
class EvidenceCopies
{
public:
    explicit EvidenceCopies(QString dossierPath) : m_path(std::move(dossierPath)) {}

    /// Digest of a file that is not in the dossier yet, to learn whether its copy is.
    static Result<QString> digestOf(const QString &filePath, const Progress &progress = {});

    /// Copies the file in; no item speaks of it until Dossier::addEvidence. Failed or cancelled work leaves nothing. A
    /// damaged copy of the same file is mended.
    Result<StoredCopy> take(const QString &filePath, const Progress &progress = {}) const;
    /// Takes away copies that no item came to speak of.
    Result<> discard(const QList<StoredCopy> &copies) const;

    /// Streams a copy out and checks its digest on the way.
    Result<> read(const QString &digest, QIODevice &out, const Progress &progress = {}) const;
    /// Reads the copy through: sound, altered or missing.
    Result<CopyState> check(const QString &digest, const Progress &progress = {}) const;
    /// Digests of which no copy is there at all; looks at the index alone, so it takes no time.
    Result<QStringList> missing() const;

private:
    QString m_path;
};
