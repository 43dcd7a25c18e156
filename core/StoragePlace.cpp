#include "core/StoragePlace.h"

#include "core/base/Catalogue.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct CloudMark
{
    QStringView service;
    QStringView mark;
};

/// Files and folders that the services leave at the top of what they synchronise.
constexpr std::array markers{
    CloudMark{u"Dropbox", u".dropbox.cache"}, // not ".dropbox", which Dropbox also puts at home
    CloudMark{u"OneDrive", u".849C9593-D756-4E56-8D6E-42412F2A707B"},
    CloudMark{u"Google Drive", u".tmp.drivedownload"},
    CloudMark{u"Google Drive", u".tmp.driveupload"},
    CloudMark{u"Nextcloud", u".nextcloudsync.log"},
    CloudMark{u"ownCloud", u".owncloudsync.log"},
    CloudMark{u"MEGA", u".megaignore"},
    CloudMark{u"Syncthing", u".stfolder"},
};

/// Names the services give their folders; some put the account behind it.
constexpr std::array folders{
    CloudMark{u"Dropbox", u"Dropbox"},
    CloudMark{u"OneDrive", u"OneDrive"},
    CloudMark{u"Google Drive", u"Google Drive"},
    CloudMark{u"Google Drive", u"GoogleDrive"},
    CloudMark{u"Nextcloud", u"Nextcloud"},
    CloudMark{u"ownCloud", u"ownCloud"},
    CloudMark{u"iCloud", u"iCloudDrive"},
    CloudMark{u"iCloud", u"iCloud Drive"},
    CloudMark{u"iCloud", u"Mobile Documents"},
    CloudMark{u"MEGA", u"MEGA"},
    CloudMark{u"MEGA", u"MEGAsync"},
};

bool lies(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

QString serviceNamed(const QString &folder)
{
    for (const CloudMark &known : folders) {
        const QString name = known.mark.toString();
        if (folder == name || folder.startsWith(name + u" ("_s) || folder.startsWith(name + u" - "_s))
            return known.service.toString();
    }
    return {};
}

/// The service that synchronises one of the folders above the file.
QString cloudOver(const QString &folder, const Surroundings &surroundings)
{
    QString above = folder;
    while (!above.isEmpty() && above != u"/") {
        const qsizetype slash = above.lastIndexOf(u'/');
        if (const QString service = serviceNamed(above.sliced(slash + 1)); !service.isEmpty())
            return service;
        for (const CloudMark &known : markers) {
            if (surroundings.exists(above + u'/' + known.mark.toString()))
                return known.service.toString();
        }
        if (slash < 0)
            break;
        above.truncate(slash);
    }
    return {};
}

bool isNetwork(const QString &fileSystem)
{
    static const QStringList known{u"nfs"_s,
                                   u"nfs4"_s,
                                   u"cifs"_s,
                                   u"smb2"_s,
                                   u"smb3"_s,
                                   u"smbfs"_s,
                                   u"afs"_s,
                                   u"davfs"_s,
                                   u"ceph"_s,
                                   u"9p"_s,
                                   u"fuse.sshfs"_s,
                                   u"fuse.davfs2"_s,
                                   u"fuse.glusterfs"_s,
                                   u"fuse.s3fs"_s,
                                   u"fuse.rclone"_s,
                                   u"fuse.gvfsd-fuse"_s,
                                   u"fuse.curlftpfs"_s};
    return known.contains(fileSystem.toLower());
}

bool isRemovable(const Mount &mount)
{
    static const QStringList ofSticks{u"vfat"_s, u"exfat"_s, u"msdos"_s};
    return lies(mount.root, u"/media"_s) || lies(mount.root, u"/run/media"_s) ||
           ofSticks.contains(mount.fileSystem.toLower());
}

} // namespace

Surroundings Surroundings::ofThisMachine()
{
    return {.mountOf = [](const QString &folder) -> Mount {
                const QStorageInfo storage(folder);
                return {storage.rootPath(), QString::fromUtf8(storage.fileSystemType()), storage.isReadOnly()};
            },
            .exists = [](const QString &path) { return QFileInfo::exists(path); },
            .temporaryFolders = {QDir::cleanPath(QDir::tempPath())}};
}

StoragePlace placeOf(const QString &path, const Surroundings &surroundings)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absolutePath());
    const Mount mount = surroundings.mountOf(folder);
    if (mount.isReadOnly)
        return {PlaceKind::ReadOnly, mount.root};
    if (path.startsWith(u"//") || folder.contains(u"/gvfs/") || isNetwork(mount.fileSystem))
        return {PlaceKind::Network, mount.fileSystem.isEmpty() ? mount.root : mount.fileSystem};
    if (const QString service = cloudOver(folder, surroundings); !service.isEmpty())
        return {PlaceKind::Cloud, service};
    if (isRemovable(mount))
        return {PlaceKind::Removable, mount.root};
    for (const QString &temporary : surroundings.temporaryFolders) {
        if (lies(folder, temporary))
            return {PlaceKind::Temporary, temporary};
    }
    return {};
}

QString codeOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Safe:
        return u"safe"_s;
    case PlaceKind::Cloud:
        return u"cloud"_s;
    case PlaceKind::Network:
        return u"network"_s;
    case PlaceKind::Removable:
        return u"removable"_s;
    case PlaceKind::ReadOnly:
        return u"read-only"_s;
    case PlaceKind::Temporary:
        return u"temporary"_s;
    }
    return {};
}

QString placeSentence(const StoragePlace &place, const QString &path, const Catalogue &catalogue)
{
    if (place.isSafe())
        return {};
    return catalogue.text(u"place."_s + codeOf(place.kind),
                          {QFileInfo(path).fileName(), QDir::toNativeSeparators(place.reason)});
}

Result<> mayWriteTo(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound, u"place.no-folder"_s, folder};
    QTemporaryFile probe(folder + u"/.cotejo-XXXXXX"_s);
    if (!probe.open())
        return Error{ErrorCode::Storage, u"storage.permission"_s, folder};
    if (file.isFile() && !file.isWritable())
        return Error{ErrorCode::Storage, u"storage.permission"_s, path};
    return {};
}
