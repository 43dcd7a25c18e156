#include "core/evaluation/DueChart.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2012, 12, 31);

DueState state(int number, const QString &due, DueStanding standing)
{
    DueState one{.subject = Subject::of(CommitmentId::fromName(QString::number(number))), .standing = standing};
    if (!due.isEmpty()) {
        one.due = PartialDate::parse(due);
        one.daysPast = int(std::max<qint64>(0, one.due->lastDay().daysTo(asOf)));
    }
    return one;
}

QStringList labels(const QList<LevelBar> &bars)
{
    QStringList all;
    for (const LevelBar &bar : bars)
        all.append(u"%1=%2"_s.arg(bar.label.in(u"en"_s)).arg(bar.total()));
    return all;
}

} // namespace

class DueChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsFollowTheDatesAndEndWithAll();
    void everyCountIsOfItsMembers();
    void onlyTheLateHaveADelay();
    void manyDatesArePutTogether_data();
    void manyDatesArePutTogether();
    void milestonesAreNoCommitments();
    void nothingGivesNothing();
};

void DueChartTest::barsFollowTheDatesAndEndWithAll()
{
    const DueChart chart = chartOfDue({state(1, u"2012-09-30"_s, DueStanding::Late), state(2, {}, DueStanding::WithoutDate),
                                       state(3, u"2012-06"_s, DueStanding::Done),
                                       state(4, u"2013"_s, DueStanding::NotYetDue)},
                                      asOf);
    const QStringList found = labels(chart.byDate);
    QCOMPARE(found.size(), 5);
    QVERIFY(found.at(0).contains(u"2012"_s) && found.at(0).endsWith(u"=1"_s));
    QVERIFY(found.at(2).startsWith(u"2013="_s));
    QCOMPARE(found.at(3), u"Without a date=1"_s);
    QCOMPARE(found.at(4), u"All commitments=4"_s);
    QVERIFY(chart.byDate.last().isTotal);
    QVERIFY(chart.standings == (QList<DueStanding>{DueStanding::Done, DueStanding::Late, DueStanding::NotYetDue,
                                                  DueStanding::WithoutDate}));
    QCOMPARE(chart.of(DueStanding::Late), 1);
    QCOMPARE(chart.of(DueStanding::Unknown), 0);
    QCOMPARE(chart.total(), 4);
}

void DueChartTest::everyCountIsOfItsMembers()
{
    const DueChart chart = chartOfDue({state(1, u"2012-09-30"_s, DueStanding::Late), state(2, u"2012-09-30"_s, DueStanding::Done),
                                       state(3, u"2012-09-30"_s, DueStanding::Late)},
                                      asOf);
    QCOMPARE(chart.byDate.size(), 2);
    const LevelBar &bar = chart.byDate.first();
    QCOMPARE(bar.counts, (QList<int>{1, 2}));
    QCOMPARE(bar.members.at(1),
             (QList<CommitmentId>{CommitmentId::fromName(u"1"_s), CommitmentId::fromName(u"3"_s)}));
}

void DueChartTest::onlyTheLateHaveADelay()
{
    const DueChart chart = chartOfDue({state(1, u"2012-12-01"_s, DueStanding::Late), state(2, u"2012-12-30"_s, DueStanding::Late),
                                       state(3, u"2011-01-01"_s, DueStanding::Late), state(4, u"2012-09-30"_s, DueStanding::Unknown),
                                       state(5, u"2012-09-30"_s, DueStanding::Done)},
                                      asOf);
    QCOMPARE(labels(chart.byDelay), (QStringList{u"1 to 30 days=2"_s, u"over 365 days=1"_s}));
}

void DueChartTest::manyDatesArePutTogether_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("apart");
    QTest::addColumn<int>("most");
    QTest::newRow("few days stay days") << 14 << 1 << 14;
    QTest::newRow("many days of few months become months") << 60 << 5 << 11;
    QTest::newRow("many months become quarters") << 36 << 31 << 14;
    QTest::newRow("many quarters become years") << 40 << 92 << 12;
}

void DueChartTest::manyDatesArePutTogether()
{
    QFETCH(int, days);
    QFETCH(int, apart);
    QFETCH(int, most);
    QList<DueState> states;
    for (int i = 0; i < days; ++i)
        states.append(state(i, QDate(2012, 1, 1).addDays(i * apart).toString(Qt::ISODate), DueStanding::Done));
    const DueChart chart = chartOfDue(states, asOf);
    QVERIFY2(chart.byDate.size() - 1 <= most, qPrintable(QString::number(chart.byDate.size())));
    int sum = 0;
    for (qsizetype i = 0; i + 1 < chart.byDate.size(); ++i)
        sum += chart.byDate.at(i).total();
    QCOMPARE(sum, days);
}

void DueChartTest::milestonesAreNoCommitments()
{
    DueState milestone = state(1, u"2012-09-30"_s, DueStanding::Late);
    milestone.subject = Subject::of(MilestoneId::fromName(u"1"_s));
    QVERIFY(chartOfDue({milestone}, asOf).isEmpty());
}

void DueChartTest::nothingGivesNothing() { QVERIFY(chartOfDue({}, asOf).isEmpty()); }

QTEST_GUILESS_MAIN(DueChartTest)
#include "DueChartTest.moc"
