#include "core/BackupShelf.h"

#include "tests/support/SmallPlan.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class BackupShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneIsMadeWhenDueOnly();
    void aBackupHoldsTheStateAndOpensAsACopy();
    void whatTheShelfDidNotWriteStays();
    void aFolderThatCannotBeIsAnError();
    void aDamagedDossierGetsNoBackup();
    void rotationKeepsTheNewestAndSomeOfBefore();

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Dossier> m_dossier{};
    const QDateTime m_noon{{2012, 12, 14}, {12, 0}, Qt::UTC};
};

void BackupShelfTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void BackupShelfTest::oneIsMadeWhenDueOnly()
{
    const BackupShelf shelf(m_folder->filePath(u"copias"_s), 10);
    const auto first = shelf.keepUp(m_dossier->path(), m_noon);
    QVERIFY(first && *first);
    QCOMPARE((*first)->at, m_noon);
    const auto again = shelf.keepUp(m_dossier->path(), m_noon.addSecs(3600));
    QVERIFY(again && !*again);
    QVERIFY(m_dossier->registerPerson(u"beto"_s, u"Beto Núñez"_s, {}));
    const auto changed = shelf.keepUp(m_dossier->path(), m_noon.addSecs(7200));
    QVERIFY(changed && *changed);
    const auto nextDay = shelf.keepUp(m_dossier->path(), m_noon.addSecs(7200).addDays(1));
    QVERIFY(nextDay && *nextDay);
    QCOMPARE(shelf.backupsOf(m_dossier->path()).size(), 3);
    QCOMPARE(shelf.backupsOf(m_dossier->path()).first(), **nextDay);
    QVERIFY(shelf.backupsOf(m_folder->filePath(u"otro.cotejo"_s)).isEmpty());
}

void BackupShelfTest::aBackupHoldsTheStateAndOpensAsACopy()
{
    const BackupShelf shelf(m_folder->filePath(u"copias"_s), 10);
    const auto backup = shelf.keepUp(m_dossier->path(), m_noon);
    QVERIFY(backup && *backup);
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->registerPerson(u"beto"_s, u"Beto Núñez"_s, {}));
    QVERIFY(m_dossier->digest() != before);

    const QString copy = m_folder->filePath(u"copia.cotejo"_s);
    QVERIFY(BackupShelf::takeOut(**backup, copy));
    QVERIFY(!BackupShelf::takeOut(**backup, copy)); // never over something
    const auto opened = Dossier::open(copy, Access::ReadWrite, steadyAuthor());
    QVERIFY(opened);
    QCOMPARE((*opened)->digest(), before);
    QCOMPARE((*opened)->journalLength(), (*backup)->journal);
}

void BackupShelfTest::whatTheShelfDidNotWriteStays()
{
    const BackupShelf shelf(m_folder->filePath(u"copias"_s), 1);
    QVERIFY(shelf.keepUp(m_dossier->path(), m_noon));
    const QDir folder(shelf.folderOf(m_dossier->path()));
    for (const QString &name : {u"nota.txt"_s, u"mi copia.cotejo"_s, u"20101214T120000Z-j1 (1).cotejo"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    QFile old(folder.filePath(u"20101214T120000Z-j1.cotejo"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QCOMPARE(shelf.rotate(m_dossier->path(), m_noon), 1);
    QVERIFY(!old.exists());
    QCOMPARE(folder.entryList(QDir::Files).size(), 4);
}

void BackupShelfTest::aFolderThatCannotBeIsAnError()
{
    QFile file(m_folder->filePath(u"copias"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto failed = BackupShelf(file.fileName(), 10).keepUp(m_dossier->path(), m_noon);
    QVERIFY(!failed);
    QCOMPARE(failed.error().what, u"backup.folder"_s);
}

void BackupShelfTest::aDamagedDossierGetsNoBackup()
{
    const QString path = m_dossier->path();
    m_dossier.reset();
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const BackupShelf shelf(m_folder->filePath(u"copias"_s), 10);
    QVERIFY(!shelf.keepUp(path, m_noon));
    QVERIFY(shelf.backupsOf(path).isEmpty());
}

void BackupShelfTest::rotationKeepsTheNewestAndSomeOfBefore()
{
    QList<Backup> backups;
    for (int hour = 0; hour < 24 * 60; hour += 6) // four a day for sixty days, newest first
        backups.append({.path = QString::number(hour), .at = m_noon.addSecs(-3600LL * hour)});
    const QList<Backup> gone = supernumerary(backups, 3, m_noon);
    QList<Backup> kept = backups;
    for (const Backup &backup : gone)
        kept.removeOne(backup);
    QCOMPARE(kept.first(3), backups.first(3));
    QSet<QDate> days;
    for (const Backup &backup : kept)
        days.insert(backup.at.date());
    for (int day = 0; day < 7; ++day)
        QVERIFY(days.contains(m_noon.date().addDays(-day)));
    QVERIFY(kept.last().at.daysTo(m_noon) >= 24);
    QVERIFY(kept.last().at.daysTo(m_noon) <= 31);
    QCOMPARE(kept.size(), 3 + 6 + 3); // the newest, six days more, the ends of three weeks before
}

QTEST_GUILESS_MAIN(BackupShelfTest)
#include "BackupShelfTest.moc"
