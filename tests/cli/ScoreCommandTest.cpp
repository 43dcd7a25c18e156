#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The figures that were published of Mexico's plan of 2012, worked out anew from the codes.
class ScoreCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completionCountsAreThePublishedOnes();
    void derivedValuesAreThePublishedOnes();
    void theFailedTestsOfAFlagAreNamed();
    void scoresStateTheirDenominators();

private:
    QJsonObject rate(const QString &commitment, const QString &criterion, const QString &level) const;
    QJsonObject scoredPlan(const QString &round) const;

    Cli m_cli;
    QString m_dossier;
};

void ScoreCommandTest::initTestCase() { m_dossier = m_cli.example(u"mx.cotejo"_s); }

QJsonObject ScoreCommandTest::scoredPlan(const QString &round) const
{
    return m_cli.object({u"score"_s, m_dossier, u"--round"_s, round}).value(u"plans"_s).toArray().first().toObject();
}

QJsonObject ScoreCommandTest::rate(const QString &commitment, const QString &criterion, const QString &level) const
{
    return m_cli.object({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, commitment, u"--criterion"_s,
                         criterion, u"--level"_s, level, u"--round"_s, u"aga-2012"_s});
}

void ScoreCommandTest::completionCountsAreThePublishedOnes()
{
    const QJsonObject score = m_cli.object({u"score"_s, m_dossier});
    QCOMPARE(score.value(u"plans"_s).toArray().size(), 1);
    const QJsonObject plan = score.value(u"plans"_s).toArray().first().toObject();
    for (const QString &key : {u"id"_s, u"title"_s, u"country"_s, u"number"_s, u"round"_s, u"method"_s, u"dimensions"_s,
                               u"levels"_s, u"commitments"_s})
        QVERIFY2(plan.contains(key), qPrintable(key));
    const QJsonObject completion = plan.value(u"levels"_s).toObject().value(u"completion"_s).toObject();
    QCOMPARE(completion,
             (QJsonObject{
                 {u"complete"_s, 16}, {u"substantial"_s, 9}, {u"limited"_s, 8}, {u"not-started"_s, 3}, {u"na"_s, 1}}));
}

void ScoreCommandTest::derivedValuesAreThePublishedOnes()
{
    QMap<QString, int> schedule;
    int starred = 0;
    QCOMPARE(m_cli.array({u"derive"_s, m_dossier}).size(), 37);
    for (const QJsonValue &value : m_cli.array({u"derive"_s, m_dossier})) {
        const QJsonObject derived = value.toObject().value(u"derived"_s).toObject();
        ++schedule[derived.value(u"schedule"_s).toString()];
        starred += derived.value(u"starred"_s).toString() == u"yes" ? 1 : 0;
    }
    QCOMPARE(schedule.value(u"on-time"_s), 17);
    QCOMPARE(schedule.value(u"behind"_s), 13);
    QCOMPARE(starred, 25);
}

void ScoreCommandTest::theFailedTestsOfAFlagAreNamed()
{
    int checked = 0;
    for (const QJsonValue &value : m_cli.array({u"derive"_s, m_dossier})) {
        const QJsonObject one = value.toObject();
        for (const QString &key : {u"plan"_s, u"number"_s, u"derived"_s, u"failed"_s})
            QVERIFY2(one.contains(key), qPrintable(key));
        if (one.value(u"derived"_s).toObject().value(u"starred"_s).toString() != u"no")
            continue;
        QVERIFY(!one.value(u"failed"_s).toObject().value(u"starred"_s).toArray().isEmpty());
        ++checked;
    }
    QVERIFY(checked > 0);
}

void ScoreCommandTest::scoresStateTheirDenominators()
{
    const QJsonObject before = scoredPlan(u"aga-2012"_s).value(u"dimensions"_s).toObject();
    const QJsonObject empty = before.value(u"fulfilment"_s).toObject();
    QVERIFY(empty.value(u"score"_s).isNull());
    QCOMPARE(empty.value(u"rated"_s).toInt(), 0);
    QCOMPARE(empty.value(u"of"_s).toInt(), 36);
    QCOMPARE(empty.value(u"notRated"_s).toInt(), 36);

    QVERIFY(!rate(u"1"_s, u"completion"_s, u"complete"_s).isEmpty());
    QVERIFY(!rate(u"2"_s, u"completion"_s, u"not-started"_s).isEmpty());
    const QJsonObject plan = scoredPlan(u"aga-2012"_s);
    const QJsonObject after = plan.value(u"dimensions"_s).toObject().value(u"fulfilment"_s).toObject();
    QCOMPARE(after.value(u"score"_s).toDouble(), 50.0);
    QCOMPARE(after.value(u"rated"_s).toInt(), 2);
    QCOMPARE(after.value(u"of"_s).toInt(), 36);
    const QJsonObject first = plan.value(u"commitments"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"dimensions"_s).toObject().value(u"fulfilment"_s).toObject().value(u"score"_s).toDouble(),
             100.0);
    QCOMPARE(plan.value(u"levels"_s).toObject().value(u"completion"_s).toObject(),
             (QJsonObject{{u"complete"_s, 1}, {u"not-started"_s, 1}, {u"not-rated"_s, 35}}));
}

QTEST_GUILESS_MAIN(ScoreCommandTest)
#include "ScoreCommandTest.moc"
