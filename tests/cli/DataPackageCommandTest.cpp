#include "tests/cli/Cli.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class DataPackageCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewDossierHasTheSameDigest();
    void itsOwnDossierStaysAsItIs();
    void anotherDossierTakesItIn();
    void aDryRunLeavesNothing();
    void aDamagedPackageMakesNoDossier();
    void optionsOfTablesAreRefused();

private:
    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
    QString m_folder;
};

void DataPackageCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
    const QString file = m_cli->write(u"minuta.txt"_s, "Se acordó todo.\n");
    QCOMPARE(m_cli
                 ->run({u"evidence"_s, u"add"_s, m_dossier, file, u"--title"_s, u"=Minuta"_s, u"--confidential"_s,
                        u"--commitment"_s, u"4"_s})
                 .status,
             0);
    m_folder = m_cli->path(u"paquete"_s);
    const QJsonObject written =
        m_cli->object({u"export"_s, m_dossier, u"--format"_s, u"datapackage"_s, u"-o"_s, m_folder});
    QCOMPARE(written.value(u"digest"_s).toString(), m_cli->digest(m_dossier));
}

void DataPackageCommandTest::aNewDossierHasTheSameDigest()
{
    for (const QString &name : {m_folder, m_folder + u"/datapackage.json"_s}) {
        const QString copy = m_cli->path(u"copy.cotejo"_s);
        const QJsonObject counts = m_cli->object({u"import"_s, copy, name});
        QCOMPARE(counts.value(u"plans"_s).toInt(), 1);
        QCOMPARE(counts.value(u"commitments"_s).toInt(), 37);
        QCOMPARE(counts.value(u"layout"_s).toString(), u"datapackage"_s);
        QCOMPARE(m_cli->digest(copy), m_cli->digest(m_dossier));
        QCOMPARE(m_cli->run({u"verify"_s, copy}).status, 0);
        const QString out = m_cli->path(u"out.txt"_s);
        QCOMPARE(m_cli->run({u"evidence"_s, u"get"_s, copy, u"E-1"_s, u"-o"_s, out}).status, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Se acordó todo.\n"));
        QVERIFY(QFile::remove(out) && QFile::remove(copy));
    }
}

void DataPackageCommandTest::itsOwnDossierStaysAsItIs()
{
    const QString digest = m_cli->digest(m_dossier);
    const int journal = m_cli->object({u"info"_s, m_dossier}).value(u"journal"_s).toInt();
    const QJsonObject counts = m_cli->object({u"import"_s, m_dossier, m_folder});
    for (const QString &key : {u"plans"_s, u"commitments"_s, u"institutions"_s, u"ratings"_s})
        QCOMPARE(counts.value(key).toInt(-1), 0);
    QCOMPARE(m_cli->digest(m_dossier), digest);
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"journal"_s).toInt(), journal);
}

void DataPackageCommandTest::anotherDossierTakesItIn()
{
    const QString other = m_cli->path(u"other.cotejo"_s);
    QCOMPARE(m_cli
                 ->run({u"new"_s, other, u"--method"_s, u"irm-2021"_s, u"--plan-title"_s, u"Otro"_s, u"--country"_s,
                        u"Chile"_s})
                 .status,
             0);
    const QString before = m_cli->digest(other);
    QCOMPARE(m_cli->object({u"import"_s, other, m_folder}).value(u"plans"_s).toInt(), 1);
    QCOMPARE(m_cli->object({u"info"_s, other}).value(u"plans"_s).toArray().size(), 2);
    QCOMPARE(m_cli->run({u"undo"_s, other}).status, 0);
    QCOMPARE(m_cli->digest(other), before);
}

void DataPackageCommandTest::aDryRunLeavesNothing()
{
    const QStringList before = m_cli->files();
    QCOMPARE(m_cli->run({u"import"_s, m_cli->path(u"copy.cotejo"_s), m_folder, u"--dry-run"_s}).status, 0);
    QCOMPARE(m_cli->files(), before);
}

void DataPackageCommandTest::aDamagedPackageMakesNoDossier()
{
    QFile table(m_folder + u"/ratings.csv"_s);
    QVERIFY(table.open(QIODevice::Append));
    table.write("x");
    table.close();
    const QStringList before = m_cli->files();
    const Answer answer = m_cli->run({u"import"_s, m_cli->path(u"copy.cotejo"_s), m_folder});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("ratings.csv"), answer.err.constData());
    QCOMPARE(m_cli->files(), before);
}

void DataPackageCommandTest::optionsOfTablesAreRefused()
{
    const Answer answer =
        m_cli->run({u"import"_s, m_cli->path(u"copy.cotejo"_s), m_folder, u"--only"_s, u"Mexico/1"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
}

QTEST_GUILESS_MAIN(DataPackageCommandTest)
#include "DataPackageCommandTest.moc"
