#include "tests/cli/Cli.h"

#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

/// What is no sound dossier is refused with a sentence, by readers and writers alike, and never touched.
class BadDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDossierCutShortIsRefused_data();
    void aDossierCutShortIsRefused();
    void whatIsNoDossierIsRefused_data();
    void whatIsNoDossierIsRefused();
    void rowsThatCannotBeAreRefused_data();
    void rowsThatCannotBeAreRefused();

private:
    void isRefusedByAll(const Cli &cli, const QString &file) const;

    QByteArray m_bytes;
};

void BadDossierTest::initTestCase()
{
    const Cli cli;
    QFile file(cli.example(u"mx.cotejo"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    QVERIFY(m_bytes.size() > 100000);
}

void BadDossierTest::isRefusedByAll(const Cli &cli, const QString &file) const
{
    const QStringList rate{u"rate"_s,         file,         u"--as"_s,        u"ana"_s,
                           u"--commitment"_s, u"1"_s,       u"--criterion"_s, u"completion"_s,
                           u"--level"_s,      u"complete"_s};
    const QList<QStringList> commands{{u"info"_s, file, u"--json"_s},
                                      {u"verify"_s, file},
                                      {u"list"_s, file, u"commitments"_s},
                                      {u"report"_s, file, u"-o"_s, u"x.pdf"_s},
                                      {u"backup"_s, file, u"-o"_s, u"x.cotejo"_s},
                                      {u"undo"_s, file},
                                      rate};
    for (const QStringList &command : commands) {
        const Answer answer = cli.run(command);
        QVERIFY2(answer.isOneSentence(), (command.first().toUtf8() + ": " + answer.err).constData());
        QVERIFY2(answer.err.contains(file.toUtf8()), answer.err.constData());
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.out, QByteArray());
    }
}

void BadDossierTest::aDossierCutShortIsRefused_data()
{
    QTest::addColumn<double>("part");

    QTest::newRow("to nothing") << 0.0;
    QTest::newRow("within the first line") << 0.00003;
    QTest::newRow("within the first page") << 0.002;
    QTest::newRow("to a tenth") << 0.1;
    QTest::newRow("in the middle") << 0.5;
    QTest::newRow("by a few bytes") << 0.99999;
}

void BadDossierTest::aDossierCutShortIsRefused()
{
    QFETCH(double, part);
    const Cli cli;
    const QByteArray bytes = m_bytes.first(qsizetype(double(m_bytes.size()) * part));
    cli.write(u"short.cotejo"_s, bytes);
    isRefusedByAll(cli, u"short.cotejo"_s);
    QFile file(cli.path(u"short.cotejo"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
    QCOMPARE(cli.files(), QStringList{u"short.cotejo"_s});
}

void BadDossierTest::whatIsNoDossierIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a text") << QByteArray("number,title\n1,Uno\n");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the head of a database and then noise")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
}

void BadDossierTest::whatIsNoDossierIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Cli cli;
    cli.write(u"other"_s, bytes);
    isRefusedByAll(cli, u"other"_s);
    QCOMPARE(cli.files(), QStringList{u"other"_s});
    isRefusedByAll(cli, u"missing"_s);
    isRefusedByAll(cli, u".."_s);
}

void BadDossierTest::rowsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("change");

    QTest::newRow("a level of no scale") << u"UPDATE rating SET level = 'zzz' WHERE criterion = 'completion'"_s;
    QTest::newRow("a criterion of no method") << u"UPDATE rating SET criterion = 'zzz' WHERE criterion = 'completion'"_s;
    QTest::newRow("an id that is none") << u"UPDATE commitment SET id = 'zzz' WHERE number = '1'"_s;
    QTest::newRow("an id that is none, of what nobody names")
        << u"UPDATE milestone SET id = 'zzz' WHERE number = '1'"_s;
    QTest::newRow("a milestone of nothing")
        << u"UPDATE milestone SET commitment = '00000000-0000-4000-8000-000000000000' WHERE number = '1'"_s;
}

/// By every command but `verify`, which tells all that is wrong.
void BadDossierTest::rowsThatCannotBeAreRefused()
{
    QFETCH(QString, change);
    const Cli cli;
    const QString file = cli.example(u"mx.cotejo"_s);
    QCOMPARE(cli.run({u"milestone"_s, file, u"add"_s, u"--commitment"_s, u"1"_s, u"--number"_s, u"1"_s, u"--title"_s,
                      u"Portal"_s})
                 .status,
             0);
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA foreign_keys = OFF");
        QVERIFY(db.exec(change.toStdString()) > 0);
    }
    const QList<QStringList> commands{{u"info"_s, file},
                                      {u"report"_s, file, u"-o"_s, u"x.html"_s, u"--format"_s, u"html"_s},
                                      {u"chart"_s, file, u"by-category"_s},
                                      {u"due"_s, file}};
    for (const QStringList &command : commands) {
        const Answer answer = cli.run(command);
        QVERIFY2(answer.isOneSentence(), (command.first().toUtf8() + ": " + answer.err).constData());
        QCOMPARE(answer.status, 3);
    }
    QCOMPARE(cli.run({u"verify"_s, file}).status, 1);
}

QTEST_GUILESS_MAIN(BadDossierTest)
#include "BadDossierTest.moc"
