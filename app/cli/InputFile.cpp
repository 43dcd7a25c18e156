#include "app/cli/InputFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<QByteArray> bytesOf(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, u"cli.file-missing"_s, path, {}};
    if (info.isDir())
        return Error{ErrorCode::InvalidInput, u"cli.file-folder"_s, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"cli.file-unreadable"_s, path, {file.errorString()}};
    return file.read(limit);
}

Result<> mustNotExist(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::InvalidInput, u"cli.exists"_s, path, {}};
    return {};
}
