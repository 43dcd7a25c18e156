#include "tests/cli/Cli.h"

#include <QDate>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class NewCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDossierHasOnePlanAndOneOpenRound();
    void aPlanThatRunsIsLookedAtAsOfToday();
    void theExampleHoldsWhatItSays();
    void methodsAreListed();
    void aBrokenMethodIsRefusedByName();
    void nothingIsEverOverwritten_data();
    void nothingIsEverOverwritten();
    void whatCannotBeMadeLeavesNothing_data();
    void whatCannotBeMadeLeavesNothing();
};

void NewCommandTest::aNewDossierHasOnePlanAndOneOpenRound()
{
    const Cli cli;
    const QString dossier = cli.path(u"plan nuevo ñ.cotejo"_s);
    const Answer made = cli.run({u"new"_s, dossier, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s,
                                 u"Plan de Acción 2013"_s, u"--country"_s, u"Mexico"_s, u"--starts"_s, u"2013-01"_s,
                                 u"--ends"_s, u"2014-06-30"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(made.status, 0);
    const QJsonObject info = cli.object({u"info"_s, dossier});
    const QJsonObject plan = info.value(u"plans"_s).toArray().first().toObject();
    QCOMPARE(plan.value(u"title"_s).toString(), u"Plan de Acción 2013"_s);
    QCOMPARE(plan.value(u"country"_s).toString(), u"Mexico"_s);
    QCOMPARE(plan.value(u"number"_s).toString(), u"1"_s);
    QCOMPARE(plan.value(u"language"_s).toString(), u"es"_s);
    QCOMPARE(plan.value(u"starts"_s).toString(), u"2013-01"_s);
    QCOMPARE(plan.value(u"commitments"_s).toInt(), 0);
    QCOMPARE(info.value(u"journal"_s).toInt(), 1);
    const QJsonArray rounds = cli.array({u"list"_s, dossier, u"rounds"_s});
    QCOMPARE(rounds.size(), 1);
    QCOMPARE(rounds.first().toObject().value(u"method"_s).toString(), u"aga-2012"_s);
    QCOMPARE(rounds.first().toObject().value(u"open"_s).toBool(), true);
    QCOMPARE(rounds.first().toObject().value(u"asOf"_s).toString(), u"2014-06-30"_s);
    QCOMPARE(cli.files(), QStringList{u"plan nuevo ñ.cotejo"_s});
}

void NewCommandTest::aPlanThatRunsIsLookedAtAsOfToday()
{
    const Cli cli;
    const QString dossier = cli.path(u"largo.cotejo"_s);
    const QString before = QDate::currentDate().toString(Qt::ISODate);
    cli.object({u"new"_s, dossier, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"Plan"_s, u"--ends"_s, u"2999"_s});
    const QString asOf = cli.array({u"list"_s, dossier, u"rounds"_s}).first()[u"asOf"].toString();
    QVERIFY2(asOf >= before && asOf <= QDate::currentDate().toString(Qt::ISODate), qPrintable(asOf));
}

void NewCommandTest::theExampleHoldsWhatItSays()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    const QJsonObject info = cli.object({u"info"_s, dossier});
    for (const QString &key : {u"plans"_s, u"institutions"_s, u"rounds"_s, u"people"_s, u"ratings"_s, u"evidence"_s,
                               u"journal"_s, u"digest"_s})
        QVERIFY2(info.contains(key), qPrintable(key));
    const QJsonObject plan = info.value(u"plans"_s).toArray().first().toObject();
    QCOMPARE(plan.value(u"country"_s).toString(), u"Mexico"_s);
    QCOMPARE(plan.value(u"commitments"_s).toInt(), 36);
    QCOMPARE(plan.value(u"uncounted"_s).toInt(), 1);
    QCOMPARE(info.value(u"rounds"_s).toInt(), 2);
    QCOMPARE(info.value(u"people"_s).toInt(), 1);
    QCOMPARE(info.value(u"journal"_s).toInt(), 1);
    QCOMPARE(info.value(u"digest"_s).toString(), cli.digest(dossier));
    QCOMPARE(cli.array({u"list"_s, dossier, u"commitments"_s}).size(), 37);
}

void NewCommandTest::methodsAreListed()
{
    const Cli cli;
    QStringList ids;
    for (const QJsonValue &method : cli.array({u"methods"_s})) {
        ids.append(method.toObject().value(u"id"_s).toString());
        QVERIFY(!method.toObject().value(u"version"_s).toString().isEmpty());
        QVERIFY(!method.toObject().value(u"title"_s).toString().isEmpty());
    }
    QVERIFY(ids.contains(u"aga-2012"_s) && ids.contains(u"irm-2011"_s));
}

void NewCommandTest::aBrokenMethodIsRefusedByName()
{
    const Cli cli;
    const QString pack = QStringLiteral(COTEJO_SOURCE "/resources/methods/irm-2011.json");
    QCOMPARE(cli.object({u"methods"_s, u"validate"_s, pack}).value(u"id"_s).toString(), u"irm-2011"_s);
    const Answer broken = cli.run({u"methods"_s, u"validate"_s, cli.write(u"broken.json"_s, "{\"format\": 3}")});
    QCOMPARE(broken.status, 3);
    QVERIFY2(broken.isOneSentence() && broken.err.contains("broken.json"), broken.err.constData());
    QCOMPARE(cli.run({u"methods"_s, u"validate"_s, cli.path({})}).status, 3);
    QCOMPARE(cli.run({u"methods"_s, u"validate"_s, cli.path(u"none.json"_s)}).status, 3);
}

void NewCommandTest::nothingIsEverOverwritten_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("new") << QStringList{u"new"_s, u"kept"_s, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"P"_s};
    QTest::newRow("example") << QStringList{u"example"_s, u"mexico-2012"_s, u"kept"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"mx.cotejo"_s, u"-o"_s, u"kept"_s};
    QTest::newRow("export of tables") << QStringList{u"export"_s, u"mx.cotejo"_s, u"--format"_s,
                                                     u"csv"_s,    u"-o"_s,        u"kept"_s};
}

void NewCommandTest::nothingIsEverOverwritten()
{
    QFETCH(QStringList, arguments);
    const Cli cli;
    cli.example(u"mx.cotejo"_s);
    cli.write(u"kept"_s, "mine");
    const Answer answer = cli.run(arguments);
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("kept"), answer.err.constData());
    QFile kept(cli.path(u"kept"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("mine"));
    QCOMPARE(cli.files(), (QStringList{u"kept"_s, u"mx.cotejo"_s}));
}

void NewCommandTest::whatCannotBeMadeLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("an unknown method") << QStringList{u"new"_s,          u"a"_s, u"--method"_s, u"horoscope"_s,
                                                      u"--plan-title"_s, u"P"_s}
                                       << 3;
    QTest::newRow("a plan that ends before it starts")
        << QStringList{u"new"_s, u"a"_s,        u"--method"_s, u"aga-2012"_s, u"--plan-title"_s,
                       u"P"_s,   u"--starts"_s, u"2013"_s,     u"--ends"_s,   u"2012"_s}
        << 3;
    QTest::newRow("a folder that does not exist")
        << QStringList{u"example"_s, u"mexico-2012"_s, u"no/where/a.cotejo"_s} << 3;
}

void NewCommandTest::whatCannotBeMadeLeavesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Cli cli;
    const Answer answer = cli.run(arguments);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(cli.files(), QStringList());
}

QTEST_GUILESS_MAIN(NewCommandTest)
#include "NewCommandTest.moc"
