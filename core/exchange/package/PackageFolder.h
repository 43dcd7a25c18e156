#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QDir>

/// Whether a path names a file within a folder by plain words: "methods/irm-2011.json"; nothing that leads out of it.
bool isPlainPath(const QString &path);

/// The folder of a data package as somebody handed it over: only regular files within it are read, of a size and a
/// digest that were told before.
class PackageFolder
{
public:
    /// The folder, or the datapackage.json in it.
    explicit PackageFolder(const QString &folderOrJson);

    QString name() const { return m_root.dirName(); }
    QString shown(const QString &path) const; ///< for errors
    /// Errors: package.not-a-package, package.too-big.
    Result<QByteArray> descriptor() const;
    /// Full path of a file that may be opened. Errors: package.unsafe-path, package.missing-file, package.too-big.
    Result<QString> file(const QString &path, qint64 most) const;
    /// The same, when its bytes have the size and the SHA-256. Errors: package.altered, cancelled.
    Result<QString> checkedFile(const QString &path, qint64 most, qint64 bytes, const QString &hash,
                                const Progress &progress) const;

private:
    QDir m_root;
};
