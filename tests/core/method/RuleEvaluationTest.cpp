#include "core/method/RuleEvaluation.h"

#include "core/method/MethodReader.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

MethodPack smallPack()
{
    QFile file(QStringLiteral(COTEJO_TEST_DATA "/methods/small.json"));
    return file.open(QIODevice::ReadOnly) ? readMethodPack(file.readAll(), file.fileName()).value() : MethodPack();
}

Rule test(Rule::Kind kind, const QString &criterion, const QStringList &levels)
{
    Rule rule{.kind = kind, .criterion = CriterionCode(criterion)};
    for (const QString &level : levels)
        rule.levels.append(LevelCode(level));
    return rule;
}

Rule group(Rule::Kind kind, const QList<Rule> &rules) { return {.kind = kind, .rules = rules}; }

/// "completion=limited risk=low"
LevelsByCriterion levelsOf(const QString &text)
{
    LevelsByCriterion levels;
    for (const QString &pair : text.split(u' ', Qt::SkipEmptyParts))
        levels.insert(CriterionCode(pair.section(u'=', 0, 0)), LevelCode(pair.section(u'=', 1)));
    return levels;
}

QString word(std::optional<bool> answer)
{
    if (!answer)
        return u"open"_s;
    return *answer ? u"yes"_s : u"no"_s;
}

DerivedResult resultOf(const QString &id, const QString &levels, const MethodPack &pack = smallPack())
{
    const SubjectKind kind = pack.derivedValue(id)->subject;
    for (const DerivedResult &result : deriveAll(pack, kind, levelsOf(levels))) {
        if (result.id == id)
            return result;
    }
    return {};
}

} // namespace

class RuleEvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestAnswersYesNoOrStaysOpen_data();
    void aTestAnswersYesNoOrStaysOpen();
    void groupsFollowThreeValuedLogic();
    void aMissingTestLeavesTheRestDecided_data();
    void aMissingTestLeavesTheRestDecided();
    void failedTestsAreNamed_data();
    void failedTestsAreNamed();
    void deniedTestsAreNamedToo();
    void numbersAndTheirWords_data();
    void numbersAndTheirWords();
    void aBandlessDifferenceIsItsNumber();
    void valuesComeInThePacksOrderForTheirKindAlone();
    void theFirstCaseThatHoldsGivesTheWord_data();
    void theFirstCaseThatHoldsGivesTheWord();
    void aChoiceWithoutRestCanComeToNothing();
    void clustersGetWhatConcernsThem();
    void gatesCloseCriteria_data();
    void gatesCloseCriteria();
    void aLevelBehindAClosedGateIsLeftOut();
    void chainsOfDerivedValuesAreWorkedOutOnce();
};

void RuleEvaluationTest::aTestAnswersYesNoOrStaysOpen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("expected");

    const int is = int(Rule::Kind::Is);
    const int in = int(Rule::Kind::In);
    const int atLeast = int(Rule::Kind::AtLeast);
    const QStringList substantial{u"substantial"_s};
    const auto row = [](const char *name, int kind, const QStringList &wanted, const QString &level,
                        const QString &expected) {
        QTest::newRow(name) << kind << wanted << level << expected;
    };

    row("is: the level itself", is, substantial, u"substantial"_s, u"yes"_s);
    row("is: a better level", is, substantial, u"complete"_s, u"no"_s);
    row("is: not yet rated", is, substantial, {}, u"open"_s);
    row("is: not reviewed", is, substantial, u"nr"_s, u"open"_s);
    row("is: no data in this generation", is, substantial, u"nd"_s, u"open"_s);
    row("is: does not apply", is, substantial, u"na"_s, u"no"_s);
    row("is: looked and could not tell", is, substantial, u"unclear"_s, u"no"_s);
    row("is: withdrawn", is, {u"withdrawn"_s}, u"withdrawn"_s, u"yes"_s);
    row("is: does not apply, asked for", is, {u"na"_s}, u"na"_s, u"yes"_s);

    row("in: one of them", in, {u"limited"_s, u"complete"_s}, u"complete"_s, u"yes"_s);
    row("in: none of them", in, {u"limited"_s, u"complete"_s}, u"substantial"_s, u"no"_s);
    row("in: not yet rated, asked for", in, {u"nd"_s, QString()}, {}, u"yes"_s);
    row("in: no data, asked for", in, {u"nd"_s, QString()}, u"nd"_s, u"yes"_s);
    row("in: not reviewed, not asked for", in, {u"nd"_s, QString()}, u"nr"_s, u"open"_s);
    row("in: rated where not rated was asked for", in, {u"nd"_s, QString()}, u"limited"_s, u"no"_s);

    row("at least: the level itself", atLeast, substantial, u"substantial"_s, u"yes"_s);
    row("at least: a better level", atLeast, substantial, u"complete"_s, u"yes"_s);
    row("at least: a lower level", atLeast, substantial, u"limited"_s, u"no"_s);
    row("at least the lowest: the lowest", atLeast, {u"not-started"_s}, u"not-started"_s, u"yes"_s);
    row("at least the lowest: withdrawn has no rank", atLeast, {u"not-started"_s}, u"withdrawn"_s, u"no"_s);
    row("at least: does not apply", atLeast, {u"not-started"_s}, u"na"_s, u"no"_s);
    row("at least: looked and could not tell", atLeast, {u"not-started"_s}, u"unclear"_s, u"no"_s);
    row("at least: not reviewed", atLeast, substantial, u"nr"_s, u"open"_s);
    row("at least: not yet rated", atLeast, substantial, {}, u"open"_s);
}

void RuleEvaluationTest::aTestAnswersYesNoOrStaysOpen()
{
    QFETCH(int, kind);
    QFETCH(QStringList, wanted);
    QFETCH(QString, level);
    QFETCH(QString, expected);
    const Rule rule = test(Rule::Kind(kind), u"completion"_s, wanted);
    LevelsByCriterion levels;
    if (!level.isEmpty())
        levels.insert(CriterionCode(u"completion"_s), LevelCode(level));
    QCOMPARE(word(holds(rule, smallPack(), levels)), expected);
    if (level.isEmpty()) {
        levels.insert(CriterionCode(u"completion"_s), LevelCode());
        QCOMPARE(word(holds(rule, smallPack(), levels)), expected);
    }
}

void RuleEvaluationTest::groupsFollowThreeValuedLogic()
{
    // Kleene's tables as arithmetic: no 0, open 1, yes 2; all is the least, any the greatest, not the mirror.
    const MethodPack pack = smallPack();
    const QStringList words{u"no"_s, u"open"_s, u"yes"_s};
    const QStringList levels{u"high"_s, u"nr"_s, u"low"_s};
    const QStringList steps{u"no"_s, u"nr"_s, u"yes"_s};
    const QList<Rule> pair{test(Rule::Kind::Is, u"risk"_s, {u"low"_s}), test(Rule::Kind::Is, u"timely"_s, {u"yes"_s})};
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b) {
            const LevelsByCriterion given = levelsOf(u"risk=%1 timely=%2"_s.arg(levels.at(a), steps.at(b)));
            QCOMPARE(word(holds(group(Rule::Kind::All, pair), pack, given)), words.at(std::min(a, b)));
            QCOMPARE(word(holds(group(Rule::Kind::Any, pair), pack, given)), words.at(std::max(a, b)));
            QCOMPARE(word(holds(group(Rule::Kind::Not, {pair.first()}), pack, given)), words.at(2 - a));
        }
    }
}

void RuleEvaluationTest::aMissingTestLeavesTheRestDecided_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("expected");

    QTest::newRow("all there") << u"completion=complete risk=low novelty=new"_s << u"yes"_s;
    QTest::newRow("nothing rated") << QString() << u"open"_s;
    QTest::newRow("one failing test settles it") << u"risk=high"_s << u"no"_s;
    QTest::newRow("all but one passed") << u"completion=complete risk=low"_s << u"open"_s;
    QTest::newRow("all but one passed, which was not reviewed")
        << u"completion=complete risk=low novelty=nr"_s << u"open"_s;
    QTest::newRow("does not apply is not what was denied") << u"completion=complete risk=low novelty=na"_s << u"yes"_s;
    QTest::newRow("the derived value it leans on is no") << u"completion=limited"_s << u"no"_s;
    QTest::newRow("the derived value it leans on fails by na") << u"completion=na risk=low novelty=new"_s << u"no"_s;
}

void RuleEvaluationTest::aMissingTestLeavesTheRestDecided()
{
    QFETCH(QString, levels);
    QFETCH(QString, expected);
    QCOMPARE(resultOf(u"starred"_s, levels).value.value_or(u"open"_s), expected);
    const MethodPack pack = smallPack();
    QCOMPARE(word(holds(pack.derivedValue(u"starred"_s)->rule, pack, levelsOf(levels))), expected);
}

void RuleEvaluationTest::failedTestsAreNamed_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QStringList>("failed");

    QTest::newRow("none of a yes") << u"completion=complete risk=low novelty=new"_s << QStringList{};
    QTest::newRow("none while open") << u"completion=complete risk=low"_s << QStringList{};
    QTest::newRow("a derived value by its own name")
        << u"completion=limited risk=low novelty=new"_s << QStringList{u"high-completion"_s};
    QTest::newRow("every one that fails, in the rule's order")
        << u"completion=limited risk=high novelty=pre-existing"_s
        << QStringList{u"high-completion"_s, u"risk"_s, u"novelty"_s};
    QTest::newRow("an open test has not failed") << u"risk=high"_s << QStringList{u"risk"_s};
}

void RuleEvaluationTest::failedTestsAreNamed()
{
    QFETCH(QString, levels);
    QFETCH(QStringList, failed);
    QCOMPARE(resultOf(u"starred"_s, levels).failed, failed);
}

void RuleEvaluationTest::deniedTestsAreNamedToo()
{
    MethodPack pack = smallPack();
    const Rule low = test(Rule::Kind::Is, u"risk"_s, {u"low"_s});
    const Rule timely = test(Rule::Kind::Is, u"timely"_s, {u"yes"_s});
    DerivedValue &value = pack.derived[1];

    value.rule = group(Rule::Kind::Any, {low, timely, test(Rule::Kind::In, u"risk"_s, {u"medium"_s})});
    QCOMPARE(resultOf(u"starred"_s, u"risk=high timely=no"_s, pack).failed, (QStringList{u"risk"_s, u"timely"_s}));

    value.rule = group(Rule::Kind::Not, {group(Rule::Kind::Any, {low, timely})});
    QCOMPARE(resultOf(u"starred"_s, u"risk=high timely=yes"_s, pack).failed, QStringList{u"timely"_s});

    value.rule = group(Rule::Kind::Not, {group(Rule::Kind::All, {low, timely})});
    QCOMPARE(resultOf(u"starred"_s, u"risk=low timely=yes"_s, pack).failed, (QStringList{u"risk"_s, u"timely"_s}));
}

void RuleEvaluationTest::numbersAndTheirWords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("number");

    const auto row = [](const char *name, const QString &id, const QString &levels, const QString &value,
                        const QString &number) {
        QTest::newRow(name) << id << levels << value << number;
    };
    row("as projected", u"schedule"_s, u"projected=complete completion=complete"_s, u"on-time"_s, u"0"_s);
    row("less than projected", u"schedule"_s, u"projected=complete completion=limited"_s, u"behind"_s, u"2"_s);
    row("more than projected", u"schedule"_s, u"projected=limited completion=substantial"_s, u"ahead"_s, u"-1"_s);
    row("one of them does not apply", u"schedule"_s, u"projected=na completion=complete"_s, {}, {});
    row("one of them not rated", u"schedule"_s, u"projected=complete"_s, {}, {});
    row("withdrawn has no rank", u"schedule"_s, u"projected=complete completion=withdrawn"_s, {}, {});
    row("two steps of two", u"steps"_s, u"notice=yes summary=yes"_s, u"2"_s, u"2"_s);
    row("no step", u"steps"_s, u"notice=no summary=no"_s, u"0"_s, u"0"_s);
    row("a step that could not be told is none", u"steps"_s, u"notice=yes summary=unclear"_s, u"1"_s, u"1"_s);
    row("a step not reviewed leaves the sum open", u"steps"_s, u"notice=yes summary=nr"_s, {}, {});
    row("a step not yet rated leaves the sum open", u"steps"_s, u"notice=yes"_s, {}, {});
}

void RuleEvaluationTest::numbersAndTheirWords()
{
    QFETCH(QString, id);
    QFETCH(QString, levels);
    QFETCH(QString, value);
    QFETCH(QString, number);
    const DerivedResult result = resultOf(id, levels);
    QCOMPARE(result.value.value_or(QString()), value);
    QCOMPARE(result.number ? QString::number(*result.number) : QString(), number);
    QCOMPARE(result.failed, QStringList());
}

void RuleEvaluationTest::aBandlessDifferenceIsItsNumber()
{
    MethodPack pack = smallPack();
    pack.derived[2].bands.clear();
    QCOMPARE(resultOf(u"schedule"_s, u"projected=limited completion=complete"_s, pack).value, std::optional(u"-2"_s));
}

void RuleEvaluationTest::valuesComeInThePacksOrderForTheirKindAlone()
{
    QStringList ids;
    for (const DerivedResult &result : deriveAll(smallPack(), SubjectKind::Commitment, {}))
        ids.append(result.id);
    QCOMPARE(ids, (QStringList{u"high-completion"_s, u"starred"_s, u"schedule"_s}));
    QCOMPARE(deriveAll(smallPack(), SubjectKind::Plan, {}).size(), 1);
    QVERIFY(deriveAll(smallPack(), SubjectKind::Milestone, {}).isEmpty());
}

void RuleEvaluationTest::theFirstCaseThatHoldsGivesTheWord_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the first") << u"risk=high timely=no"_s << u"risk"_s;
    QTest::newRow("the second") << u"risk=low timely=no"_s << u"timely"_s;
    QTest::newRow("the rest") << u"risk=low timely=yes"_s << u"none"_s;
    QTest::newRow("the first, whatever the second") << u"risk=high"_s << u"risk"_s;
    QTest::newRow("an open case hides those after it") << u"timely=no"_s << QString();
    QTest::newRow("an open case hides the rest") << u"risk=low timely=nr"_s << QString();
}

namespace {

/// What stands in the way: the risk, else that it was late, else nothing.
MethodPack packWithChoice()
{
    MethodPack pack = smallPack();
    Rule rule = group(Rule::Kind::Choose, {group(Rule::Kind::Not, {test(Rule::Kind::Is, u"risk"_s, {u"low"_s})}),
                                           group(Rule::Kind::Not, {test(Rule::Kind::Is, u"timely"_s, {u"yes"_s})})});
    for (const QString &word : {u"risk"_s, u"timely"_s, u"none"_s})
        rule.outcomes.append({.value = word, .label = LocalizedText::of(u"en"_s, word.toUpper())});
    pack.derived.append({.id = u"obstacle"_s, .rule = rule});
    return pack;
}

} // namespace

void RuleEvaluationTest::theFirstCaseThatHoldsGivesTheWord()
{
    QFETCH(QString, levels);
    QFETCH(QString, expected);
    const DerivedResult result = resultOf(u"obstacle"_s, levels, packWithChoice());
    QCOMPARE(result.value.value_or(QString()), expected);
    QVERIFY(!result.number);
    QCOMPARE(result.failed, QStringList());
}

void RuleEvaluationTest::aChoiceWithoutRestCanComeToNothing()
{
    MethodPack pack = packWithChoice();
    pack.derived.last().rule.outcomes.removeLast();
    QCOMPARE(resultOf(u"obstacle"_s, u"risk=low timely=yes"_s, pack).value, std::optional<QString>());
    QCOMPARE(resultOf(u"obstacle"_s, u"risk=low timely=no"_s, pack).value, std::optional(u"timely"_s));
}

void RuleEvaluationTest::clustersGetWhatConcernsThem()
{
    MethodPack pack = smallPack();
    pack.derived[0].alsoFor = {SubjectKind::Cluster};
    const QList<DerivedResult> results = deriveAll(pack, SubjectKind::Cluster, levelsOf(u"completion=complete"_s));
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().id, u"high-completion"_s);
    QCOMPARE(results.first().value, std::optional(u"yes"_s));
    QCOMPARE(deriveAll(pack, SubjectKind::Commitment, {}).size(), 3);
}

void RuleEvaluationTest::gatesCloseCriteria_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<bool>("closed");

    QTest::newRow("the gate holds") << u"completion=withdrawn"_s << true;
    QTest::newRow("the gate does not hold") << u"completion=limited"_s << false;
    QTest::newRow("the gate is open while nothing is rated") << QString() << false;
    QTest::newRow("not reviewed closes nothing") << u"completion=nr"_s << false;
}

void RuleEvaluationTest::gatesCloseCriteria()
{
    QFETCH(QString, levels);
    QFETCH(bool, closed);
    const MethodPack pack = smallPack();
    const QHash<CriterionCode, const Gate *> found = closedCriteria(pack, levelsOf(levels));
    QCOMPARE(found.size(), closed ? 1 : 0);
    if (closed)
        QCOMPARE(found.value(CriterionCode(u"timely"_s))->id, u"withdrawn-stops-timely"_s);
}

void RuleEvaluationTest::aLevelBehindAClosedGateIsLeftOut()
{
    MethodPack pack = smallPack();
    pack.derived[1].rule = test(Rule::Kind::Is, u"timely"_s, {u"yes"_s});
    QCOMPARE(resultOf(u"starred"_s, u"completion=limited timely=yes"_s, pack).value, std::optional(u"yes"_s));
    QCOMPARE(resultOf(u"starred"_s, u"completion=withdrawn timely=yes"_s, pack).value, std::optional<QString>());

    pack.gates[0].when = Rule{.kind = Rule::Kind::Derived, .derived = u"high-completion"_s};
    QCOMPARE(resultOf(u"starred"_s, u"completion=complete timely=yes"_s, pack).value, std::optional<QString>());
    QCOMPARE(resultOf(u"starred"_s, u"completion=limited timely=yes"_s, pack).value, std::optional(u"yes"_s));
}

void RuleEvaluationTest::chainsOfDerivedValuesAreWorkedOutOnce()
{
    // Each value names the one before twice: worked out anew each time this would take 2^60 steps.
    MethodPack pack = smallPack();
    QString earlier = u"high-completion"_s;
    for (int i = 0; i < 60; ++i) {
        const Rule before{.kind = Rule::Kind::Derived, .derived = earlier};
        earlier = u"link-%1"_s.arg(i);
        pack.derived.append({.id = earlier, .rule = group(Rule::Kind::All, {before, before})});
    }
    QCOMPARE(resultOf(earlier, u"completion=complete"_s, pack).value, std::optional(u"yes"_s));
    QCOMPARE(resultOf(earlier, u"completion=limited"_s, pack).failed, QStringList{u"link-58"_s});
    QCOMPARE(word(holds(pack.derived.last().rule, pack, levelsOf(u"completion=complete"_s))), u"yes"_s);
}

QTEST_GUILESS_MAIN(RuleEvaluationTest)
#include "RuleEvaluationTest.moc"
