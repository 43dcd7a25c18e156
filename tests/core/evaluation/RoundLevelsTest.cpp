#include "core/evaluation/RoundLevels.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RoundLevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRatersAgreeOnStands_data();
    void whatRatersAgreeOnStands();
    void onePersonsRatingsAloneSettle();
    void anotherRoundsRatingsStayOut();
    void ratingsOfThePlanAreThereBesideThoseOfCommitments();
    void theRoundWithMostRatingsIsShown_data();
    void theRoundWithMostRatingsIsShown();
    void aPlanWithoutRoundShowsNone();
};

void RoundLevelsTest::whatRatersAgreeOnStands_data()
{
    QTest::addColumn<QStringList>("given"); // a level a rater; "" is a reason begun without a level
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("unsettled");

    QTest::newRow("nobody rated") << QStringList{} << QString() << false;
    QTest::newRow("one rated") << QStringList{u"limited"_s} << u"limited"_s << false;
    QTest::newRow("two agree") << QStringList{u"limited"_s, u"limited"_s} << u"limited"_s << false;
    QTest::newRow("two differ") << QStringList{u"limited"_s, u"complete"_s} << QString() << true;
    QTest::newRow("a third does not settle it by siding with the first")
        << QStringList{u"limited"_s, u"complete"_s, u"limited"_s} << QString() << true;
    QTest::newRow("nor by siding with the second")
        << QStringList{u"limited"_s, u"complete"_s, u"complete"_s} << QString() << true;
    QTest::newRow("a level and a missing value differ") << QStringList{u"limited"_s, u"nr"_s} << QString() << true;
    QTest::newRow("who only began a reason has no say") << QStringList{u""_s, u"limited"_s} << u"limited"_s << false;
    QTest::newRow("a reason alone is no rating") << QStringList{u""_s} << QString() << false;
}

void RoundLevelsTest::whatRatersAgreeOnStands()
{
    QFETCH(QStringList, given);
    QFETCH(QString, level);
    QFETCH(bool, unsettled);
    SmallRound sample;
    for (qsizetype i = 0; i < given.size(); ++i)
        sample.rate(u"1"_s, u"completion="_s + given.at(i), u"rater %1"_s.arg(i));
    const CriterionCode completion(u"completion"_s);
    const Subject first = SmallRound::subject(u"1"_s);
    QCOMPARE(sample.levels().of(first, completion), LevelCode(level));
    QCOMPARE(sample.levels().of(first).contains(completion), !level.isEmpty());
    QCOMPARE(sample.levels().isUnsettled(first, completion), unsettled);
    QVERIFY(!sample.levels().isUnsettled(SmallRound::subject(u"2"_s), completion));
}

void RoundLevelsTest::onePersonsRatingsAloneSettle()
{
    SmallRound sample;
    sample.rate(u"1"_s, u"completion=limited"_s, u"ana"_s);
    sample.rate(u"1"_s, u"completion=complete risk=low"_s, u"luis"_s);
    const RoundLevels luis(sample.contents, sample.round, PersonId::fromName(u"luis"_s));
    QCOMPARE(luis.of(SmallRound::subject(u"1"_s)).size(), 2);
    QCOMPARE(luis.of(SmallRound::subject(u"1"_s), CriterionCode(u"completion"_s)), LevelCode(u"complete"_s));
}

void RoundLevelsTest::anotherRoundsRatingsStayOut()
{
    SmallRound sample;
    sample.rate(u"1"_s, u"completion=limited"_s);
    const RoundLevels other(sample.contents, RoundId::fromName(u"other"_s));
    QVERIFY(other.of(SmallRound::subject(u"1"_s)).isEmpty());
}

void RoundLevelsTest::ratingsOfThePlanAreThereBesideThoseOfCommitments()
{
    SmallRound sample;
    const Subject plan = Subject::of(sample.plan);
    sample.rate(u"1"_s, u"completion=limited"_s);
    sample.rate(plan, u"notice=yes"_s);
    QCOMPARE(sample.levels().of(plan, CriterionCode(u"notice"_s)), LevelCode(u"yes"_s));
    QCOMPARE(sample.levels().of(SmallRound::subject(u"1"_s)).size(), 1);
}

void RoundLevelsTest::theRoundWithMostRatingsIsShown_data()
{
    QTest::addColumn<QList<int>>("ratings"); // of the rounds in the order they were opened
    QTest::addColumn<int>("shown");

    QTest::newRow("the only one, empty as it is") << QList{0} << 0;
    QTest::newRow("the fullest") << QList{1, 3, 0} << 1;
    QTest::newRow("the latest of equals") << QList{2, 0, 2} << 2;
    QTest::newRow("the latest of the empty") << QList{0, 0} << 1;
}

void RoundLevelsTest::theRoundWithMostRatingsIsShown()
{
    QFETCH(QList<int>, ratings);
    QFETCH(int, shown);
    SmallRound sample;
    sample.contents.rounds.clear();
    // A fuller round of another plan, and a reason without a level, must not count.
    sample.contents.rounds.append(
        {.id = RoundId::fromName(u"elsewhere"_s), .plan = ActionPlanId::fromName(u"other"_s)});
    sample.round = RoundId::fromName(u"elsewhere"_s);
    for (int i = 0; i < 9; ++i)
        sample.rate(QString::number(i), u"completion=limited"_s);
    for (int i = 0; i < ratings.size(); ++i) {
        sample.round = RoundId::fromName(u"round %1"_s.arg(i));
        sample.contents.rounds.append({.id = sample.round, .plan = sample.plan, .position = i});
        for (int n = 0; n < ratings.at(i); ++n)
            sample.rate(QString::number(n), u"completion=limited"_s);
        if (i != shown)
            sample.rate(u"9"_s, u"completion="_s);
    }
    const Round *round = roundToShow(sample.contents, sample.plan);
    QVERIFY(round);
    QCOMPARE(round->position, shown);
    QVERIFY(round->plan == sample.plan);
}

void RoundLevelsTest::aPlanWithoutRoundShowsNone()
{
    SmallRound sample;
    QVERIFY(!roundToShow(sample.contents, ActionPlanId::fromName(u"other"_s)));
}

QTEST_GUILESS_MAIN(RoundLevelsTest)
#include "RoundLevelsTest.moc"
