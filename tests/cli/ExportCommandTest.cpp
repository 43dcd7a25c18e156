#include "core/exchange/table/TableSource.h"
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
    void everyTableIsThere();
    void theWorkbookSpeaksTheLanguageAskedFor();
    void theWorkbookIsImported();
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
    QCOMPARE(data.value(u"commitments"_s).toArray().size(), 37);
    QCOMPARE(data.value(u"rounds"_s).toArray().size(), 2);
    QCOMPARE(data.value(u"ratings"_s).toArray().size(),
             m_cli.object({u"info"_s, m_dossier}).value(u"ratings"_s).toInt());
    QVERIFY(QFile::remove(path));
}

void ExportCommandTest::everyTableIsThere()
{
    const QString path = m_cli.path(u"tables"_s);
    QVERIFY(QDir().mkpath(path)); // an empty folder is no reason to refuse
    QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"csv"_s, u"-o"_s, path}).status, 0);
    QCOMPARE(QDir(path).entryList(QDir::Files, QDir::Name),
             (QStringList{u"commitments.csv"_s, u"events.csv"_s, u"evidence.csv"_s, u"institutions.csv"_s,
                          u"milestones.csv"_s, u"proposals.csv"_s, u"ratings.csv"_s}));
    QCOMPARE(bytesOf(path + u"/evidence.csv"_s).count("\r\n"), 1);
    QVERIFY(bytesOf(path + u"/ratings.csv"_s).contains("\"Dos líneas,\n\"\"entre comillas\"\".\""));
    QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"csv"_s, u"-o"_s, path}).status, 3);
    QVERIFY(QDir(path).removeRecursively());
}

void ExportCommandTest::theWorkbookSpeaksTheLanguageAskedFor()
{
    const QString path = m_cli.path(u"book.xlsx"_s);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        QCOMPARE(
            m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"xlsx"_s, u"-o"_s, path, u"--lang"_s, language}).status,
            0);
        const Result<QStringList> sheets = tableSheets(path);
        QVERIFY(sheets.has_value());
        QCOMPARE(sheets->first(), language == u"es" ? u"Acerca de"_s : u"About"_s);
        QCOMPARE(sheets->at(1), language == u"es" ? u"Conteos"_s : u"Counts"_s);
        QVERIFY(sheets->contains(u"ratings"_s));
        QVERIFY(QFile::remove(path));
    }
}

/// A second import of what is there already changes nothing; its first sheet is not the table.
void ExportCommandTest::theWorkbookIsImported()
{
    const QString path = m_cli.path(u"book.xlsx"_s);
    const QString other = m_cli.path(u"other.cotejo"_s);
    QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"xlsx"_s, u"-o"_s, path}).status, 0);
    const QJsonObject counts = m_cli.object({u"import"_s, other, path});
    QCOMPARE(counts.value(u"commitments"_s).toInt(), 37);
    QCOMPARE(counts.value(u"ratings"_s).toInt(), 0);
    QVERIFY(QFile::remove(path) && QFile::remove(other));
}

void ExportCommandTest::theSameDossierGivesTheSameBytes()
{
    for (const QString &format : {u"json"_s, u"xlsx"_s}) {
        for (const QString &name : {u"a"_s, u"b"_s})
            QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, format, u"-o"_s, m_cli.path(name)}).status, 0);
        QVERIFY(!bytesOf(m_cli.path(u"a"_s)).isEmpty());
        QVERIFY(bytesOf(m_cli.path(u"a"_s)) == bytesOf(m_cli.path(u"b"_s)));
        QVERIFY(QFile::remove(m_cli.path(u"a"_s)) && QFile::remove(m_cli.path(u"b"_s)));
    }
}

void ExportCommandTest::whatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("json over a folder") << QStringList{u"--format"_s, u"json"_s, u"-o"_s, u"."_s} << 3;
    QTest::newRow("json in a folder that is not there")
        << QStringList{u"--format"_s, u"json"_s, u"-o"_s, u"no/x.json"_s} << 3;
    QTest::newRow("tables in a folder that is not there")
        << QStringList{u"--format"_s, u"csv"_s, u"-o"_s, u"no/x"_s} << 3;
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
