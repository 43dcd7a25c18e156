#include "core/exchange/package/NewFolder.h"

#include "core/base/OutputPlace.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

NewFolder::NewFolder(const QString &path)
    : m_path(QFileInfo(QDir::cleanPath(path)).absoluteFilePath()),
      m_shown(QDir::toNativeSeparators(QDir::cleanPath(path)))
{}
NewFolder::~NewFolder() = default;

Error NewFolder::failed(const QString &reason) const
{
    return {ErrorCode::Storage, u"export.write"_s, m_shown, {reason}};
}

Result<> NewFolder::begin()
{
    const QFileInfo target(m_path);
    m_isThere = target.exists() || target.isSymLink();
    if (m_isThere && (!target.isDir() || !QDir(m_path).isEmpty()))
        return Error{ErrorCode::Conflict, u"export.exists"_s, m_shown, {}};
    if (Result<> folder = hasFolder(m_path); !folder)
        return folder;
    // Beside the target, so that the last step is one renaming.
    m_passing = std::make_unique<QTemporaryDir>(target.absolutePath() + u"/.cotejo-export-XXXXXX"_s);
    if (!m_passing->isValid())
        return failed(m_passing->errorString());
    // The temporary folder is closed to others; the one in it is made like any folder.
    return QDir().mkdir(filePath({})) ? Result<>() : Result<>(failed(u"mkdir"_s));
}

Result<> NewFolder::makeFolder(const QString &name)
{
    return QDir().mkdir(filePath(name)) ? Result<>() : Result<>(failed(u"mkdir"_s));
}

QString NewFolder::filePath(const QString &name) const
{
    const QString folder = m_passing->filePath(u"filled"_s);
    return name.isEmpty() ? folder : folder + u'/' + name;
}

Result<> NewFolder::keep()
{
    if (m_isThere)
        QDir().rmdir(m_path);
    if (QDir().rename(filePath({}), m_path))
        return {};
    if (m_isThere)
        QDir().mkdir(m_path);
    return failed(u"rename"_s);
}
