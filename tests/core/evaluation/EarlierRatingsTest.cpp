#include "core/evaluation/EarlierRatings.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EarlierRatingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onesOwnAndWhatWasPublishedAndNobodyElses();
    void laterRoundsAreNoPast();
    void anotherScaleIsNotSetSideBySide();
    void anotherQuestionIsToldAsItIs();
    void thePlanBeforeIsSearchedByTitle_data();
    void thePlanBeforeIsSearchedByTitle();
    void whatWasGivenToTheSimilarOneIsTold();
};

namespace {

const CriterionCode completion(u"completion"_s);

/// The small round, with an earlier one by the same method.
struct TwoRounds : SmallRound
{
    TwoRounds()
    {
        contents.rounds[0].position = 1;
        contents.rounds.append({.id = before, .plan = plan});
        contents.people = {{.id = PersonId::fromName(u"ana"_s), .name = u"ana"_s, .role = u"evaluator"_s},
                           {.id = PersonId::fromName(u"luis"_s), .name = u"luis"_s, .role = u"evaluator"_s},
                           {.id = PersonId::fromName(u"irm"_s), .name = u"irm"_s, .role = u"source"_s}};
        addCommitment(u"1"_s);
    }

    void rateBefore(const QString &level, const QString &person, const CriterionCode &criterion = completion)
    {
        const RatingKey key{
            .round = before, .subject = subject(u"1"_s), .criterion = criterion, .person = PersonId::fromName(person)};
        contents.ratings.insert(key, {.key = key, .level = LevelCode(level)});
    }

    QList<EarlierRating> earlier(const MethodPack &then) const
    {
        const auto methodOf = [&](RoundId id) {
            return id == before ? &then : &pack;
        };
        return earlierRatings(contents, methodOf, round, subject(u"1"_s), completion, PersonId::fromName(u"ana"_s));
    }

    RoundId before = RoundId::fromName(u"before"_s);
};

} // namespace

void EarlierRatingsTest::onesOwnAndWhatWasPublishedAndNobodyElses()
{
    TwoRounds sample;
    sample.rateBefore(u"limited"_s, u"ana"_s);
    sample.rateBefore(u"complete"_s, u"luis"_s);
    sample.rateBefore(u"substantial"_s, u"irm"_s);
    QSet<QString> levels;
    for (const EarlierRating &one : sample.earlier(sample.pack)) {
        QVERIFY(one.isSameQuestion);
        levels.insert(one.rating.level.toString());
    }
    QCOMPARE(levels, (QSet<QString>{u"limited"_s, u"substantial"_s}));
}

void EarlierRatingsTest::laterRoundsAreNoPast()
{
    TwoRounds sample;
    sample.rateBefore(u"limited"_s, u"ana"_s);
    sample.contents.rounds[1].position = 2;
    QVERIFY(sample.earlier(sample.pack).isEmpty());
}

void EarlierRatingsTest::anotherScaleIsNotSetSideBySide()
{
    TwoRounds sample;
    sample.rateBefore(u"limited"_s, u"ana"_s);
    MethodPack then = sample.pack;
    const QString scale = then.criterion(completion)->scale;
    for (Scale &one : then.scales) {
        if (one.id == scale)
            one.levels.removeLast();
    }
    const QList<EarlierRating> earlier = sample.earlier(then);
    QCOMPARE(earlier.size(), 1);
    QVERIFY(!earlier.first().isSameQuestion);
}

void EarlierRatingsTest::anotherQuestionIsToldAsItIs()
{
    TwoRounds sample;
    MethodPack then = sample.pack;
    const CriterionCode progress(u"progress"_s);
    for (Criterion &criterion : then.criteria) {
        if (criterion.id == completion)
            criterion.id = progress;
    }
    sample.rateBefore(u"limited"_s, u"ana"_s, progress);
    const QList<EarlierRating> earlier = sample.earlier(then);
    QCOMPARE(earlier.size(), 1);
    QVERIFY(!earlier.first().isSameQuestion);
    QCOMPARE(earlier.first().rating.key.criterion, progress);
}

void EarlierRatingsTest::thePlanBeforeIsSearchedByTitle_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("likeness");
    QTest::newRow("the same title, in other letters")
        << QStringList{u"Otro asunto"_s, u"PUBLICIDAD OFICIAL en línea"_s} << u"2"_s << int(Likeness::SameTitle);
    QTest::newRow("most words in common")
        << QStringList{u"Otro asunto"_s, u"Gasto en publicidad oficial"_s} << u"2"_s << int(Likeness::SimilarTitle);
    QTest::newRow("only the number") << QStringList{u"Residuos"_s, u"Escuelas"_s} << u"1"_s
                                     << int(Likeness::SameNumber);
    QTest::newRow("nothing") << QStringList{} << QString() << 0;
}

void EarlierRatingsTest::thePlanBeforeIsSearchedByTitle()
{
    QFETCH(QStringList, titles);
    QFETCH(QString, number);
    QFETCH(int, likeness);
    SmallRound sample;
    sample.contents.plans[0].number = u"2"_s;
    sample.contents.plans[0].language = u"es"_s;
    Commitment &commitment = sample.addCommitment(u"1"_s);
    commitment.title = LocalizedText::of(u"es"_s, u"Publicidad oficial en línea"_s);
    const CommitmentId id = commitment.id;
    const ActionPlanId before = ActionPlanId::fromName(u"before"_s);
    sample.contents.plans.append({.id = before, .country = u"Mexico"_s, .number = u"1"_s});
    sample.contents.plans.append({.id = ActionPlanId::create(), .country = u"Chile"_s, .number = u"1"_s});
    for (int i = 0; i < titles.size(); ++i)
        sample.contents.commitments.append({.id = CommitmentId::fromName(u"before %1"_s.arg(i + 1)),
                                            .plan = before,
                                            .number = QString::number(i + 1),
                                            .title = LocalizedText::of(u"es"_s, titles.at(i))});
    const auto similar = similarInPreviousPlan(sample.contents, id);
    QCOMPARE(similar.has_value(), !number.isEmpty());
    if (!similar)
        return;
    QCOMPARE(sample.contents.commitment(similar->commitment)->number, number);
    QCOMPARE(int(similar->likeness), likeness);
}

void EarlierRatingsTest::whatWasGivenToTheSimilarOneIsTold()
{
    TwoRounds sample;
    const ActionPlanId plan = ActionPlanId::fromName(u"plan before"_s);
    const CommitmentId similar = CommitmentId::fromName(u"similar"_s);
    const RoundId round = RoundId::fromName(u"round before"_s);
    sample.contents.plans.append({.id = plan, .country = u"Mexico"_s, .number = u"0"_s});
    sample.contents.commitments.append({.id = similar, .plan = plan, .number = u"9"_s});
    sample.contents.rounds.append({.id = round, .plan = plan});
    const RatingKey key{.round = round,
                        .subject = Subject::of(similar),
                        .criterion = completion,
                        .person = PersonId::fromName(u"irm"_s)};
    sample.contents.ratings.insert(key, {.key = key, .level = LevelCode(u"complete"_s)});
    const auto methodOf = [&](RoundId) -> const MethodPack * {
        return &sample.pack;
    };
    const auto told =
        ratingsOfSimilar(sample.contents, methodOf, sample.round, similar, completion, PersonId::fromName(u"ana"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().rating.level, LevelCode(u"complete"_s));
    QVERIFY(told.first().isSameQuestion);
}

QTEST_APPLESS_MAIN(EarlierRatingsTest)
#include "EarlierRatingsTest.moc"
