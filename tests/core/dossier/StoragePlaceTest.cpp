#include "core/StoragePlace.h"

#include "core/base/Catalogue.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Made-up machines: mounts, marker files and folders for temporary files.
class StoragePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsJudged_data();
    void aPlaceIsJudged();
    void whereNothingCanBeWrittenIsSaid();
    void everyUnsafePlaceHasASentenceInBothLanguages();
};

void StoragePlaceTest::aPlaceIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &path, const QString &root, const QString &fileSystem,
                        const QString &kind, const QString &reason, const QString &marker = {},
                        bool isReadOnly = false) {
        QTest::newRow(name) << path << root << fileSystem << isReadOnly << marker << kind << reason;
    };
    const QString home = u"/home/ana/"_s;
    row("Documents of one's own are safe", home + u"Documentos/a.cotejo"_s, u"/"_s, u"ext4"_s, u"safe"_s, {});
    row("Dropbox by its name", home + u"Dropbox/AGA/a.cotejo"_s, u"/"_s, u"ext4"_s, u"cloud"_s, u"Dropbox"_s);
    row("OneDrive of an organisation", home + u"OneDrive - IFAI/a.cotejo"_s, u"/"_s, u"ext4"_s, u"cloud"_s,
        u"OneDrive"_s);
    row("Dropbox of a team", home + u"Dropbox (IRM)/a.cotejo"_s, u"/"_s, u"ext4"_s, u"cloud"_s, u"Dropbox"_s);
    row("a name that only begins alike is safe", home + u"Dropboxes/a.cotejo"_s, u"/"_s, u"ext4"_s, u"safe"_s, {});
    row("Syncthing by its marker above", home + u"trabajo/AGA/2012/a.cotejo"_s, u"/"_s, u"ext4"_s, u"cloud"_s,
        u"Syncthing"_s, home + u"trabajo/.stfolder"_s);
    row("Nextcloud by its marker", home + u"nube/a.cotejo"_s, u"/"_s, u"ext4"_s, u"cloud"_s, u"Nextcloud"_s,
        home + u"nube/.nextcloudsync.log"_s);
    row("Dropbox's own folder at home says nothing of the rest", home + u"Documentos/a.cotejo"_s, u"/"_s, u"ext4"_s,
        u"safe"_s, {}, home + u".dropbox"_s);
    row("a marker beside, not above", home + u"trabajo/a.cotejo"_s, u"/"_s, u"ext4"_s, u"safe"_s, {},
        home + u"otro/.stfolder"_s);
    row("a Windows share", u"/mnt/share/a.cotejo"_s, u"/mnt/share"_s, u"cifs"_s, u"network"_s, u"cifs"_s);
    row("NFS", u"/srv/aga/a.cotejo"_s, u"/srv"_s, u"nfs4"_s, u"network"_s, u"nfs4"_s);
    row("sshfs", u"/home/ana/remoto/a.cotejo"_s, u"/home/ana/remoto"_s, u"fuse.sshfs"_s, u"network"_s, u"fuse.sshfs"_s);
    row("a share that the desktop mounted", u"/run/user/1000/gvfs/smb-share:server=x/a.cotejo"_s,
        u"/run/user/1000/gvfs"_s, u"fuse"_s, u"network"_s, u"fuse"_s);
    row("a stick by where it is mounted", u"/media/ana/USB/a.cotejo"_s, u"/media/ana/USB"_s, u"ext4"_s, u"removable"_s,
        u"/media/ana/USB"_s);
    row("a stick by its file system", u"/mnt/x/a.cotejo"_s, u"/mnt/x"_s, u"exfat"_s, u"removable"_s, u"/mnt/x"_s);
    row("a read-only disk before all else", u"/media/cd/a.cotejo"_s, u"/media/cd"_s, u"iso9660"_s, u"read-only"_s,
        u"/media/cd"_s, {}, true);
    row("a temporary folder", u"/tmp/x/a.cotejo"_s, u"/tmp"_s, u"tmpfs"_s, u"temporary"_s, u"/tmp"_s);
    row("beside the temporary folder", u"/tmpx/a.cotejo"_s, u"/"_s, u"ext4"_s, u"safe"_s, {});
}

void StoragePlaceTest::aPlaceIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, root);
    QFETCH(QString, fileSystem);
    QFETCH(bool, isReadOnly);
    QFETCH(QString, marker);
    QFETCH(QString, kind);
    QFETCH(QString, reason);
    const Surroundings machine{.mountOf = [&](const QString &) -> Mount {
                                   return {root, fileSystem, isReadOnly};
                               },
                               .exists = [&](const QString &asked) { return asked == marker; },
                               .temporaryFolders = {u"/tmp"_s}};
    const StoragePlace place = placeOf(path, machine);
    QCOMPARE(codeOf(place.kind), kind);
    QCOMPARE(place.reason, reason);
}

void StoragePlaceTest::whereNothingCanBeWrittenIsSaid()
{
    QTemporaryDir folder;
    QVERIFY(mayWriteTo(folder.filePath(u"nuevo.cotejo"_s)));
    QVERIFY(mayWriteTo(folder.filePath(u"carpeta"_s)));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty()); // the try leaves nothing
    const Result<> missing = mayWriteTo(folder.filePath(u"no hay/nuevo.cotejo"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().what, u"place.no-folder"_s);
#ifdef Q_OS_LINUX
    const Result<> closed = mayWriteTo(u"/proc/nuevo.cotejo"_s); // closed to the superuser too
    QVERIFY(!closed);
    QCOMPARE(closed.error().what, u"storage.permission"_s);
#endif
}

void StoragePlaceTest::everyUnsafePlaceHasASentenceInBothLanguages()
{
    for (const PlaceKind kind :
         {PlaceKind::Cloud, PlaceKind::Network, PlaceKind::Removable, PlaceKind::ReadOnly, PlaceKind::Temporary}) {
        const StoragePlace place{kind, u"aquí"_s};
        const QString spanish = placeSentence(place, u"/x/a.cotejo"_s, Catalogue(u"es"_s));
        const QString english = placeSentence(place, u"/x/a.cotejo"_s, Catalogue(u"en"_s));
        QVERIFY(spanish != english);
        for (const QString &sentence : {spanish, english})
            QVERIFY2(sentence.contains(u"a.cotejo") && sentence.contains(u"aquí"), qPrintable(sentence));
    }
    QVERIFY(placeSentence({}, u"a.cotejo"_s, Catalogue(u"es"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(StoragePlaceTest)
#include "StoragePlaceTest.moc"
