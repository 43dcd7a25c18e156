#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CompareCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importMakesTheDossierWhereThereIsNone();
    void plansStandSideBySide();
    void aPlanStandsAgainstItsPeers();
    void scalesMeetOnlyThroughANamedCrossWalk();
    void aRefusalSaysWhatToDo_data();
    void aRefusalSaysWhatToDo();
    void aRoundIsOpenedForAPlan();
    void theOfficialTableIsWrittenAndReadBack();

private:
    Cli m_cli;
    QString m_dossier;
};

void CompareCommandTest::initTestCase()
{
    m_dossier = m_cli.path(u"all.cotejo"_s);
    const QJsonObject counts = m_cli.object({u"import"_s, m_dossier, u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s});
    QCOMPARE(counts[u"plans"_s].toInt(), 48);
    QCOMPARE(counts[u"commitments"_s].toInt(), 886);
}

void CompareCommandTest::importMakesTheDossierWhereThereIsNone()
{
    QVERIFY(QFile::exists(m_dossier));
    const QString other = m_cli.path(u"other.cotejo"_s);
    const QString table = u"" COTEJO_TEST_DATA "/ogp/process_2016.csv"_s;
    QCOMPARE(m_cli.object({u"import"_s, other, table, u"--dry-run"_s})[u"plans"_s].toInt(), 57);
    QVERIFY(!QFile::exists(other));
}

void CompareCommandTest::plansStandSideBySide()
{
    const QJsonObject answer = m_cli.object(
        {u"compare"_s, m_dossier, u"--criterion"_s, u"completion-midterm"_s, u"--country"_s, u"Albania"_s});
    const QJsonArray plans = answer[u"plans"_s].toArray();
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first()[u"levels"_s][u"limited"_s].toInt(), 7);
    QCOMPARE(plans.first()[u"of"_s].toInt(), 13);
}

void CompareCommandTest::aPlanStandsAgainstItsPeers()
{
    const QJsonObject answer =
        m_cli.object({u"compare"_s, m_dossier, u"--criterion"_s, u"completion-midterm"_s, u"--plan"_s, u"Albania/2"_s});
    QCOMPARE(answer[u"plans"_s].toArray().size(), 1);
    QVERIFY(answer[u"peers"_s][u"plans"_s].toInt() > 10);
    QVERIFY(answer[u"peers"_s][u"rated"_s].toInt() > 100);
}

void CompareCommandTest::scalesMeetOnlyThroughANamedCrossWalk()
{
    const QStringList command{u"compare"_s, m_dossier, u"--criterion"_s, u"completion-midterm"_s};
    const qsizetype without = m_cli.object(command)[u"plans"_s].toArray().size();
    const QJsonArray with =
        m_cli.object(command + QStringList{u"--crosswalk"_s, u"completion-first-to-midterm"_s})[u"plans"_s].toArray();
    QVERIFY(with.size() > without);
    int carried = 0;
    for (const QJsonValue &plan : with)
        carried += plan[u"carriedOver"_s].toBool() ? 1 : 0;
    QCOMPARE(carried, with.size() - without);
}

void CompareCommandTest::aRefusalSaysWhatToDo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such criterion") << QStringList{u"--criterion"_s, u"nothing"_s} << u"nothing"_s;
    QTest::newRow("no such cross-walk") << QStringList{u"--criterion"_s, u"completion-end"_s, u"--crosswalk"_s,
                                                       u"nothing"_s}
                                        << u"completion-end-to-results"_s;
    QTest::newRow("nobody in that year") << QStringList{u"--criterion"_s, u"completion-midterm"_s, u"--from-year"_s,
                                                        u"2050"_s}
                                         << u"completion-midterm"_s;
}

void CompareCommandTest::aRefusalSaysWhatToDo()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const auto answer = m_cli.run(QStringList{u"compare"_s, m_dossier} + options);
    QCOMPARE(answer.status, 3);
    QVERIFY2(QString::fromUtf8(answer.err).contains(says), answer.err.constData());
}

void CompareCommandTest::aRoundIsOpenedForAPlan()
{
    const QJsonObject opened = m_cli.object({u"round"_s, m_dossier, u"--method"_s, u"irm-2014"_s, u"--plan"_s,
                                             u"Albania/2"_s, u"--as-of"_s, u"2017-06-30"_s, u"--as"_s, u"ana"_s});
    QCOMPARE(opened[u"as_of"_s].toString(), u"2017-06-30"_s);
    const auto several = m_cli.run({u"round"_s, m_dossier, u"--method"_s, u"irm-2014"_s});
    QCOMPARE(several.status, 3);
    QVERIFY(several.err.contains("--plan"));
}

void CompareCommandTest::theOfficialTableIsWrittenAndReadBack()
{
    const QString dossier = m_cli.path(u"official.cotejo"_s);
    QVERIFY(m_cli.run({u"import"_s, dossier, u"" COTEJO_TEST_DATA "/ogp/ogp_2024_codes.csv"_s}).status == 0);
    for (const QString &name : {u"o.csv"_s, u"o.xlsx"_s}) {
        const QString path = m_cli.path(name);
        QCOMPARE(m_cli.run({u"export"_s, dossier, u"--format"_s, u"ogp-2024"_s, u"-o"_s, path}).status, 0);
        const QJsonObject again = m_cli.object({u"import"_s, dossier, path});
        QCOMPARE(again[u"layout"_s].toString(), u"ogp-2024"_s);
        QCOMPARE(again[u"rows"_s].toInt(), 229);
        QCOMPARE(again[u"commitments"_s].toInt() + again[u"ratings"_s].toInt(), 0);
    }
}

QTEST_GUILESS_MAIN(CompareCommandTest)
#include "CompareCommandTest.moc"
