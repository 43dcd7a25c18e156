#include "core/method/MethodPack.h"

#include "core/method/MethodReader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

MethodPack smallPack()
{
    QFile file(QStringLiteral(COTEJO_TEST_DATA "/methods/small.json"));
    return file.open(QIODevice::ReadOnly) ? readMethodPack(file.readAll(), file.fileName()).value() : MethodPack();
}

const CriterionCode completion(u"completion"_s);

} // namespace

class MethodPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCriterionAdmitsItsLevelsAndMissingValues_data();
    void aCriterionAdmitsItsLevelsAndMissingValues();
    void labelsSpeakTheLanguageAskedFor();
    void theHighestRankLeavesOutLevelsWithoutRank();
    void criteriaAreFoundBySubjectAndDimension();
    void whatIsAskedOfClustersIsFoundForBoth();
    void numbersAreKeptByEdition();
    void theWordsOfAValueAreThoseOfItsBandsOrCases();
    void theDigestFollowsWhatWasRead_data();
    void theDigestFollowsWhatWasRead();
};

void MethodPackTest::aCriterionAdmitsItsLevelsAndMissingValues_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("expected");

    QTest::newRow("a level of its scale") << u"completion"_s << u"limited"_s << true;
    QTest::newRow("a level outside the order") << u"completion"_s << u"withdrawn"_s << true;
    QTest::newRow("a level of another scale") << u"completion"_s << u"low"_s << false;
    QTest::newRow("a missing value") << u"completion"_s << u"na"_s << true;
    QTest::newRow("a missing value it does not admit") << u"risk"_s << u"na"_s << false;
    QTest::newRow("not yet rated is no level") << u"completion"_s << QString() << false;
    QTest::newRow("an unknown criterion admits nothing") << u"quality"_s << u"na"_s << false;
}

void MethodPackTest::aCriterionAdmitsItsLevelsAndMissingValues()
{
    QFETCH(QString, criterion);
    QFETCH(QString, level);
    QFETCH(bool, expected);
    MethodPack pack = smallPack();
    pack.criteria[3].missing = {LevelCode(u"nr"_s)};
    QCOMPARE(pack.admits(CriterionCode(criterion), LevelCode(level)), expected);
}

void MethodPackTest::labelsSpeakTheLanguageAskedFor()
{
    const MethodPack pack = smallPack();
    QCOMPARE(pack.labelOf(completion, LevelCode(u"limited"_s), u"es"_s), u"limited (es)"_s);
    QCOMPARE(pack.labelOf(completion, LevelCode(u"na"_s), u"en"_s), u"na (en)"_s);
    QCOMPARE(pack.labelOf(completion, LevelCode(u"lost"_s), u"en"_s), u"lost"_s);
}

void MethodPackTest::theHighestRankLeavesOutLevelsWithoutRank()
{
    const MethodPack pack = smallPack();
    QCOMPARE(pack.scaleOf(completion)->highestRank(), 3);
    QCOMPARE(pack.scale(u"novelty"_s)->highestRank(), 0);
}

void MethodPackTest::criteriaAreFoundBySubjectAndDimension()
{
    const MethodPack pack = smallPack();
    QCOMPARE(pack.criteriaFor(SubjectKind::Commitment).size(), 5);
    QCOMPARE(pack.criteriaFor(SubjectKind::Plan).size(), 2);
    QCOMPARE(pack.criteriaFor(SubjectKind::Commitment, DimensionCode(u"fulfilment"_s)).size(), 3);
    QVERIFY(pack.criteriaFor(SubjectKind::Plan, DimensionCode(u"fulfilment"_s)).isEmpty());
}

void MethodPackTest::whatIsAskedOfClustersIsFoundForBoth()
{
    MethodPack pack = smallPack();
    QVERIFY(pack.criteriaFor(SubjectKind::Cluster).isEmpty());
    pack.criteria[0].alsoFor = {SubjectKind::Cluster};
    QCOMPARE(pack.criteriaFor(SubjectKind::Cluster).size(), 1);
    QCOMPARE(pack.criteriaFor(SubjectKind::Cluster, pack.criteria[0].dimension).size(), 1);
    QCOMPARE(pack.criteriaFor(SubjectKind::Commitment).size(), 5);
    QVERIFY(pack.criteriaFor(SubjectKind::Milestone).isEmpty());
}

void MethodPackTest::numbersAreKeptByEdition()
{
    MethodPack pack = smallPack();
    const LevelCode unclear(u"unclear"_s);
    pack.criteria[0].missingNumbers.insert(unclear, {{u"irm-2017"_s, 1}});
    QCOMPARE(pack.numberOf(completion, LevelCode(u"complete"_s), u"irm-2015"_s), std::optional(4));
    QCOMPARE(pack.numberOf(completion, unclear, u"irm-2017"_s), std::optional(1));
    QCOMPARE(pack.numberOf(completion, unclear, u"irm-2015"_s), std::optional<int>());
    QCOMPARE(pack.numberOf(completion, LevelCode(u"complete"_s), u"irm-1999"_s), std::optional<int>());
    QCOMPARE(pack.numberOf(completion, LevelCode(u"na"_s), u"irm-2017"_s), std::optional<int>());
    QCOMPARE(pack.numberOf(CriterionCode(u"quality"_s), unclear, u"irm-2017"_s), std::optional<int>());
}

void MethodPackTest::theWordsOfAValueAreThoseOfItsBandsOrCases()
{
    const MethodPack pack = smallPack();
    QStringList words;
    for (const Outcome &outcome : pack.derivedValue(u"schedule"_s)->outcomes())
        words.append(outcome.value);
    QCOMPARE(words, (QStringList{u"ahead"_s, u"on-time"_s, u"behind"_s}));
    QVERIFY(pack.derivedValue(u"high-completion"_s)->outcomes().isEmpty());

    DerivedValue value;
    value.rule.kind = Rule::Kind::Choose;
    value.rule.outcomes = {{.value = u"low"_s}, {.value = u"rest"_s}};
    QCOMPARE(value.outcomes(), value.rule.outcomes);
}

void MethodPackTest::theDigestFollowsWhatWasRead_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("changes");

    QTest::newRow("the question") << u"question"_s << true;
    QTest::newRow("the guidance") << u"guidance"_s << true;
    QTest::newRow("a level's label") << u"label"_s << true;
    QTest::newRow("a level's guidance") << u"level guidance"_s << true;
    QTest::newRow("a level added") << u"level"_s << true;
    QTest::newRow("the weight, which no evaluator reads") << u"weight"_s << false;
    QTest::newRow("another scale") << u"other scale"_s << false;
}

void MethodPackTest::theDigestFollowsWhatWasRead()
{
    QFETCH(QString, part);
    QFETCH(bool, changes);
    MethodPack pack = smallPack();
    const QString before = criterionDigest(pack, completion);
    QCOMPARE(before.size(), 64);
    const LocalizedText other = LocalizedText::of(u"es"_s, u"otro"_s);
    if (part == u"question")
        pack.criteria[0].question = other;
    else if (part == u"guidance")
        pack.criteria[0].guidance = other;
    else if (part == u"label")
        pack.scales[0].levels[2].label = other;
    else if (part == u"level guidance")
        pack.scales[0].levels[2].guidance = other;
    else if (part == u"level")
        pack.scales[0].levels.append({.code = LevelCode(u"lost"_s)});
    else if (part == u"weight")
        pack.criteria[0].weight = 7;
    else
        pack.scales[1].levels[0].label = other;
    QCOMPARE(criterionDigest(pack, completion) != before, changes);
    QVERIFY(criterionDigest(pack, CriterionCode(u"quality"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(MethodPackTest)
#include "MethodPackTest.moc"
