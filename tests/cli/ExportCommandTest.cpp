#include "tests/cli/Cli.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonHoldsEverything();
    void everyTableHasOneLineAThing();
    void theSameDossierGivesTheSameBytes();
    void whatCannotBeWrittenLeavesNothing_data();
    void whatCannotBeWrittenLeavesNothing();

private:
    QByteArray bytesOf(const QString &path) const;

    Cli m_cli;
    QString m_dossier;
};

void ExportCommandTest::initTestCase()
{
    m_dossier = m_cli.example(u"mx.cotejo"_s);
    m_cli.object({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s, u"--criterion"_s,
                  u"completion"_s, u"--level"_s, u"limited"_s, u"--why"_s, u"Dos líneas,\n\"entre comillas\"."_s});
}

QByteArray ExportCommandTest::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportCommandTest::jsonHoldsEverything()
{
    const QString path = m_cli.path(u"data.json"_s);
    QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"json"_s, u"-o"_s, path}).status, 0);
    const QJsonObject data = QJsonDocument::fromJson(bytesOf(path)).object();
    QCOMPARE(data.value(u"format"_s).toString(), u"cotejo-data/1"_s);
    QCOMPARE(data.value(u"stateDigest"_s).toString(), m_cli.digest(m_dossier));
    QCOMPARE(data.value(u"commitments"_s).toArray().size(), 37);
    QCOMPARE(data.value(u"rounds"_s).toArray().size(), 2);
    QCOMPARE(data.value(u"ratings"_s).toArray().size(),
             m_cli.object({u"info"_s, m_dossier}).value(u"ratings"_s).toInt());
    QCOMPARE(
        data.value(u"methods"_s).toArray().first().toObject().value(u"pack"_s).toObject().value(u"format"_s).toString(),
        u"cotejo-method/1"_s);
    QFile::remove(path);
}

void ExportCommandTest::everyTableHasOneLineAThing()
{
    const QString path = m_cli.path(u"tables"_s);
    QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"csv"_s, u"-o"_s, path}).status, 0);
    const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
    for (const QString &name :
         {u"commitments.csv"_s, u"institutions.csv"_s, u"involvements.csv"_s, u"ratings.csv"_s, u"rounds.csv"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(bytesOf(path + u"/commitments.csv"_s).startsWith("id,plan,number,position,title.en,title.es,text.es,"));
    QCOMPARE(bytesOf(path + u"/rounds.csv"_s).count("\r\n"), 3);
    QVERIFY(bytesOf(path + u"/ratings.csv"_s).contains("\"Dos líneas,\n\"\"entre comillas\"\".\""));
    QVERIFY(QDir(path).removeRecursively());
}

void ExportCommandTest::theSameDossierGivesTheSameBytes()
{
    for (const QString &name : {u"a.json"_s, u"b.json"_s})
        QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"json"_s, u"-o"_s, m_cli.path(name)}).status, 0);
    QCOMPARE(bytesOf(m_cli.path(u"a.json"_s)), bytesOf(m_cli.path(u"b.json"_s)));
    QVERIFY(QFile::remove(m_cli.path(u"a.json"_s)) && QFile::remove(m_cli.path(u"b.json"_s)));
}

void ExportCommandTest::whatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("json over a folder") << QStringList{u"--format"_s, u"json"_s, u"-o"_s, u"."_s} << 3;
    QTest::newRow("json in a folder that is not there")
        << QStringList{u"--format"_s, u"json"_s, u"-o"_s, u"no/x.json"_s} << 4;
    QTest::newRow("tables in a folder that is not there")
        << QStringList{u"--format"_s, u"csv"_s, u"-o"_s, u"no/x"_s} << 4;
    QTest::newRow("tables over a file") << QStringList{u"--format"_s, u"csv"_s, u"-o"_s, u"mx.cotejo"_s} << 3;
}

void ExportCommandTest::whatCannotBeWrittenLeavesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = m_cli.run(QStringList{u"export"_s, m_dossier} + arguments);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(m_cli.files(), QStringList{u"mx.cotejo"_s});
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "ExportCommandTest.moc"
