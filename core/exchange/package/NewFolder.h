#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

class QTemporaryDir;

/// A folder that appears with everything in it, or not at all: filled beside its place, then renamed. Errors:
/// export.exists for one that exists and is not empty, export.write.
class NewFolder
{
public:
    explicit NewFolder(const QString &path);
    ~NewFolder();
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Makes the passing folder; call before anything else.
    Result<> begin();
    Result<> makeFolder(const QString &name);
    QString filePath(const QString &name) const; ///< in the passing folder
    Result<> keep();

    /// The error of a file that could not be written.
    Error failed(const QString &reason) const;

private:
    QString m_path;
    QString m_shown;
    bool m_isThere = false;
    std::unique_ptr<QTemporaryDir> m_passing;
};
