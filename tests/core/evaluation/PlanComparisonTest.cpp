#include "core/evaluation/PlanComparison.h"
#include "core/exchange/table/TableImport.h"
#include "core/method/MethodLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const CriterionCode midterm(u"completion-midterm"_s);

Contents table()
{
    const Result<ImportBatch> batch = readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s, {}, {});
    return batch ? batch->contents : Contents();
}

} // namespace

class PlanComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCommitmentIsCountedOnceAndInItsPlan();
    void filtersTakeWhatTheyName_data();
    void filtersTakeWhatTheyName();
    void peersAreTheSumOfTheOthers();
    void aChangedScaleIsABreak();
    void aCrossWalkIsUsedOnlyWhenNamed();
    void everyCrossWalkLeadsBetweenLevelsThatExist();
    void aBrokenCrossWalkIsRefused();

private:
    QList<PlanDistribution> compared(const PlanFilter &filter, const CriterionCode &criterion,
                                     const CrossWalk *walk = nullptr) const
    {
        const auto methodOf = [this](RoundId id) -> const MethodPack * {
            const Round *round = m_contents.round(id);
            const auto pack = round ? m_packs.constFind(round->method) : m_packs.cend();
            return pack == m_packs.cend() ? nullptr : &*pack;
        };
        return comparePlans(m_contents, methodOf, filter, criterion, walk);
    }

    Contents m_contents;
    QMap<QString, MethodPack> m_packs;
};

void PlanComparisonTest::initTestCase()
{
    m_contents = table();
    QCOMPARE(m_contents.plans.size(), 48);
    for (const LibraryMethod &method : methodLibrary())
        m_packs.insert(method.pack.id, method.pack);
}

void PlanComparisonTest::aCommitmentIsCountedOnceAndInItsPlan()
{
    for (const PlanDistribution &one : compared({}, CriterionCode(u"specificity"_s)))
        QCOMPARE(one.counts.all(), int(m_contents.commitmentsOf(one.plan.id).size()));
    // Counted by hand in the table: Albania's second plan has 13 commitments, 1 not started, 7 limited, 5 substantial.
    const auto plans = compared({.countries = {u"albania"_s}}, midterm);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first().plan.number, u"2"_s);
    const QMap<LevelCode, int> expected{
        {LevelCode(u"not-started"_s), 1}, {LevelCode(u"limited"_s), 7}, {LevelCode(u"substantial"_s), 5}};
    QCOMPARE(plans.first().counts.levels, expected);
}

void PlanComparisonTest::filtersTakeWhatTheyName_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing asked") << u""_s << u""_s << 0 << 0 << u""_s << true;
    QTest::newRow("country, other case and accents") << u"MEXICO"_s << u""_s << 0 << 0 << u""_s << true;
    QTest::newRow("another country") << u"Chile"_s << u""_s << 0 << 0 << u""_s << false;
    QTest::newRow("region") << u""_s << u"americas"_s << 0 << 0 << u""_s << true;
    QTest::newRow("another region") << u""_s << u"Europe"_s << 0 << 0 << u""_s << false;
    QTest::newRow("first year in") << u""_s << u""_s << 2013 << 2013 << u""_s << true;
    QTest::newRow("too early") << u""_s << u""_s << 2014 << 0 << u""_s << false;
    QTest::newRow("too late") << u""_s << u""_s << 0 << 2012 << u""_s << false;
    QTest::newRow("method") << u""_s << u""_s << 0 << 0 << u"irm-2014"_s << true;
    QTest::newRow("another method") << u""_s << u""_s << 0 << 0 << u"irm-2018"_s << false;
}

void PlanComparisonTest::filtersTakeWhatTheyName()
{
    QFETCH(QString, country);
    QFETCH(QString, region);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, method);
    PlanFilter filter{.region = region, .fromYear = from, .toYear = to, .method = method};
    if (!country.isEmpty())
        filter.countries = {country};
    ActionPlan plan;
    plan.country = u"México"_s;
    plan.region = u"Americas"_s;
    plan.submitted = 2013;
    Round round;
    round.method = u"irm-2014"_s;
    QTEST(filter.takes(plan, round), "isTaken");
    plan.submitted = 0;
    QCOMPARE(PlanFilter{.toYear = 2020}.takes(plan, round), false);
}

void PlanComparisonTest::peersAreTheSumOfTheOthers()
{
    const auto plans = compared({}, midterm);
    QVERIFY(plans.size() > 2);
    const PlanDistribution &one = plans.first();
    const Peers peers = peersOf(plans, one.plan.id, one.scale);
    QCOMPARE(peers.plans, int(plans.size()) - 1);
    QCOMPARE(peers.leftOut, 0);
    int all = 0;
    for (const PlanDistribution &plan : plans)
        all += plan.counts.rated();
    QCOMPARE(peers.counts.rated() + one.counts.rated(), all);
    QCOMPARE(peersOf(plans, one.plan.id, {u"yes"_s, u"no"_s}).leftOut, int(plans.size()) - 1);
}

void PlanComparisonTest::aChangedScaleIsABreak()
{
    QList<PlanDistribution> plans(3);
    plans[0].scale = plans[1].scale = {u"none"_s, u"low"_s, u"medium"_s, u"high"_s};
    plans[2].scale = {u"yes"_s, u"no"_s};
    const auto marked = overTime(plans);
    QVERIFY(!marked.at(0).isBreak);
    QVERIFY(!marked.at(1).isBreak);
    QVERIFY(marked.at(2).isBreak);
}

void PlanComparisonTest::aCrossWalkIsUsedOnlyWhenNamed()
{
    const Result<CrossWalk> walk = crossWalkNamed(u"completion-first-to-midterm"_s);
    QVERIFY(walk.has_value());
    const auto without = compared({}, midterm);
    const auto with = compared({}, midterm, &*walk);
    QVERIFY(with.size() > without.size());
    for (const PlanDistribution &one : without) {
        QVERIFY(!one.isCarriedOver);
        QCOMPARE(one.round.method, u"irm-2014"_s);
    }
    int carried = 0;
    for (const PlanDistribution &one : with) {
        QCOMPARE(one.isCarriedOver, one.round.method == u"irm-2011"_s);
        carried += one.isCarriedOver ? 1 : 0;
        QCOMPARE(one.scale, with.first().scale); // no break once the cross-walk is named
    }
    QCOMPARE(carried, int(with.size() - without.size()));
}

void PlanComparisonTest::everyCrossWalkLeadsBetweenLevelsThatExist()
{
    QVERIFY(crossWalks().size() >= 3);
    for (const CrossWalk &walk : crossWalks()) {
        bool isKnownTarget = false;
        for (const MethodPack &pack : std::as_const(m_packs)) {
            for (auto it = walk.levels.cbegin(); it != walk.levels.cend(); ++it) {
                if (walk.fromMethods.contains(pack.id))
                    QVERIFY2(pack.level(walk.from, it.key()), qPrintable(walk.id + it.key().toString()));
                isKnownTarget = isKnownTarget || pack.level(walk.to, it.value());
            }
        }
        QVERIFY(isKnownTarget);
        for (const QString &language : {u"es"_s, u"en"_s})
            QVERIFY(walk.title.texts.contains(language) && walk.source.texts.contains(language));
    }
    QCOMPARE(crossWalkNamed(u"nothing"_s).error().what, u"crosswalk.unknown"_s);
}

void PlanComparisonTest::aBrokenCrossWalkIsRefused()
{
    for (const QByteArray &json : {QByteArray(), QByteArray("{"), QByteArray("{\"format\":\"cotejo-crosswalk/1\"}")})
        QCOMPARE(readCrossWalk(json, u"x.json"_s).error().what, u"crosswalk.broken"_s);
}

QTEST_GUILESS_MAIN(PlanComparisonTest)
#include "PlanComparisonTest.moc"
