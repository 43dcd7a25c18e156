#include "tests/core/method/ShippedPack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shipped;

namespace {

/// The plan-level requirements of irm-2021, each answered the same but for one.
QString requirements(const QString &answer, const QString &exception = {}, const QString &other = {})
{
    QString text;
    for (const QString &code : {u"space"_s, u"website"_s, u"repository"_s, u"timeline"_s, u"outreach"_s, u"input"_s,
                                u"feedback"_s, u"meetings"_s})
        text += u" requirement-%1=%2"_s.arg(code, code == exception ? other : answer);
    return text;
}

} // namespace

/// The derived values of the shipped packs on codes as they stand in the published tables.
class PublishedRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesComeOutAsPublished_data();
    void rulesComeOutAsPublished();
    void theStarNamesWhatItFailed();
};

void PublishedRulesTest::rulesComeOutAsPublished_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &method, const QString &value, const QString &levels,
                        const QString &expected) {
        QTest::newRow(name) << method << value << levels << expected;
    };
    const QString first = u"irm-2011"_s, second = u"irm-2014"_s, third = u"irm-2018"_s, today = u"irm-2021"_s;

    const QString founder = u"value-information=clear specificity=high completion=complete potential-impact=nd"_s;
    row("a founder's star asks no impact", first, u"starred"_s, founder, u"yes"_s);
    row("nor does the founders' rule", first, u"starred-founders"_s, founder, u"yes"_s);
    row("the rule of 2014 does", first, u"starred-2014"_s, founder, u"open"_s);
    row("so does the current rule", first, u"starred-current"_s, founder, u"open"_s);
    const QString vague =
        u"value-participation=clear specificity=low verifiable=no completion=substantial potential-impact=moderate"_s;
    row("until 2014 specificity did not count", first, u"starred-2014"_s, vague, u"yes"_s);
    row("from 2014 it did", first, u"starred-2015"_s, vague, u"no"_s);
    row("and comes first among the obstacles", first, u"binding-constraint"_s, vague, u"specificity"_s);
    row("but not in the score", first, u"irm-score"_s, vague, u"4"_s);
    row("technology alone is not relevant", first, u"relevant"_s,
        u"value-information=unclear-relevance value-participation=unclear-relevance "
        "value-accountability=unclear-relevance value-technology=clear"_s,
        u"no"_s);

    // Rows of the published tables, by country and year of the plan.
    const QString moldova =
        u"specificity=high value-information=clear potential-impact=moderate completion-midterm=substantial"_s;
    row("a moderate impact was enough in 2015", second, u"starred-2015"_s, moldova, u"yes"_s);
    row("and is not now", second, u"starred"_s, moldova, u"no"_s);
    row("it is what stands in the way", second, u"binding-constraint"_s, moldova, u"potential-impact"_s);
    const QString both = u"specificity=high value-information=clear potential-impact=transformative "_s;
    row("the end overrules a poor midterm", second, u"starred-current"_s,
        both + u"completion-midterm=limited completion-end=complete"_s, u"yes"_s);
    row("the end overrules a good midterm", second, u"high-completion"_s,
        both + u"completion-midterm=complete completion-end=limited"_s, u"no"_s);
    row("an end without data leaves the midterm", second, u"starred-current"_s,
        both + u"completion-midterm=substantial completion-end=nd"_s, u"yes"_s);
    row("a withdrawn commitment is not high", second, u"high-completion"_s,
        both + u"completion-midterm=complete completion-end=withdrawn"_s, u"no"_s);
    row("no reading leaves it open", second, u"high-completion"_s, both, u"open"_s);
    row("the star at midterm stays as it was", second, u"starred-current-midterm"_s,
        both + u"completion-midterm=limited completion-end=complete"_s, u"no"_s);
    row("the star at the end", second, u"starred-current-end"_s,
        both + u"completion-midterm=limited completion-end=complete"_s, u"yes"_s);
    row("the rule of 2014 looks at the midterm", second, u"starred-2014"_s,
        both + u"completion-midterm=limited completion-end=complete"_s, u"no"_s);
    row("and at the end where there was no midterm", second, u"starred-2014"_s,
        both + u"completion-midterm=na completion-end=complete"_s, u"yes"_s);
    row("nothing in the way", second, u"binding-constraint"_s, both + u"completion-end=complete"_s, u"starred"_s);
    row("completion in the way", second, u"binding-constraint"_s, both + u"completion-end=limited"_s, u"completion"_s);
    row("an open test before hides it", second, u"binding-constraint"_s,
        u"specificity=high value-information=clear potential-impact=nd completion-end=limited"_s, u"open"_s);
    row("forward", second, u"completion-change"_s, u"completion-midterm=limited completion-end=complete"_s, u"2"_s);
    row("backward", second, u"completion-change"_s, u"completion-midterm=substantial completion-end=limited"_s,
        u"-1"_s);
    row("unclear cannot be subtracted", second, u"completion-change"_s,
        u"completion-midterm=unclear completion-end=limited"_s, u"open"_s);
    row("a worsening impact passes no test", second, u"potentially-starred"_s,
        u"specificity=high value-information=clear potential-impact=worsens"_s, u"no"_s);
    row("contrary by one test", second, u"contrary-to-process"_s,
        u"contrary-no-engagement=no contrary-no-researcher=yes"_s, u"yes"_s);
    row("not contrary by all three", second, u"contrary-to-process"_s,
        u"contrary-no-engagement=no contrary-no-researcher=no contrary-no-progress=no"_s, u"no"_s);
    row("steps followed", second, u"steps-followed"_s,
        u"step-timeline=no step-notice=yes step-awareness=yes step-online=yes step-in-person=yes step-summary=no"_s,
        u"4"_s);

    row("Argentina 2019: ambitious and completed", third, u"irm-score"_s,
        u"verifiable=yes value-information=clear potential-impact=transformative completion-end=substantial "
        "opened-government=nd early-results=nd"_s,
        u"4"_s);
    row("strong results make up for a small ambition", third, u"irm-score"_s,
        u"value-information=clear potential-impact=minor completion-end=limited opened-government=major"_s, u"4"_s);
    row("ambitious, not completed", third, u"irm-score"_s,
        u"value-information=clear potential-impact=moderate completion-end=limited"_s, u"3"_s);
    row("completed, not ambitious", third, u"irm-score"_s,
        u"value-information=clear potential-impact=minor completion-end=complete"_s, u"2"_s);
    row("neither", third, u"irm-score"_s, u"value-information=clear potential-impact=none completion-end=not-started"_s,
        u"1"_s);
    row("Finland 2019: results significant instead of opened", third, u"strong-early-results"_s,
        u"opened-government=nd early-results=significant"_s, u"yes"_s);
    row("opened a little, results without data", third, u"strong-early-results"_s,
        u"opened-government=marginal early-results=nd"_s, u"no"_s);
    row("neither coded", third, u"strong-early-results"_s, u"opened-government=nd early-results=nd"_s, u"open"_s);
    row("Papua New Guinea 2018: a lens without values", third, u"relevant"_s,
        u"value-information=nd value-participation=nd value-accountability=nd open-government-lens=yes"_s, u"yes"_s);
    row("values decide before the lens", third, u"relevant"_s,
        u"value-information=unclear-relevance value-participation=unclear-relevance "
        "value-accountability=unclear-relevance open-government-lens=yes"_s,
        u"no"_s);
    row("verifiable stands for specificity", third, u"specific"_s, u"specificity=nd verifiable=yes"_s, u"yes"_s);
    row("specificity goes first", third, u"specific"_s, u"specificity=low verifiable=yes"_s, u"no"_s);
    row("influence at the minimum", third, u"influence-development-minimum"_s, u"influence-development=involve"_s,
        u"yes"_s);
    row("influence below it", third, u"influence-development-minimum"_s, u"influence-development=consult"_s, u"no"_s);
    row("informing is enough later", third, u"influence-implementation-minimum"_s, u"influence-implementation=inform"_s,
        u"yes"_s);
    row("too little influence is contrary to process", third, u"contrary-to-process"_s,
        u"influence-development=consult"_s, u"yes"_s);

    row("a lens is relevance today", today, u"relevant"_s, u"verifiable=yes open-government-lens=no"_s, u"no"_s);
    row("values stand in for it", today, u"relevant"_s,
        u"verifiable=yes open-government-lens=nd value-information=clear"_s, u"yes"_s);
    row("moderate results are notable", today, u"early-results-notable"_s, u"early-results=moderate"_s, u"yes"_s);
    row("and not strong", today, u"strong-early-results"_s, u"early-results=moderate"_s, u"no"_s);
    row("no evidence is not high", today, u"high-completion"_s, u"completion=no-evidence"_s, u"no"_s);
    row("all requirements", today, u"requirements-met"_s, requirements(u"yes"_s), u"8"_s);
    row("all but one", today, u"requirements-met"_s, requirements(u"yes"_s, u"feedback"_s, u"no"_s), u"7"_s);
    row("one not reviewed", today, u"requirements-met"_s, requirements(u"yes"_s, u"feedback"_s, u"nr"_s), u"open"_s);
    row("all met", today, u"minimum-requirements-met"_s, requirements(u"yes"_s), u"yes"_s);
    row("one not met", today, u"minimum-requirements-met"_s, requirements(u"yes"_s, u"input"_s, u"no"_s), u"no"_s);
    row("one not met is contrary to process", today, u"contrary-to-process"_s,
        requirements(u"yes"_s, u"input"_s, u"no"_s), u"yes"_s);
    row("so is a plan too late", today, u"contrary-to-process"_s, u"contrary-no-new-plan=yes"_s, u"yes"_s);
    row("all in order", today, u"contrary-to-process"_s,
        requirements(u"yes"_s) + u" contrary-no-new-plan=na contrary-no-progress=no"_s, u"no"_s);

    row("locally, one value opened is enough", u"ogp-local"_s, u"strong-early-results"_s,
        u"opened-information=na opened-participation=major opened-accountability=did-not-change"_s, u"yes"_s);
    row("a value that does not apply is none", u"ogp-local"_s, u"strong-early-results"_s,
        u"opened-information=na opened-participation=na opened-accountability=marginal"_s, u"no"_s);
    row("without proposals no answer is owed", u"ogp-local"_s, u"co-creation-compliant"_s,
        u"local-forum=yes local-forum-multi-stakeholder=yes local-website=yes local-proposals=yes local-feedback=na "
        "local-endorsement=yes"_s,
        u"yes"_s);
}

void PublishedRulesTest::rulesComeOutAsPublished()
{
    QFETCH(QString, method);
    QFETCH(QString, value);
    QFETCH(QString, levels);
    QFETCH(QString, expected);
    const MethodPack found = pack(method);
    const LevelsByCriterion given = levelsOf(levels);
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        QVERIFY2(found.admits(it.key(), it.value()), qPrintable(it.key().toString()));
    QCOMPARE(derived(found, value, given), expected);
}

void PublishedRulesTest::theStarNamesWhatItFailed()
{
    const MethodPack method = pack(u"irm-2014"_s);
    const QList<DerivedResult> results = deriveAll(
        method, SubjectKind::Commitment,
        levelsOf(u"specificity=low value-information=clear potential-impact=moderate completion-midterm=complete"_s));
    const auto star = std::find_if(results.cbegin(), results.cend(),
                                   [](const DerivedResult &result) { return result.id == u"starred-current"; });
    QVERIFY(star != results.cend());
    QCOMPARE(star->failed, (QStringList{u"specific"_s, u"potential-impact"_s}));
    for (const QString &word : {u"specificity"_s, u"starred"_s}) {
        const QList<Outcome> outcomes = method.derivedValue(u"binding-constraint"_s)->outcomes();
        QVERIFY(std::any_of(outcomes.cbegin(), outcomes.cend(),
                            [&](const Outcome &outcome) { return outcome.value == word; }));
    }
}

QTEST_GUILESS_MAIN(PublishedRulesTest)
#include "PublishedRulesTest.moc"
