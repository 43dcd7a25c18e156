#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/IntegrityFinding.h"

#include <QList>

/// The check that `Dossier::verify` makes, of a dossier that is open already, to be run in any one thread while nobody
/// changes the dossier.
class IntegrityCheck
{
public:
    explicit IntegrityCheck(const QString &path) : m_path(path) {}

    /// What is broken; Cancelled when it was stopped.
    Result<QList<IntegrityFinding>> run(const Progress &progress) const;
    /// The same of a file that nobody has opened yet; it may hold rows that keep it from being opened.
    static Result<QList<IntegrityFinding>> ofFile(const QString &path, const Progress &progress);

private:
    QString m_path;
};
