#include "core/evaluation/DueState.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2012, 11, 22);

QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

/// A commitment "1" with a milestone "1.1", and rounds as tests need them; none of the sample's own counts.
struct Sample : SmallRound
{
    Sample()
    {
        contents.rounds.clear();
        addCommitment(u"1"_s);
        contents.milestones.append({.id = milestone, .commitment = commitmentId(u"1"_s), .number = u"1"_s});
    }

    void addRound(const QString &name, const QString &day)
    {
        round = RoundId::fromName(name);
        contents.rounds.append(
            {.id = round, .plan = plan, .asOf = dayOf(day), .position = int(contents.rounds.size())});
    }

    QList<DueState> states(QDate day = asOf) const
    {
        return dueStates(contents, plan, day, [this](RoundId) { return &pack; });
    }

    const MilestoneId milestone = MilestoneId::fromName(u"1.1"_s);
};

} // namespace

class DueStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommitmentStandsByDateAndLevel_data();
    void aCommitmentStandsByDateAndLevel();
    void theCriterionThatCounts_data();
    void theCriterionThatCounts();
    void itRestsOnTheLatestRoundOfTheDay_data();
    void itRestsOnTheLatestRoundOfTheDay();
    void ratersWhoDifferLeaveItUnknown();
    void aLevelBehindAGateDoesNotCount();
    void aMilestoneHasItsOwnDateAndLevel();
    void aCommitmentStandsWhereItsClusterDoes();
    void whatIsNotCountedIsLeftOut();
    void countsAreOfOneKind();
};

void DueStateTest::aCommitmentStandsByDateAndLevel_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<int>("daysPast");

    const auto row = [](const char *name, const QString &due, const QString &level, const QString &standing,
                        int daysPast) {
        QTest::newRow(name) << due << level << standing << daysPast;
    };
    row("complete is done, though the date has passed", u"2012-09-30"_s, u"complete"_s, u"done"_s, 53);
    row("complete is done before the date", u"2012-12-31"_s, u"complete"_s, u"done"_s, 0);
    row("complete is done without a date", {}, u"complete"_s, u"done"_s, 0);
    row("substantial is not complete", u"2012-09-30"_s, u"substantial"_s, u"late"_s, 53);
    row("the due date itself is in time", u"2012-11-22"_s, u"limited"_s, u"not-yet-due"_s, 0);
    row("the day after is late", u"2012-11-21"_s, u"limited"_s, u"late"_s, 1);
    row("a month is in time to its last day", u"2012-11"_s, u"limited"_s, u"not-yet-due"_s, 0);
    row("a year is in time to its last day", u"2012"_s, {}, u"not-yet-due"_s, 0);
    row("the month before has passed", u"2012-10"_s, u"not-started"_s, u"late"_s, 22);
    row("nobody rated it", u"2012-09-30"_s, {}, u"unknown"_s, 53);
    row("not reviewed is not known", u"2012-09-30"_s, u"nr"_s, u"unknown"_s, 53);
    row("looked and could not tell", u"2012-09-30"_s, u"unclear"_s, u"unknown"_s, 53);
    row("nor could the scale's own level", u"2012-09-30"_s, u"no-evidence"_s, u"unknown"_s, 53);
    row("withdrawn is neither done nor late", u"2012-09-30"_s, u"withdrawn"_s, u"withdrawn"_s, 53);
    row("no date and not complete", {}, u"limited"_s, u"without-date"_s, 0);
}

void DueStateTest::aCommitmentStandsByDateAndLevel()
{
    QFETCH(QString, due);
    QFETCH(QString, level);
    QFETCH(QString, standing);
    QFETCH(int, daysPast);
    Sample sample;
    sample.addRound(u"end"_s, u"2012-11-01"_s);
    sample.contents.commitments.first().due = PartialDate::parse(due);
    if (!level.isEmpty())
        sample.rate(u"1"_s, u"completion="_s + level);
    const DueState state = sample.states().first();
    QCOMPARE(toString(state.standing), standing);
    QCOMPARE(state.daysPast, daysPast);
    QCOMPARE(state.isDue(), daysPast > 0);
    const bool says = !level.isEmpty() && level != u"nr";
    QCOMPARE(state.level.toString(), says ? level : QString());
    QCOMPARE(state.round.isValid(), says);
}

void DueStateTest::theCriterionThatCounts_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("level");

    QTest::newRow("end before midterm") << u"completion-midterm=limited completion-end=complete"_s
                                        << u"completion-end"_s << u"complete"_s;
    QTest::newRow("midterm while there is no end")
        << u"completion-midterm=limited"_s << u"completion-midterm"_s << u"limited"_s;
    QTest::newRow("midterm where the end has no data")
        << u"completion-midterm=limited completion-end=nd"_s << u"completion-midterm"_s << u"limited"_s;
    QTest::newRow("no data at all") << u"completion-end=nr completion-midterm=nd"_s << QString() << QString();
    QTest::newRow("other criteria say nothing of it") << u"risk=complete"_s << QString() << QString();
    QTest::newRow("nor does a milestone's") << u"milestone-completion=complete"_s << QString() << QString();
}

void DueStateTest::theCriterionThatCounts()
{
    QFETCH(QString, levels);
    Sample sample;
    sample.addRound(u"end"_s, u"2012-11-01"_s);
    sample.rate(u"1"_s, levels);
    const DueState state = sample.states().first();
    QTEST(state.criterion.toString(), "criterion");
    QTEST(state.level.toString(), "level");
}

void DueStateTest::itRestsOnTheLatestRoundOfTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("standing");

    QTest::newRow("before any round") << QDate(2012, 6, 29) << QString() << u"not-yet-due"_s;
    QTest::newRow("on the day of the first") << QDate(2012, 6, 30) << u"first"_s << u"not-yet-due"_s;
    QTest::newRow("the day before the second") << QDate(2012, 10, 31) << u"first"_s << u"late"_s;
    QTest::newRow("on the day of the second") << QDate(2012, 11, 1) << u"second"_s << u"done"_s;
    QTest::newRow("a later round that does not rate it changes nothing")
        << QDate(2013, 3, 1) << u"second"_s << u"done"_s;
}

void DueStateTest::itRestsOnTheLatestRoundOfTheDay()
{
    QFETCH(QDate, day);
    QFETCH(QString, round);
    Sample sample;
    sample.contents.commitments.first().due = PartialDate{2012, 9, 30};
    sample.addRound(u"second"_s, u"2012-11-01"_s);
    sample.rate(u"1"_s, u"completion=complete"_s);
    sample.addRound(u"first"_s, u"2012-06-30"_s);
    sample.rate(u"1"_s, u"completion=limited"_s);
    sample.addRound(u"third"_s, u"2013-01-31"_s);
    sample.rate(u"1"_s, u"risk=low completion=nr"_s);
    const DueState state = sample.states(day).first();
    QCOMPARE(state.round, round.isEmpty() ? RoundId() : RoundId::fromName(round));
    QTEST(toString(state.standing), "standing");
}

void DueStateTest::ratersWhoDifferLeaveItUnknown()
{
    Sample sample;
    sample.contents.commitments.first().due = PartialDate{2012, 9, 30};
    sample.addRound(u"first"_s, u"2012-06-30"_s);
    sample.rate(u"1"_s, u"completion=complete"_s);
    sample.addRound(u"second"_s, u"2012-11-01"_s);
    sample.rate(u"1"_s, u"completion=complete"_s, u"ana"_s);
    sample.rate(u"1"_s, u"completion=limited"_s, u"luis"_s);
    const DueState state = sample.states().first();
    QVERIFY(state.standing == DueStanding::Unknown);
    QCOMPARE(state.round, RoundId::fromName(u"second"_s));
    QVERIFY(state.level.isEmpty());
}

void DueStateTest::aLevelBehindAGateDoesNotCount()
{
    Sample sample;
    Rule isUnverifiable{.kind = Rule::Kind::Is, .criterion = CriterionCode(u"verifiable"_s)};
    isUnverifiable.levels = {LevelCode(u"no"_s)};
    sample.pack.gates = {
        {.id = u"not-verifiable"_s, .when = isUnverifiable, .stops = {CriterionCode(u"completion"_s)}}};
    sample.addRound(u"end"_s, u"2012-11-01"_s);
    sample.rate(u"1"_s, u"completion=complete verifiable=yes"_s);
    QVERIFY(sample.states().first().standing == DueStanding::Done);
    sample.rate(u"1"_s, u"verifiable=no"_s);
    QVERIFY(sample.states().first().standing == DueStanding::WithoutDate);
}

void DueStateTest::aMilestoneHasItsOwnDateAndLevel()
{
    Sample sample;
    sample.addRound(u"end"_s, u"2012-11-01"_s);
    sample.contents.milestones.first().due = PartialDate{2012, 6, 30};
    sample.rate(u"1"_s, u"completion=complete"_s);
    sample.rate(Subject::of(sample.milestone), u"milestone-completion=limited"_s);
    const QList<DueState> states = sample.states();
    QCOMPARE(states.size(), 2);
    QVERIFY(states.at(0).standing == DueStanding::Done);
    QCOMPARE(states.at(1).subject, Subject::of(sample.milestone));
    QVERIFY(states.at(1).standing == DueStanding::Late);
    QCOMPARE(states.at(1).daysPast, 145);
}

void DueStateTest::aCommitmentStandsWhereItsClusterDoes()
{
    Sample sample;
    sample.addCommitment(u"2"_s);
    sample.addRound(u"end"_s, u"2012-11-01"_s);
    const Cluster cluster{.id = ClusterId::fromName(u"cluster"_s),
                          .plan = sample.plan,
                          .number = u"A"_s,
                          .commitments = {Sample::commitmentId(u"1"_s), Sample::commitmentId(u"2"_s)}};
    sample.contents.clusters = {cluster};
    sample.rate(Subject::of(cluster.id), u"completion=complete"_s);
    sample.rate(u"2"_s, u"completion=limited"_s);
    const QList<DueState> states = sample.states();
    QVERIFY(states.first().standing == DueStanding::Done);
    QCOMPARE(states.first().ratedAs, Subject::of(cluster.id));
    QVERIFY(states.last().standing == DueStanding::WithoutDate);
    QCOMPARE(states.last().ratedAs, SmallRound::subject(u"2"_s));
}

void DueStateTest::whatIsNotCountedIsLeftOut()
{
    Sample sample;
    sample.addCommitment(u"award"_s).isCounted = false;
    QCOMPARE(sample.states().size(), 2);
    QVERIFY(dueStates(sample.contents, ActionPlanId::fromName(u"other"_s), asOf, [](RoundId) {
                return nullptr;
            }).isEmpty());
}

void DueStateTest::countsAreOfOneKind()
{
    Sample sample;
    sample.addCommitment(u"2"_s);
    sample.addCommitment(u"3"_s);
    for (Commitment &commitment : sample.contents.commitments)
        commitment.due = PartialDate{2012, 9, 0};
    sample.addRound(u"end"_s, u"2012-11-01"_s);
    sample.rate(u"1"_s, u"completion=complete"_s);
    sample.rate(u"2"_s, u"completion=limited"_s);
    const DueCounts counts = countDue(sample.states(), SubjectKind::Commitment);
    QCOMPARE(counts.total(), 3);
    QCOMPARE(counts.due, 3);
    QCOMPARE(counts.standings.value(DueStanding::Done), 1);
    QCOMPARE(counts.standings.value(DueStanding::Late), 1);
    QCOMPARE(counts.standings.value(DueStanding::Unknown), 1);
    const DueCounts milestones = countDue(sample.states(), SubjectKind::Milestone);
    QCOMPARE(milestones, (DueCounts{.standings = {{DueStanding::WithoutDate, 1}}, .due = 0}));
}

QTEST_GUILESS_MAIN(DueStateTest)
#include "DueStateTest.moc"
