#include "tests/cli/Cli.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The backups that the program keeps by itself, and what it says about where a dossier lies.
class BackupCommandTest : public QObject
{
    Q_OBJECT

private:
    static QStringList selfReport(const QString &dossier, const QString &status)
    {
        return {u"selfreport"_s, dossier, u"--commitment"_s, u"2"_s, u"--status"_s, status};
    }

private Q_SLOTS:
    void aBackupIsMadeWhereSomethingChanged();
    void theListIsThereForADamagedDossierToo();
    void exactlyOneThingIsAskedOfBackup();
    void anUnsafePlaceIsSaidOnce();
};

void BackupCommandTest::aBackupIsMadeWhereSomethingChanged()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    QCOMPARE(cli.array({u"backup"_s, dossier, u"--list"_s}).size(), 0);
    const QJsonObject first = cli.object({u"backup"_s, dossier, u"--rotate"_s});
    QCOMPARE(first.value(u"kept"_s).toInt(), 1);
    const QString path = first.value(u"made"_s).toObject().value(u"path"_s).toString();
    QCOMPARE(cli.digest(path), cli.digest(dossier));
    QCOMPARE(cli.run({u"verify"_s, path}).status, 0);
    QVERIFY(cli.object({u"backup"_s, dossier, u"--rotate"_s}).value(u"made"_s).isNull());

    cli.object(selfReport(dossier, u"limited"_s));
    QVERIFY(cli.object({u"backup"_s, dossier, u"--rotate"_s}).value(u"made"_s).isObject());
    const QJsonArray list = cli.array({u"backup"_s, dossier, u"--list"_s});
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).toObject().value(u"journal"_s).toInt(), 2);
    QCOMPARE(list.at(1).toObject().value(u"journal"_s).toInt(), 1);
    QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void BackupCommandTest::theListIsThereForADamagedDossierToo()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    cli.object({u"backup"_s, dossier, u"--rotate"_s});
    QFile file(dossier);
    QVERIFY(file.resize(file.size() / 2));
    QCOMPARE(cli.run({u"info"_s, dossier}).status, 3);
    QCOMPARE(cli.run({u"backup"_s, dossier, u"--rotate"_s}).status, 3);
    QCOMPARE(cli.array({u"backup"_s, dossier, u"--list"_s}).size(), 1);
}

void BackupCommandTest::exactlyOneThingIsAskedOfBackup()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    for (const QStringList &options : {QStringList(), QStringList{u"--list"_s, u"--rotate"_s}}) {
        const Answer answer = cli.run(QStringList{u"backup"_s, dossier} + options);
        QVERIFY2(answer.isOneSentence(), answer.err.constData());
        QCOMPARE(answer.status, 2);
    }
}

void BackupCommandTest::anUnsafePlaceIsSaidOnce()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(u"Dropbox/planes"_s)));
    const QString dossier = cli.example(u"Dropbox/planes/mx.cotejo"_s);
    QCOMPARE(cli.object({u"info"_s, dossier}).value(u"place"_s).toString(), u"cloud"_s);
    const Answer first = cli.run(selfReport(dossier, u"limited"_s));
    QVERIFY2(first.isOneSentence() && first.err.contains("Dropbox"), first.err.constData());
    QCOMPARE(cli.run(selfReport(dossier, u"complete"_s)).err, QByteArray());
    QCOMPARE(cli.object({u"info"_s, cli.example(u"mx.cotejo"_s)}).value(u"place"_s).toString(), u"safe"_s);
}

QTEST_GUILESS_MAIN(BackupCommandTest)
#include "BackupCommandTest.moc"
