#include "app/cli/OutputFile.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

/// Asked right after the failure, while the system still says what it was.
Error cannotWrite(const QFileDevice &file, const QString &path)
{
    if (errno == ENOSPC || errno == EDQUOT)
        return {ErrorCode::Storage, u"storage.full"_s, path, {}};
    if (errno == EACCES || errno == EROFS || errno == EPERM)
        return {ErrorCode::Storage, u"storage.permission"_s, path, {}};
    return {ErrorCode::Storage, u"cli.cannot-write"_s, path, {file.errorString()}};
}

Result<> copyInto(const QString &path, const QString &made)
{
    QFile source(made);
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly))
        return cannotWrite(source, made);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(target, path);
    while (!source.atEnd()) {
        const QByteArray block = source.read(64 * 1024);
        if (target.write(block) != block.size())
            return cannotWrite(target, path);
    }
    return {};
}

} // namespace

Result<> mustNotExist(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::InvalidInput, u"cli.exists"_s, path, {}};
    return {};
}

Result<> writeOutput(const QString &path, const std::function<Result<>(const QString &)> &write)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::InvalidInput, u"cli.not-a-file"_s, path, {}};
    if (!info.exists() || info.isFile())
        return write(path);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::Storage, u"cli.no-passing-folder"_s, folder.path(), {folder.errorString()}};
    const QString made = folder.filePath(u"output"_s);
    if (Result<> written = write(made); !written)
        return written;
    return copyInto(path, made);
}
