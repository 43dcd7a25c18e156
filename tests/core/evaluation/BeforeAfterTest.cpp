#include "core/evaluation/BeforeAfter.h"

#include "tests/core/evaluation/SmallRound.h"

#include "core/method/MethodLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A plan with five commitments and two rounds of the small pack.
struct Sample : SmallRound
{
    Sample()
    {
        for (int number = 1; number <= 5; ++number)
            addCommitment(QString::number(number));
        contents.rounds.clear();
        addRound(first, QDate(2012, 6, 30));
        addRound(second, QDate(2013, 6, 30));
    }

    void addRound(RoundId id, QDate day)
    {
        contents.rounds.append({.id = id, .plan = plan, .asOf = day, .position = int(contents.rounds.size())});
    }

    void rateIn(RoundId id, const QString &number, const QString &levels, const QString &person = u"ana"_s)
    {
        round = id;
        rate(number, levels, person);
    }

    BeforeAfter compare() const
    {
        return beforeAndAfter(contents, plan, first, second, [this](RoundId) { return &pack; });
    }

    const CriterionBeforeAfter *completion(const BeforeAfter &pair) const
    {
        for (const CriterionBeforeAfter &one : pair.criteria) {
            if (one.after.toString() == u"completion")
                return &one;
        }
        return nullptr;
    }

    const RoundId first = RoundId::fromName(u"first"_s);
    const RoundId second = RoundId::fromName(u"second"_s);
};

} // namespace

class BeforeAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMovesUpDownOrNot();
    void onlyThoseWithBothAreCompared();
    void bothBarsAreOfTheSameCommitments();
    void otherScalesAreNotComparedUnlessACrossWalkIsNamed();
    void phasesOfARoundAreCompared();
    void whatOthersPublishedIsNoEarlierTime();
    void theSameIdOnAnotherScaleIsNotCompared();
};

void BeforeAfterTest::eachMovesUpDownOrNot()
{
    Sample sample;
    sample.rateIn(sample.first, u"1"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"1"_s, u"completion=complete"_s);
    sample.rateIn(sample.first, u"2"_s, u"completion=complete"_s);
    sample.rateIn(sample.second, u"2"_s, u"completion=limited"_s);
    sample.rateIn(sample.first, u"3"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"3"_s, u"completion=limited"_s);
    sample.rateIn(sample.first, u"4"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"4"_s, u"completion=withdrawn"_s);
    const BeforeAfter pair = sample.compare();
    const CriterionBeforeAfter *one = sample.completion(pair);
    QVERIFY(one);
    QCOMPARE(one->at(Movement::Rose), QList<CommitmentId>{sample.commitmentId(u"1"_s)});
    QCOMPARE(one->at(Movement::Fell), QList<CommitmentId>{sample.commitmentId(u"2"_s)});
    QCOMPARE(one->at(Movement::Stayed), QList<CommitmentId>{sample.commitmentId(u"3"_s)});
    QCOMPARE(one->at(Movement::Apart), QList<CommitmentId>{sample.commitmentId(u"4"_s)});
    QCOMPARE(one->outOf(), 5);
    QCOMPARE(one->withNeither, 1);
}

void BeforeAfterTest::onlyThoseWithBothAreCompared()
{
    Sample sample;
    sample.rateIn(sample.first, u"1"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"2"_s, u"completion=limited"_s);
    sample.rateIn(sample.first, u"3"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"3"_s, u"completion=limited"_s, u"ana"_s);
    sample.rateIn(sample.second, u"3"_s, u"completion=complete"_s, u"berta"_s); // who differs
    sample.rateIn(sample.first, u"4"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"4"_s, u"completion=nr"_s);
    sample.contents.commitments[4].isCounted = false;
    const BeforeAfter pair = sample.compare();
    const CriterionBeforeAfter *one = sample.completion(pair);
    QVERIFY(one);
    QVERIFY(one->rows.isEmpty());
    QCOMPARE(one->withoutAfter.size(), 3);
    QCOMPARE(one->withoutBefore.size(), 1);
    QCOMPARE(one->outOf(), 4);
}

void BeforeAfterTest::bothBarsAreOfTheSameCommitments()
{
    Sample sample;
    sample.rateIn(sample.first, u"1"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"1"_s, u"completion=complete"_s);
    sample.rateIn(sample.first, u"2"_s, u"completion=limited"_s);
    const BeforeAfter pair = sample.compare();
    const LevelChart &chart = sample.completion(pair)->chart;
    QCOMPARE(chart.bars.size(), 2);
    QCOMPARE(chart.bars.at(0).total(), 1);
    QCOMPARE(chart.bars.at(1).total(), 1);
}

void BeforeAfterTest::otherScalesAreNotComparedUnlessACrossWalkIsNamed()
{
    Sample sample;
    const MethodPack old = methodFromLibrary(u"irm-2014"_s)->pack;
    const MethodPack recent = methodFromLibrary(u"irm-2021"_s)->pack;
    const auto methodOf = [&](RoundId id) {
        return id == sample.first ? &old : &recent;
    };
    sample.rateIn(sample.first, u"1"_s, u"completion-end=limited"_s);
    sample.rateIn(sample.second, u"1"_s, u"verifiable=yes completion=complete"_s);
    const auto find = [](const BeforeAfter &pair) {
        for (const CriterionBeforeAfter &one : pair.criteria) {
            if (one.after.toString() == u"completion")
                return one;
        }
        return CriterionBeforeAfter();
    };
    const BeforeAfter without = beforeAndAfter(sample.contents, sample.plan, sample.first, sample.second, methodOf);
    QVERIFY(find(without).rows.isEmpty());
    const auto reason = std::find_if(without.notCompared.cbegin(), without.notCompared.cend(),
                                     [](const NotCompared &one) { return one.criterion.toString() == u"completion"; });
    QVERIFY(reason != without.notCompared.cend());
    QCOMPARE(reason->crossWalk, u"completion-end-to-results"_s);
    const BeforeAfter with = beforeAndAfter(sample.contents, sample.plan, sample.first, sample.second, methodOf,
                                            {u"completion-end-to-results"_s});
    QCOMPARE(find(with).crossWalk, u"completion-end-to-results"_s);
    QCOMPARE(find(with).at(Movement::Rose), QList<CommitmentId>{sample.commitmentId(u"1"_s)});
}

void BeforeAfterTest::phasesOfARoundAreCompared()
{
    Sample sample;
    const MethodPack pack = methodFromLibrary(u"irm-2014"_s)->pack;
    sample.contents.rounds.removeLast();
    sample.rateIn(sample.first, u"1"_s, u"completion-midterm=limited completion-end=complete"_s);
    const QList<BeforeAfter> pairs = beforeAndAfterPairs(sample.contents, sample.plan, [&](RoundId) { return &pack; });
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.first().before, pairs.first().after);
    QCOMPARE(pairs.first().criteria.size(), 1);
    QCOMPARE(pairs.first().criteria.first().at(Movement::Rose).size(), 1);
}

void BeforeAfterTest::whatOthersPublishedIsNoEarlierTime()
{
    Sample sample;
    sample.rateIn(sample.first, u"1"_s, u"completion=limited"_s, u"irm"_s);
    const PersonId irm = sample.contents.ratings.first().key.person;
    sample.rateIn(sample.second, u"1"_s, u"completion=complete"_s);
    const auto pairs = [&] {
        return beforeAndAfterPairs(sample.contents, sample.plan, [&](RoundId) { return &sample.pack; });
    };
    QCOMPARE(pairs().size(), 1); // two evaluators of one house
    sample.contents.people.append({.id = irm, .name = u"irm"_s, .fullName = {}, .role = u"source"_s});
    QVERIFY(pairs().isEmpty());
    sample.rateIn(sample.second, u"1"_s, u"completion=complete"_s, u"irm"_s);
    sample.contents.ratings.removeIf([&](auto it) { return it.key().person != irm; });
    QCOMPARE(pairs().size(), 1); // published at both times
}

void BeforeAfterTest::theSameIdOnAnotherScaleIsNotCompared()
{
    Sample sample;
    MethodPack other = sample.pack;
    for (Scale &scale : other.scales) {
        if (scale.id == sample.pack.scaleOf(CriterionCode(u"completion"_s))->id)
            scale.levels.removeLast();
    }
    sample.rateIn(sample.first, u"1"_s, u"completion=limited"_s);
    sample.rateIn(sample.second, u"1"_s, u"completion=limited"_s);
    const BeforeAfter pair = beforeAndAfter(sample.contents, sample.plan, sample.first, sample.second,
                                            [&](RoundId id) { return id == sample.first ? &sample.pack : &other; });
    QVERIFY(!sample.completion(pair));
    QVERIFY(std::any_of(pair.notCompared.cbegin(), pair.notCompared.cend(), [](const NotCompared &one) {
        return one.criterion.toString() == u"completion" && one.crossWalk.isEmpty();
    }));
}

QTEST_GUILESS_MAIN(BeforeAfterTest)
#include "BeforeAfterTest.moc"
