#include "tests/core/method/ShippedPack.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shipped;

namespace {

const QStringList &ids()
{
    static const QStringList all{u"aga-2012"_s, u"irm-2011"_s, u"irm-2014"_s,
                                 u"irm-2018"_s, u"irm-2021"_s, u"ogp-local"_s};
    return all;
}

} // namespace

/// What the packs that come with the program promise: codes, kinds of subject, numbers, gates and published rules.
class ShippedMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void everyAgreedCodeIsInAPack_data();
    void everyAgreedCodeIsInAPack();
    void textsDifferByLanguage();
    void publishedTextsStateFacts_data();
    void publishedTextsStateFacts();
    void noGenerationOfTheIrmIsScored();
    void milestonesHaveCompletion();
    void clustersAnswerWhatCommitmentsDo();
    void numbersFollowTheEditions_data();
    void numbersFollowTheEditions();
    void anUnverifiableCommitmentIsCodedNoFurther();
    void aGateDoesNotReachMilestones();
};

void ShippedMethodsTest::everyFileIsRead()
{
    QStringList files = QDir(u":/methods"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.replaceInStrings(u".json"_s, QString());
    QCOMPARE(files, ids());
    for (const QString &id : ids()) {
        QCOMPARE(pack(id).id, id);
        QCOMPARE(pack(id).reportSections.size(), 4);
    }
}

void ShippedMethodsTest::everyAgreedCodeIsInAPack_data()
{
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<QString>("levels");

    const auto row = [](const char *name, const QString &methods, const QString &criteria, const QString &levels) {
        QTest::newRow(name) << methods << criteria << levels;
    };
    const QString completion = u"not-started limited substantial complete withdrawn"_s;
    row("completion, one reading", u"irm-2011 irm-2021 ogp-local aga-2012"_s, u"completion"_s, completion);
    row("completion, two readings", u"irm-2014 irm-2018"_s, u"completion-midterm completion-end"_s, completion);
    row("projected completion", u"irm-2011"_s, u"projected-completion"_s, completion);
    row("no evidence", u"irm-2021 ogp-local"_s, u"completion"_s, u"no-evidence"_s);
    row("specificity", u"irm-2011 irm-2014 irm-2018"_s, u"specificity"_s, u"none low medium high"_s);
    row("yes and no of the first reports", u"irm-2011 irm-2014"_s,
        u"verifiable contact-named step-timeline step-notice step-awareness step-online step-in-person step-summary "
        "timeline-online timeline-other-channels institution-one-branch institution-executive-change"_s,
        u"yes no"_s);
    row("yes and no of two readings", u"irm-2014 irm-2018 irm-2021"_s,
        u"verifiable carried-forward contrary-no-progress"_s, u"yes no"_s);
    row("yes and no of today", u"irm-2018 irm-2021"_s, u"open-government-lens"_s, u"yes no"_s);
    row("requirements", u"irm-2021"_s,
        u"promising contrary-no-new-plan requirement-space requirement-website requirement-repository "
        "requirement-timeline requirement-outreach requirement-input requirement-feedback requirement-meetings"_s,
        u"yes no"_s);
    row("contrary to process at midterm", u"irm-2014"_s, u"contrary-no-engagement contrary-no-researcher"_s,
        u"yes no"_s);
    row("repository", u"irm-2018"_s, u"noteworthy repository-online repository-evidence repository-updated"_s,
        u"yes no"_s);
    row("values", u"irm-2011 irm-2014 irm-2018 irm-2021"_s,
        u"value-information value-participation value-accountability value-technology"_s, u"clear unclear-relevance"_s);
    row("challenges", u"irm-2011 irm-2014"_s,
        u"challenge-services challenge-integrity challenge-resources challenge-safety challenge-corporate"_s,
        u"yes no"_s);
    row("potential impact", u"irm-2011 irm-2014 irm-2018"_s, u"potential-impact"_s,
        u"none minor moderate transformative"_s);
    row("an impact for the worse", u"irm-2014"_s, u"potential-impact"_s, u"worsens"_s);
    const QString opened = u"worsened did-not-change marginal major outstanding"_s;
    row("did it open government", u"irm-2014 irm-2018 irm-2021"_s, u"opened-government"_s, opened);
    row("did it open government, by value", u"irm-2014 irm-2018 ogp-local"_s,
        u"opened-information opened-participation opened-accountability"_s, opened + u" na"_s);
    row("potential for results", u"irm-2018 irm-2021 ogp-local"_s, u"potential-for-results"_s,
        u"unclear-potential modest substantial"_s);
    row("early results", u"irm-2018 irm-2021"_s, u"early-results"_s, u"none-notable moderate significant"_s);
    row("public influence", u"irm-2011 irm-2014 irm-2018 irm-2021 ogp-local"_s,
        u"influence-development influence-implementation"_s,
        u"no-consultation inform consult involve collaborate empower"_s);
    row("novelty", u"irm-2011 ogp-local"_s, u"novelty"_s, u"new pre-existing"_s);
}

void ShippedMethodsTest::everyAgreedCodeIsInAPack()
{
    QFETCH(QString, methods);
    QFETCH(QString, criteria);
    QFETCH(QString, levels);
    for (const QString &id : methods.split(u' ')) {
        const MethodPack method = pack(id);
        QStringList wanted = levels.split(u' ');
        if (id != u"aga-2012")
            wanted += {u"nr"_s, u"nd"_s, u"na"_s, u"unclear"_s};
        for (const QString &criterion : criteria.split(u' ')) {
            for (const QString &level : std::as_const(wanted))
                QVERIFY2(method.admits(CriterionCode(criterion), LevelCode(level)),
                         qPrintable(u"%1: %2 = %3"_s.arg(id, criterion, level)));
        }
    }
}

void ShippedMethodsTest::textsDifferByLanguage()
{
    // The reader makes sure that both languages are there; a text left untranslated would be the same in both.
    const auto isTranslated = [](const LocalizedText &text) {
        return text.in(u"es"_s) != text.in(u"en"_s);
    };
    for (const QString &id : ids()) {
        const MethodPack method = pack(id);
        for (const Criterion &criterion : method.criteria) {
            const QByteArray name = (id + u' ' + criterion.id.toString()).toUtf8();
            QVERIFY2(isTranslated(criterion.title) && isTranslated(criterion.question), name.constData());
            QVERIFY2(isTranslated(criterion.guidance), name.constData());
        }
        for (const Scale &scale : method.scales) {
            for (const Level &level : scale.levels)
                QVERIFY2(isTranslated(level.guidance), qPrintable(id + u' ' + scale.id));
        }
        for (const DerivedValue &value : method.derived)
            QVERIFY2(isTranslated(value.explanation) && value.source.contains(u" / "_s), qPrintable(id + value.id));
    }
}

void ShippedMethodsTest::publishedTextsStateFacts_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : ids())
        QTest::newRow(qPrintable(id)) << id;
}

/// What a report prints of a pack's sources says what they are; it gives nobody work and does not speak of "us".
void ShippedMethodsTest::publishedTextsStateFacts()
{
    QFETCH(QString, id);
    const MethodPack &shown = pack(id);
    QStringList texts;
    for (const QString &language : {u"es"_s, u"en"_s})
        texts += {shown.summary.in(language), shown.source.in(language)};
    for (const DerivedValue &derived : shown.derived)
        texts += {derived.source, derived.explanation.in(u"es"_s), derived.explanation.in(u"en"_s)};
    static const QRegularExpression toDo(
        u"\\b(nosotros|nuestr[ao]s?|conviene|elija|us|ours?|worth|choose|should)\\b"_s);
    static const QRegularExpression hyphenSpan(u"\\b20\\d\\d-\\d\\d"_s);
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(!text.contains(toDo), qPrintable(text));
        QVERIFY2(!text.contains(hyphenSpan), qPrintable(text));
    }
}

void ShippedMethodsTest::noGenerationOfTheIrmIsScored()
{
    for (const QString &id : ids()) {
        const MethodPack method = pack(id);
        QStringList dimensions;
        for (const Dimension &dimension : method.dimensions)
            dimensions.append(dimension.id.toString());
        QCOMPARE(dimensions, (QStringList{u"process"_s, u"fulfilment"_s, u"alignment"_s}));
        const bool hasWeights = std::any_of(method.criteria.cbegin(), method.criteria.cend(),
                                            [](const Criterion &criterion) { return criterion.weight > 0; });
        QCOMPARE(hasWeights, id == u"aga-2012");
    }
}

void ShippedMethodsTest::milestonesHaveCompletion()
{
    for (const QString &id : ids()) {
        const MethodPack method = pack(id);
        const QList<Criterion> asked = method.criteriaFor(SubjectKind::Milestone);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().id, CriterionCode(u"milestone-completion"_s));
        QCOMPARE(asked.first().phase, Phase::End);
        QCOMPARE(asked.first().weight, 0.0);
        QVERIFY(method.admits(asked.first().id, LevelCode(u"substantial"_s)));
        QVERIFY(deriveAll(method, SubjectKind::Milestone, levelsOf(u"milestone-completion=complete"_s)).isEmpty());
    }
}

void ShippedMethodsTest::clustersAnswerWhatCommitmentsDo()
{
    for (const QString &id : ids()) {
        const MethodPack method = pack(id);
        const qsizetype commitment = method.criteriaFor(SubjectKind::Commitment).size();
        QCOMPARE(method.criteriaFor(SubjectKind::Cluster).size(), id == u"irm-2011" ? 0 : commitment);
        for (const Criterion &criterion : method.criteriaFor(SubjectKind::Cluster))
            QVERIFY(criterion.subject == SubjectKind::Commitment);
    }
    QCOMPARE(derived(pack(u"irm-2021"_s), u"strong-early-results"_s, levelsOf(u"early-results=significant"_s),
                     SubjectKind::Cluster),
             u"yes"_s);
}

void ShippedMethodsTest::numbersFollowTheEditions_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("numbers"); // of levels and missing values, in words: "complete=5"

    const auto row = [](const char *name, const QString &method, const QString &criterion, const QString &edition,
                        const QString &numbers) {
        QTest::newRow(name) << method << criterion << edition << numbers;
    };
    const QString later = u"withdrawn=0 unclear=1 not-started=2 limited=3 substantial=4 complete=5"_s;
    row("completion in 2015", u"irm-2011"_s, u"completion"_s, u"irm-2015"_s,
        u"not-started=1 limited=2 substantial=3 complete=4 withdrawn=- unclear=-"_s);
    row("completion in 2017", u"irm-2011"_s, u"completion"_s, u"irm-2017"_s, later);
    row("completion at midterm in 2017", u"irm-2014"_s, u"completion-midterm"_s, u"irm-2017"_s, later);
    row("completion at the end today", u"irm-2018"_s, u"completion-end"_s, u"ogp-2024"_s, later);
    row("completion today", u"irm-2021"_s, u"completion"_s, u"ogp-2024"_s, later + u" no-evidence=-"_s);
    row("opened government", u"irm-2014"_s, u"opened-government"_s, u"ogp-2024"_s,
        u"worsened=0 did-not-change=1 marginal=2 major=3 outstanding=4 na=-"_s);
    row("opened by value", u"irm-2014"_s, u"opened-participation"_s, u"ogp-2024"_s,
        u"na=0 worsened=1 did-not-change=2 marginal=3 major=4 outstanding=5"_s);
    row("specificity", u"irm-2014"_s, u"specificity"_s, u"irm-2017"_s, u"none=0 low=1 medium=2 high=3"_s);
    row("potential impact", u"irm-2018"_s, u"potential-impact"_s, u"ogp-2024"_s,
        u"none=0 minor=1 moderate=2 transformative=3"_s);
    row("unclear potential impact", u"irm-2011"_s, u"potential-impact"_s, u"irm-2015"_s, u"none=0 unclear=0"_s);
    row("a level that no table has", u"irm-2014"_s, u"potential-impact"_s, u"ogp-2024"_s, u"worsens=-"_s);
    row("potential for results", u"irm-2021"_s, u"potential-for-results"_s, u"ogp-2024"_s,
        u"unclear-potential=0 modest=1 substantial=2"_s);
    row("early results", u"irm-2021"_s, u"early-results"_s, u"ogp-2024"_s,
        u"none-notable=0 moderate=1 significant=2"_s);
    row("values", u"irm-2014"_s, u"value-accountability"_s, u"ogp-2024"_s, u"unclear-relevance=0 clear=1"_s);
    row("steps", u"irm-2014"_s, u"step-summary"_s, u"process-2016"_s, u"no=0 yes=1"_s);
    row("institutional variables", u"irm-2011"_s, u"institution-president"_s, u"process-2016"_s, u"no=0 yes=1"_s);
}

void ShippedMethodsTest::numbersFollowTheEditions()
{
    QFETCH(QString, method);
    QFETCH(QString, criterion);
    QFETCH(QString, edition);
    QFETCH(QString, numbers);
    const MethodPack found = pack(method);
    for (const QString &pair : numbers.split(u' ')) {
        const std::optional<int> number =
            found.numberOf(CriterionCode(criterion), LevelCode(pair.section(u'=', 0, 0)), edition);
        QCOMPARE(pair.section(u'=', 0, 0) + u'=' + (number ? QString::number(*number) : u"-"_s), pair);
    }
}

void ShippedMethodsTest::anUnverifiableCommitmentIsCodedNoFurther()
{
    const MethodPack method = pack(u"irm-2021"_s);
    const qsizetype asked = method.criteriaFor(SubjectKind::Commitment).size();
    QVERIFY(asked > 10);
    QCOMPARE(closedCriteria(method, levelsOf(u"verifiable=no"_s)).size(), asked - 1);
    QVERIFY(!closedCriteria(method, levelsOf(u"verifiable=no"_s)).contains(CriterionCode(u"verifiable"_s)));
    for (const QString &open : {u"verifiable=yes"_s, u"verifiable=nr"_s, u"verifiable=unclear"_s, QString()})
        QVERIFY(closedCriteria(method, levelsOf(open)).isEmpty());
    const QString coded = u" completion=complete"_s;
    QCOMPARE(derived(method, u"high-completion"_s, levelsOf(u"verifiable=yes"_s + coded)), u"yes"_s);
    QCOMPARE(derived(method, u"high-completion"_s, levelsOf(u"verifiable=no"_s + coded)), u"open"_s);
}

void ShippedMethodsTest::aGateDoesNotReachMilestones()
{
    for (const QString &id : ids()) {
        for (const Gate &gate : pack(id).gates)
            QVERIFY(!gate.stops.contains(CriterionCode(u"milestone-completion"_s)));
    }
    QVERIFY(closedCriteria(pack(u"irm-2021"_s), levelsOf(u"milestone-completion=limited"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(ShippedMethodsTest)
#include "ShippedMethodsTest.moc"
