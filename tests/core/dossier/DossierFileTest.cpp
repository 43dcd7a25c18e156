#include "core/storage/DossierFile.h"
#include "core/storage/Schema.h"
#include "tests/support/SmallPlan.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Foreign, newer, damaged and hostile files are refused with a reason; tampering is found and named.
class DossierFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoDossier_data();
    void refusesWhatIsNoDossier();
    void refusesHostileSchemas_data();
    void refusesHostileSchemas();
    void everyTruncationIsRefused();
    void flippedBytesNeverCrash();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void openingChangesNoByte();
    void backupIsTheSameState();
    void fileUsesRollbackJournal();
    void openingOnceMoreKeepsTheLocks();
    void aLockThatNamesNobodyIsTaken_data();
    void aLockThatNamesNobodyIsTaken();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void execute(const QString &file, const char *sql) const
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec(sql);
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

void DossierFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto dossier = smallDossier(m_folder->path());
    QVERIFY(dossier->rate(smallKey(*dossier, 1, u"completion"_s), LevelCode(u"limited"_s), u"Falta la mayor parte."_s));
    QFile evidence(path(u"minuta.txt"_s));
    QVERIFY(evidence.open(QIODevice::WriteOnly));
    evidence.write("firmada por las tres partes");
    evidence.close();
    QVERIFY(dossier->addEvidence({.title = u"Minuta"_s}, evidence.fileName()));
    m_dossier = dossier->path();
}

void DossierFileTest::refusesWhatIsNoDossier_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");

    QTest::newRow("an empty file") << QByteArray() << u"dossier.foreign"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n and so on") << u"dossier.foreign"_s;
    QTest::newRow("the head of a database alone") << QByteArray("SQLite format 3\0", 16) << u"dossier.damaged"_s;
    QTest::newRow("a database's head before zeros")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0') << u"dossier.damaged"_s;
    QTest::newRow("zeros") << QByteArray(100000, '\0') << u"dossier.foreign"_s;
}

void DossierFileTest::refusesWhatIsNoDossier()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    write(path(u"x.cotejo"_s), bytes);
    const auto refused = Dossier::open(path(u"x.cotejo"_s), Access::ReadOnly, steadyAuthor());
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, what);
    QCOMPARE(bytesOf(path(u"x.cotejo"_s)), bytes);
}

void DossierFileTest::refusesHostileSchemas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("what");

    QTest::newRow("another program's database") << QByteArray("PRAGMA application_id = 7") << u"dossier.foreign"_s;
    QTest::newRow("a newer schema") << QByteArray("PRAGMA user_version = 999") << u"dossier.newer"_s;
    QTest::newRow("no schema version") << QByteArray("PRAGMA user_version = 0") << u"dossier.unknown-schema"_s;
    QTest::newRow("an unknown trigger") << QByteArray(
                                               "CREATE TRIGGER t AFTER INSERT ON rating BEGIN DELETE FROM journal; END")
                                        << u"dossier.unknown-schema"_s;
    QTest::newRow("an unknown view") << QByteArray("CREATE VIEW v AS SELECT * FROM rating")
                                     << u"dossier.unknown-schema"_s;
    QTest::newRow("an unknown table") << QByteArray("CREATE TABLE t (x)") << u"dossier.unknown-schema"_s;
    QTest::newRow("a missing table") << QByteArray("DROP TABLE self_report") << u"dossier.unknown-schema"_s;
}

void DossierFileTest::refusesHostileSchemas()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, what);
    execute(m_dossier, sql.constData());
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto refused = Dossier::open(m_dossier, access, steadyAuthor());
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, what);
    }
}

void DossierFileTest::everyTruncationIsRefused()
{
    const QByteArray whole = bytesOf(m_dossier);
    for (qsizetype length = 0; length < whole.size(); length += 4096 / 3) {
        write(path(u"cut.cotejo"_s), whole.first(length));
        const auto refused = Dossier::open(path(u"cut.cotejo"_s), Access::ReadWrite, steadyAuthor());
        QVERIFY2(!refused, qPrintable(u"cut at %1 of %2"_s.arg(length).arg(whole.size())));
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }
}

void DossierFileTest::flippedBytesNeverCrash()
{
    const QByteArray whole = bytesOf(m_dossier);
    QRandomGenerator random(2012);
    int noticed = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        write(path(u"damaged.cotejo"_s), damaged);
        const auto dossier = Dossier::open(path(u"damaged.cotejo"_s), Access::ReadOnly, steadyAuthor());
        if (!dossier) {
            ++noticed;
            continue;
        }
        const auto findings = (*dossier)->verify();
        noticed += !findings || !findings->isEmpty();
        QVERIFY((*dossier)->contents().commitments.size() <= 3);
    }
    QVERIFY2(noticed > 20, qPrintable(QString::number(noticed)));
}

void DossierFileTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("what");

    QTest::newRow("a rating raised behind the journal's back")
        << QByteArray("UPDATE rating SET level = 'complete'") << u"state"_s;
    QTest::newRow("a rating removed") << QByteArray("DELETE FROM rating") << u"state"_s;
    QTest::newRow("another name in the journal")
        << QByteArray("UPDATE journal SET who = 'luis' WHERE sequence = 2") << u"journal-row"_s;
    QTest::newRow("a journal row removed") << QByteArray("DELETE FROM journal WHERE sequence = 2") << u"journal-gap"_s;
    QTest::newRow("another changeset") << QByteArray("UPDATE journal SET changeset = x'00' WHERE sequence = 2")
                                       << u"journal-row"_s;
    QTest::newRow("an altered copy of evidence")
        << QByteArray("UPDATE evidence_chunk SET bytes = x'00'") << u"evidence-altered"_s;
    QTest::newRow("a missing copy of evidence") << QByteArray("DELETE FROM evidence_chunk") << u"evidence-missing"_s;
    QTest::newRow("an empty journal") << QByteArray("DELETE FROM journal") << u"journal-empty"_s;
}

void DossierFileTest::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, what);
    execute(m_dossier, sql.constData());
    const auto dossier = Dossier::open(m_dossier, Access::ReadOnly, steadyAuthor());
    QVERIFY(dossier);
    const auto findings = (*dossier)->verify();
    QVERIFY(findings);
    QCOMPARE(findings->size(), 1);
    QCOMPARE(findings->first().what, what);
}

void DossierFileTest::openingChangesNoByte()
{
    const QByteArray before = bytesOf(m_dossier);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto dossier = Dossier::open(m_dossier, access, steadyAuthor());
        QVERIFY(dossier);
        QVERIFY((*dossier)->verify());
        QVERIFY(!(*dossier)->search(u"publicidad"_s).hits.isEmpty());
    }
    QCOMPARE(bytesOf(m_dossier), before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.lock"_s, u"*-journal"_s}), QStringList());
}

void DossierFileTest::backupIsTheSameState()
{
    const auto dossier = Dossier::open(m_dossier, Access::ReadOnly, steadyAuthor());
    QVERIFY(dossier);
    QVERIFY((*dossier)->backup(path(u"copy.cotejo"_s)));
    QCOMPARE((*dossier)->backup(path(u"copy.cotejo"_s)).error().what, u"dossier.exists"_s);
    const auto copy = Dossier::open(path(u"copy.cotejo"_s), Access::ReadOnly, steadyAuthor());
    QVERIFY(copy);
    QCOMPARE((*copy)->digest(), (*dossier)->digest());
    QVERIFY((*copy)->verify()->isEmpty());
}

void DossierFileTest::fileUsesRollbackJournal()
{
    const auto file = DossierFile::open(m_dossier, true);
    QVERIFY(file);
    SQLite::Database &db = (*file)->db();
    QCOMPARE(QString::fromUtf8(db.execAndGet("PRAGMA journal_mode").getText()), u"delete"_s);
    QCOMPARE(db.execAndGet("PRAGMA synchronous").getInt(), 2);
    QCOMPARE(db.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    QCOMPARE(db.execAndGet("PRAGMA application_id").getInt(), dossierApplicationId);
    QCOMPARE(db.execAndGet("PRAGMA user_version").getInt(), newestSchema());
}

/// The system's locks on a file belong to the whole process, and go as soon as it closes that file anywhere.
void DossierFileTest::openingOnceMoreKeepsTheLocks()
{
#ifdef Q_OS_UNIX
    constexpr off_t reservedByte = 0x40000001; // of the file format: locked by whoever is about to write
    SQLite::Database writer(m_dossier.toStdString(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction writing(writer, SQLite::TransactionBehavior::IMMEDIATE);
    QVERIFY(DossierFile::open(m_dossier, false));
    QVERIFY(!DossierFile::open(m_dossier + u".none"_s, false));
    const QByteArray name = m_dossier.toLocal8Bit();
    const pid_t other = fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = reservedByte;
        lock.l_len = 1;
        const bool isHeld = fcntl(::open(name.constData(), O_RDWR), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        _exit(isHeld ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(waitpid(other, &status, 0), other);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#else
    QSKIP("Locks are the file's own here.");
#endif
}

void DossierFileTest::aLockThatNamesNobodyIsTaken_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("killed before it wrote") << QByteArray();
    QTest::newRow("killed while it wrote") << QByteArray("4711\ncote");
}

void DossierFileTest::aLockThatNamesNobodyIsTaken()
{
    QFETCH(QByteArray, left);
    const QString lock = m_dossier + u".lock"_s;
    write(lock, left);
    {
        const auto file = DossierFile::open(m_dossier, true);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
        const auto second = DossierFile::open(m_dossier, true);
        QVERIFY(!second);
        QCOMPARE(second.error().what, u"dossier.locked"_s);
    }
    QVERIFY(!QFile::exists(lock));
}

QTEST_GUILESS_MAIN(DossierFileTest)
#include "DossierFileTest.moc"
