#include "core/exchange/package/PackageFolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestDescriptor = 16 * 1024 * 1024; ///< bytes
constexpr qint64 blockSize = 256 * 1024;
const QString descriptorName = u"datapackage.json"_s;

Error fault(const QString &what, const QString &where, const QStringList &arguments = {})
{
    return {ErrorCode::InvalidInput, what, where, arguments};
}

} // namespace

bool isPlainPath(const QString &path)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\z"_s);
    return form.match(path).hasMatch();
}

PackageFolder::PackageFolder(const QString &folderOrJson)
{
    const QFileInfo given(QDir::cleanPath(folderOrJson));
    m_root = QDir(given.isDir() ? given.absoluteFilePath() : given.absolutePath());
}

QString PackageFolder::shown(const QString &path) const { return m_root.dirName() + u'/' + path; }

Result<QByteArray> PackageFolder::descriptor() const
{
    if (!m_root.exists(descriptorName))
        return fault(u"package.not-a-package"_s, QDir::toNativeSeparators(m_root.path()));
    const Result<QString> path = file(descriptorName, largestDescriptor);
    if (!path)
        return path.error();
    QFile json(*path);
    if (!json.open(QIODevice::ReadOnly))
        return fault(u"package.unreadable"_s, shown(descriptorName), {json.errorString()});
    return json.read(largestDescriptor);
}

Result<QString> PackageFolder::file(const QString &path, qint64 most) const
{
    if (!isPlainPath(path))
        return fault(u"package.unsafe-path"_s, shown(descriptorName), {path});
    const QFileInfo info(m_root.filePath(path));
    if (!info.exists() && !info.isSymLink())
        return fault(u"package.missing-file"_s, shown(path));
    // A link in the file's place or on the way to it would lead out.
    if (info.canonicalFilePath() != m_root.canonicalPath() + u'/' + path || !info.isFile())
        return fault(u"package.unsafe-path"_s, shown(descriptorName), {path});
    if (info.size() > most)
        return fault(u"package.too-big"_s, shown(path), {QString::number(most / (1024 * 1024))});
    return info.canonicalFilePath();
}

Result<QString> PackageFolder::checkedFile(const QString &path, qint64 most, qint64 bytes, const QString &hash,
                                           const Progress &progress) const
{
    const Result<QString> found = file(path, most);
    if (!found)
        return found;
    QFile opened(*found);
    if (!opened.open(QIODevice::ReadOnly))
        return fault(u"package.unreadable"_s, shown(path), {opened.errorString()});
    if (opened.size() != bytes)
        return fault(u"package.altered"_s, shown(path));
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!opened.atEnd()) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, shown(path)};
        const QByteArray block = opened.read(blockSize);
        if (block.isEmpty())
            return fault(u"package.unreadable"_s, shown(path), {opened.errorString()});
        digest.addData(block);
    }
    if (QString::fromLatin1(digest.result().toHex()) != hash)
        return fault(u"package.altered"_s, shown(path));
    return found;
}
