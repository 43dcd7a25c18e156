#include "core/evaluation/Completeness.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const CriterionCode completion(u"completion"_s);

} // namespace

class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answeredOfAsked_data();
    void answeredOfAsked();
    void whatARatingLacks_data();
    void whatARatingLacks();
    void aRatingGoesStaleWithWhatItRestsOn_data();
    void aRatingGoesStaleWithWhatItRestsOn();
};

void CompletenessTest::answeredOfAsked_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<int>("rated");
    QTest::addColumn<int>("asked");

    QTest::newRow("nothing yet") << QString() << QString() << 0 << 5;
    QTest::newRow("a missing value is an answer") << u"completion=limited risk=unclear"_s << QString() << 2 << 5;
    QTest::newRow("all") << u"completion=limited projected=nr timely=no risk=low novelty=new"_s << QString() << 5 << 5;
    QTest::newRow("one dimension") << u"completion=limited risk=low"_s << u"fulfilment"_s << 1 << 3;
    QTest::newRow("a gate closes one") << u"completion=withdrawn"_s << QString() << 1 << 4;
    QTest::newRow("an answer behind the gate is not counted")
        << u"completion=withdrawn timely=yes"_s << u"fulfilment"_s << 1 << 2;
    QTest::newRow("what the criterion does not admit is no answer") << u"completion=low"_s << QString() << 0 << 5;
    QTest::newRow("the plan's criteria are not the commitment's") << u"notice=yes"_s << QString() << 0 << 5;
}

void CompletenessTest::answeredOfAsked()
{
    QFETCH(QString, levels);
    QFETCH(QString, dimension);
    QFETCH(int, rated);
    QFETCH(int, asked);
    SmallRound sample;
    sample.rate(u"1"_s, levels);
    const std::optional<DimensionCode> wanted =
        dimension.isEmpty() ? std::nullopt : std::optional(DimensionCode(dimension));
    const Completeness found =
        completeness(sample.pack, SubjectKind::Commitment, sample.levels().of(SmallRound::subject(u"1"_s)), wanted);
    QCOMPARE(found.rated, rated);
    QCOMPARE(found.asked, asked);
    QCOMPARE(found.isComplete(), rated == asked);
}

void CompletenessTest::whatARatingLacks_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("hasEvidence");
    QTest::addColumn<int>("lack");

    const auto row = [](const char *name, const QString &criterion, const QString &level, const QString &reason,
                        bool hasEvidence, Lack lack) {
        QTest::newRow(name) << criterion << level << reason << hasEvidence << int(lack);
    };
    row("both", u"completion"_s, u"limited"_s, {}, false, Lack::ReasonAndEvidence);
    row("the reason", u"completion"_s, u"limited"_s, {}, true, Lack::Reason);
    row("spaces are no reason", u"completion"_s, u"limited"_s, u" \n"_s, true, Lack::Reason);
    row("the evidence", u"completion"_s, u"limited"_s, u"because"_s, false, Lack::Evidence);
    row("nothing", u"completion"_s, u"limited"_s, u"because"_s, true, Lack::Nothing);
    row("the lowest level wants them as well", u"completion"_s, u"not-started"_s, {}, false, Lack::ReasonAndEvidence);
    row("withdrawn wants them as well", u"completion"_s, u"withdrawn"_s, {}, false, Lack::ReasonAndEvidence);
    row("welcome is not required", u"risk"_s, u"low"_s, {}, false, Lack::Nothing);
    row("not yet rated", u"completion"_s, {}, {}, false, Lack::Nothing);
    row("not reviewed wants nothing", u"completion"_s, u"nr"_s, {}, false, Lack::Nothing);
    row("no data wants nothing", u"completion"_s, u"nd"_s, {}, false, Lack::Nothing);
    row("unclear wants the reason alone", u"completion"_s, u"unclear"_s, {}, false, Lack::Reason);
    row("nor does the scale's own level want evidence", u"completion"_s, u"no-evidence"_s, {}, false, Lack::Reason);
    row("does not apply, with its reason", u"completion"_s, u"na"_s, u"because"_s, false, Lack::Nothing);
    row("an unknown criterion demands nothing", u"quality"_s, u"good"_s, {}, false, Lack::Nothing);
}

void CompletenessTest::whatARatingLacks()
{
    QFETCH(QString, criterion);
    QFETCH(QString, level);
    QFETCH(QString, reason);
    QFETCH(bool, hasEvidence);
    QFETCH(int, lack);
    Rating rating{.level = LevelCode(level), .reason = reason};
    rating.key.criterion = CriterionCode(criterion);
    if (hasEvidence)
        rating.evidence = {EvidenceId::fromName(u"minutes"_s)};
    QCOMPARE(int(lacking(SmallRound().pack, rating)), lack);
}

void CompletenessTest::aRatingGoesStaleWithWhatItRestsOn_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("stale");

    QTest::newRow("nothing changed") << QString() << false;
    QTest::newRow("the criterion's guidance") << u"guidance"_s << true;
    QTest::newRow("another criterion's guidance") << u"other guidance"_s << false;
    QTest::newRow("the commitment's text") << u"text"_s << true;
    QTest::newRow("the commitment's short title") << u"title"_s << false;
    QTest::newRow("the stored copy of the evidence") << u"evidence"_s << true;
    QTest::newRow("evidence added since") << u"more evidence"_s << true;
    QTest::newRow("a level never given") << u"not rated"_s << false;
    QTest::newRow("texts never recorded") << u"not recorded"_s << false;
}

void CompletenessTest::aRatingGoesStaleWithWhatItRestsOn()
{
    QFETCH(QString, change);
    QFETCH(bool, stale);
    SmallRound sample;
    const EvidenceId minutes = EvidenceId::fromName(u"minutes"_s);
    const EvidenceId letter = EvidenceId::fromName(u"letter"_s);
    sample.addCommitment(u"1"_s);
    sample.contents.evidence = {{.id = minutes, .title = u"Minutes"_s, .digest = u"aa"_s},
                                {.id = letter, .title = u"Letter"_s}};
    Rating rating{.level = LevelCode(u"limited"_s), .evidence = {minutes}};
    rating.key = {.round = sample.round, .subject = SmallRound::subject(u"1"_s), .criterion = completion};
    rating.criterionDigest = criterionDigest(sample.pack, completion);
    rating.subjectDigest = subjectDigest(sample.contents, rating.key.subject);
    rating.evidenceDigest = evidenceDigest(sample.contents, rating.evidence);

    const LocalizedText other = LocalizedText::of(u"es"_s, u"otro"_s);
    if (change == u"guidance" || change == u"other guidance")
        sample.pack.criteria[change == u"guidance" ? 0 : 1].guidance = other;
    else if (change == u"text")
        sample.contents.commitments[0].text = other;
    else if (change == u"title")
        sample.contents.commitments[0].title = other;
    else if (change == u"evidence")
        sample.contents.evidence[0].digest = u"bb"_s;
    else if (change == u"more evidence")
        rating.evidence.append(letter);
    if (change.startsWith(u"not")) {
        sample.pack.criteria[0].guidance = other;
        rating.criterionDigest = change == u"not rated" ? rating.criterionDigest : QString();
        rating.level = change == u"not rated" ? LevelCode() : rating.level;
    }
    QCOMPARE(isStale(sample.contents, sample.pack, rating), stale);
}

QTEST_GUILESS_MAIN(CompletenessTest)
#include "CompletenessTest.moc"
