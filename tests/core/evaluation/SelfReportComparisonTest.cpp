#include "core/evaluation/SelfReportComparison.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Sample : SmallRound
{
    void report(const QString &number, const QString &status, const QString &date)
    {
        contents.selfReports.append(
            {.id = SelfReportId::fromName(number + u'/' + QString::number(contents.selfReports.size())),
             .commitment = commitmentId(number),
             .status = status,
             .reported = PartialDate::parse(date)});
    }

    SelfReportComparison compared(QDate day = QDate(2012, 11, 22)) const
    {
        return compareSelfReports(contents, pack, levels(), plan, CriterionCode(u"completion"_s), day);
    }
};

} // namespace

class SelfReportComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandFollowsTheOrderOfTheScale_data();
    void theStandFollowsTheOrderOfTheScale();
    void theLatestUpToTheDayIsTaken_data();
    void theLatestUpToTheDayIsTaken();
    void whatHasNotBothIsCountedApart();
    void bothBarsAreOfTheSameCommitments();
};

void SelfReportComparisonTest::theStandFollowsTheOrderOfTheScale_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("stand");
    QTest::newRow("reported as it was found") << u"limited"_s << u"limited"_s << u"same"_s;
    QTest::newRow("the government says more") << u"limited"_s << u"complete"_s << u"higher"_s;
    QTest::newRow("the government says less") << u"complete"_s << u"substantial"_s << u"lower"_s;
}

void SelfReportComparisonTest::theStandFollowsTheOrderOfTheScale()
{
    QFETCH(QString, score);
    QFETCH(QString, status);
    Sample sample;
    sample.addCommitment(u"1"_s);
    sample.rate(u"1"_s, u"completion="_s + score);
    sample.report(u"1"_s, status, u"2012-09-30"_s);
    const SelfReportComparison comparison = sample.compared();
    QCOMPARE(comparison.rows.size(), 1);
    QTEST(toString(comparison.rows.first().stand), "stand");
    QCOMPARE(comparison.at(comparison.rows.first().stand).size(), 1);
}

void SelfReportComparisonTest::theLatestUpToTheDayIsTaken_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("status");
    QTest::newRow("before any dated one, the undated") << QDate(2011, 12, 31) << u"not-started"_s;
    QTest::newRow("a month counts from its first day") << QDate(2012, 9, 1) << u"limited"_s;
    QTest::newRow("the day before the next") << QDate(2012, 11, 21) << u"limited"_s;
    QTest::newRow("on the day of the next") << QDate(2012, 11, 22) << u"complete"_s;
    QTest::newRow("without a day, the latest of all") << QDate() << u"complete"_s;
}

void SelfReportComparisonTest::theLatestUpToTheDayIsTaken()
{
    QFETCH(QDate, day);
    Sample sample;
    sample.addCommitment(u"1"_s);
    sample.rate(u"1"_s, u"completion=limited"_s);
    sample.report(u"1"_s, u"complete"_s, u"2012-11-22"_s);
    sample.report(u"1"_s, u"not-started"_s, {});
    sample.report(u"1"_s, u"limited"_s, u"2012-09"_s);
    const SelfReportComparison comparison = sample.compared(day);
    QCOMPARE(comparison.rows.size(), 1);
    QTEST(comparison.rows.first().report.status, "status");
}

void SelfReportComparisonTest::whatHasNotBothIsCountedApart()
{
    Sample sample;
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        sample.addCommitment(number);
    sample.addCommitment(u"award"_s).isCounted = false;
    sample.rate(u"1"_s, u"completion=limited"_s);
    sample.rate(u"3"_s, u"completion=limited"_s, u"ana"_s);
    sample.rate(u"3"_s, u"completion=complete"_s, u"luis"_s);
    sample.rate(u"4"_s, u"completion=nr"_s);
    sample.rate(u"5"_s, u"completion=limited"_s);
    for (const QString &number : {u"2"_s, u"3"_s, u"4"_s, u"award"_s})
        sample.report(number, u"complete"_s, u"2012-09-30"_s);
    sample.report(u"5"_s, u"well-advanced"_s, u"2012-09-30"_s);
    const SelfReportComparison comparison = sample.compared();
    QVERIFY(comparison.rows.isEmpty() && comparison.hasReports());
    QCOMPARE(comparison.withoutReport, QList<CommitmentId>{Sample::commitmentId(u"1"_s)});
    QCOMPARE(comparison.withoutScore,
             (QList{Sample::commitmentId(u"2"_s), Sample::commitmentId(u"3"_s), Sample::commitmentId(u"4"_s)}));
    QCOMPARE(comparison.onAnotherScale, QList<CommitmentId>{Sample::commitmentId(u"5"_s)});
}

void SelfReportComparisonTest::bothBarsAreOfTheSameCommitments()
{
    Sample sample;
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
        sample.addCommitment(number);
    sample.rate(u"1"_s, u"completion=limited"_s);
    sample.rate(u"2"_s, u"completion=limited"_s);
    sample.rate(u"3"_s, u"completion=limited"_s);
    sample.report(u"1"_s, u"limited"_s, u"2012-09-30"_s);
    sample.report(u"2"_s, u"complete"_s, u"2012-09-30"_s);
    const SelfReportComparison comparison = sample.compared();
    QCOMPARE(comparison.chart.bars.size(), 2);
    const qsizetype limited = comparison.chart.levels.indexOf(LevelCode(u"limited"_s));
    const qsizetype complete = comparison.chart.levels.indexOf(LevelCode(u"complete"_s));
    QCOMPARE(comparison.chart.bars.first().counts.at(limited), 2);
    QCOMPARE(comparison.chart.bars.last().counts.at(limited), 1);
    QCOMPARE(comparison.chart.bars.last().counts.at(complete), 1);
    for (const LevelBar &bar : comparison.chart.bars)
        QCOMPARE(bar.total(), 2);
    QCOMPARE(comparison.rows.first().commitment, Sample::commitmentId(u"2"_s)); // the government says more: first
}

QTEST_GUILESS_MAIN(SelfReportComparisonTest)
#include "SelfReportComparisonTest.moc"
