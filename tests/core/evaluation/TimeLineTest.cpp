#include "core/evaluation/TimeLine.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TimeLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommitmentRunsFromTheEarliestStartToItsDate();
    void withoutAStartOfItsOwnItStartsWithThePlan();
    void theSpanHoldsEveryDateAndTheDay();
    void theProcessIsInOrderOfTimeAndEndsWithTheUndated();
    void itsPartsAreAboutAsLongAndSpanTheSame_data();
    void itsPartsAreAboutAsLongAndSpanTheSame();
};

void TimeLineTest::aCommitmentRunsFromTheEarliestStartToItsDate()
{
    SmallRound sample;
    sample.contents.plans.first().starts = PartialDate::parse(u"2011-09"_s);
    sample.addCommitment(u"1"_s).due = PartialDate::parse(u"2012-09-30"_s);
    const CommitmentId id = sample.commitmentId(u"1"_s);
    for (const auto &[name, starts] : {std::pair(u"1.1"_s, u"2012-03-01"_s), std::pair(u"1.2"_s, u"2012-02-01"_s)})
        sample.contents.milestones.append({.id = MilestoneId::fromName(name),
                                           .commitment = id,
                                           .number = name,
                                           .starts = PartialDate::parse(starts),
                                           .due = PartialDate::parse(u"2012-08"_s)});
    const TimeLine line =
        timeLineOfPlan(sample.contents, sample.plan, QDate(2012, 11, 22), [&](RoundId) { return &sample.pack; });
    QCOMPARE(line.rows.size(), 1);
    const TimeLineRow &row = line.rows.first();
    QCOMPARE(row.firstDay(), QDate(2012, 2, 1));
    QCOMPARE(row.lastDay(), QDate(2012, 9, 30));
    QVERIFY(!row.startsWithPlan);
    QCOMPARE(row.marks.size(), 2);
    QVERIFY(row.state->standing == DueStanding::Unknown);
    QCOMPARE(row.state->daysPast, 53);
}

void TimeLineTest::withoutAStartOfItsOwnItStartsWithThePlan()
{
    SmallRound sample;
    sample.contents.plans.first().starts = PartialDate::parse(u"2011-09"_s);
    sample.addCommitment(u"1"_s).due = PartialDate::parse(u"2012-09-30"_s);
    sample.addCommitment(u"2"_s).isCounted = false;
    const TimeLine line =
        timeLineOfPlan(sample.contents, sample.plan, QDate(2012, 11, 22), [&](RoundId) { return &sample.pack; });
    QCOMPARE(line.rows.size(), 1);
    QVERIFY(line.rows.first().startsWithPlan);
    QCOMPARE(line.rows.first().firstDay(), QDate(2011, 9, 1));
}

void TimeLineTest::theSpanHoldsEveryDateAndTheDay()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s).due = PartialDate::parse(u"2012-09-30"_s);
    sample.addCommitment(u"2"_s).due = PartialDate::parse(u"2013"_s);
    sample.addCommitment(u"3"_s);
    const TimeLine line =
        timeLineOfPlan(sample.contents, sample.plan, QDate(2015, 1, 1), [&](RoundId) { return &sample.pack; });
    QCOMPARE(line.first, QDate(2012, 9, 30));
    QCOMPARE(line.last, QDate(2015, 1, 1));
    QCOMPARE(line.rows.size(), 3);
    QVERIFY(!line.rows.last().firstDay().isValid());
}

void TimeLineTest::theProcessIsInOrderOfTimeAndEndsWithTheUndated()
{
    SmallRound sample;
    sample.contents.events = {
        {.id = ProcessEventId::fromName(u"undated"_s), .plan = sample.plan},
        {.id = ProcessEventId::fromName(u"late"_s), .plan = sample.plan, .date = PartialDate::parse(u"2012-05-02"_s)}};
    sample.contents.proposals = {{.id = ProposalId::fromName(u"answered"_s),
                                  .plan = sample.plan,
                                  .number = u"P1"_s,
                                  .proposed = PartialDate::parse(u"2012-01-10"_s),
                                  .answered = PartialDate::parse(u"2012-06"_s)}};
    const TimeLine line = timeLineOfProcess(sample.contents, sample.plan, QDate(2012, 12, 31));
    QCOMPARE(line.rows.size(), 3);
    QCOMPARE(line.rows.at(0).number, u"P1"_s);
    QCOMPARE(line.rows.at(0).lastDay(), QDate(2012, 6, 30));
    QCOMPARE(line.rows.at(1).id, ProcessEventId::fromName(u"late"_s).toString());
    QVERIFY(!line.rows.at(2).firstDay().isValid());
    QCOMPARE(line.first, QDate(2012, 1, 10));
}

void TimeLineTest::itsPartsAreAboutAsLongAndSpanTheSame_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("parts");
    QTest::newRow("none") << 0 << QList<int>{};
    QTest::newRow("one part holds them") << 15 << QList<int>{15};
    QTest::newRow("one too many") << 16 << QList<int>{8, 8};
    QTest::newRow("36 commitments") << 36 << QList<int>{12, 12, 12};
    QTest::newRow("37") << 37 << QList<int>{12, 12, 13};
}

void TimeLineTest::itsPartsAreAboutAsLongAndSpanTheSame()
{
    QFETCH(int, rows);
    TimeLine line{.asOf = QDate(2012, 12, 14), .first = QDate(2012, 1, 1), .last = QDate(2012, 12, 31)};
    for (int row = 0; row < rows; ++row)
        line.rows.append({.id = QString::number(row)});
    QList<int> lengths;
    QStringList ids;
    for (const TimeLine &part : line.inParts(15)) {
        QCOMPARE(part.first, line.first);
        QCOMPARE(part.last, line.last);
        lengths.append(int(part.rows.size()));
        for (const TimeLineRow &row : part.rows)
            ids.append(row.id);
    }
    QTEST(lengths, "parts");
    QCOMPARE(ids.size(), rows);
    QVERIFY(ids.isEmpty() || ids.last() == QString::number(rows - 1));
}

QTEST_GUILESS_MAIN(TimeLineTest)
#include "TimeLineTest.moc"
