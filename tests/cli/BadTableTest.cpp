#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Every table that cannot be taken in: a sentence that says what and where, and nothing written.
class BadTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadTableChangesNothing_data();
    void aBadTableChangesNothing();
    void halfAGigabyteOfZerosIsRefusedQuickly();
    void aFolderIsNoTable();
};

void BadTableTest::aBadTableChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("nothing in it") << QByteArray() << u"auto"_s << QByteArray("bad.csv");
    QTest::newRow("no column with titles")
        << QByteArray("number,colour\n1,red\n") << u"table"_s << QByteArray("bad.csv");
    QTest::newRow("not the columns of the layout")
        << QByteArray("number,title\n1,Uno\n") << u"irm-2015"_s << QByteArray("bad.csv");
    QTest::newRow("a quote that never ends")
        << QByteArray("number,title\n1,Uno\n2,\"Dos\n3,Tres\n") << u"table"_s << QByteArray("3");
    QTest::newRow("a quote in the middle of a cell")
        << QByteArray("number,title\n1,\"Uno\"x\n") << u"table"_s << QByteArray("2");
    QTest::newRow("a code that is none") << QByteArray("number,title,aga:completion\n1,Uno,complete\n2,Dos,finished\n")
                                         << u"table"_s << QByteArray("finished");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0", 29)
                               << u"auto"_s << QByteArray("bad.csv");
}

void BadTableTest::aBadTableChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, layout);
    QFETCH(QByteArray, place);
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    const QString digest = cli.digest(dossier);
    cli.write(u"bad.csv"_s, bytes);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const Answer answer = cli.run({u"import"_s, dossier, u"bad.csv"_s, u"--layout"_s, layout, u"--country"_s,
                                       u"Mexico"_s, u"--json"_s, u"--lang"_s, language});
        QVERIFY2(answer.isOneSentence(), answer.err.constData());
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("bad.csv") && answer.err.contains(place), answer.err.constData());
        QCOMPARE(answer.out, QByteArray());
    }
    QCOMPARE(cli.digest(dossier), digest);
    QCOMPARE(cli.array({u"log"_s, dossier}).size(), 1);
    QCOMPARE(cli.files(), (QStringList{u"bad.csv"_s, u"mx.cotejo"_s}));
}

void BadTableTest::halfAGigabyteOfZerosIsRefusedQuickly()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    QFile zeros(cli.path(u"zeros.csv"_s));
    QVERIFY(zeros.open(QIODevice::WriteOnly) && zeros.resize(500LL * 1000 * 1000));
    zeros.close();
    QElapsedTimer timer;
    timer.start();
    const Answer answer = cli.run({u"import"_s, dossier, zeros.fileName()});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("zeros.csv"), answer.err.constData());
    QVERIFY(timer.elapsed() < 30000);
    QCOMPARE(cli.array({u"log"_s, dossier}).size(), 1);
}

void BadTableTest::aFolderIsNoTable()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    for (const QString &table : {cli.path({}), cli.path(u"none.csv"_s)}) {
        const Answer answer = cli.run({u"import"_s, dossier, table});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.isOneSentence(), answer.err.constData());
    }
}

QTEST_GUILESS_MAIN(BadTableTest)
#include "BadTableTest.moc"
