#include "core/base/OutputPlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<> hasFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.absoluteDir().exists())
        return {};
    return Error{ErrorCode::NotFound,
                 u"output.no-folder"_s,
                 QDir::toNativeSeparators(path),
                 {QDir::toNativeSeparators(info.absolutePath())}};
}

Result<> mayBeWrittenOver(const QString &path)
{
    if (Result<> found = hasFolder(path); !found)
        return found;
    if (!QFileInfo(path).isFile())
        return {};
    static const QByteArray head("SQLite format 3\0", 16); // of a dossier, and of nothing that we write
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(head.size()) == head)
        return Error{ErrorCode::InvalidInput, u"output.dossier"_s, QDir::toNativeSeparators(path)};
    return {};
}
