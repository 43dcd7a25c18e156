#include "core/evaluation/OpenItems.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OpenItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsToldApart_data();
    void eachKindIsToldApart();
    void nothingIsOpenWhereNothingIsAsked();
    void anUpdateComesToTheSameAsStartingAnew();
    void milestonesCountInTheirCommitment();
    void othersRatingsAreNotOnesOwn();
};

namespace {

OpenItems itemsOf(const SmallRound &sample, bool isAsked = true, const QString &person = u"ana"_s)
{
    return OpenItems(sample.contents, sample.pack, *sample.contents.round(sample.round), PersonId::fromName(person),
                     isAsked);
}

/// As if it had been rated when the texts were other ones.
void makeStale(SmallRound &sample)
{
    for (Rating &rating : sample.contents.ratings)
        rating.subjectDigest = u"before"_s;
}

} // namespace

void OpenItemsTest::eachKindIsToldApart_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<bool>("notRated");
    QTest::addColumn<bool>("needsWork");
    QTest::newRow("nothing is rated yet") << QString() << false << true << true;
    QTest::newRow("begun, the rest is not rated") << u"completion=limited"_s << false << true << true;
    QTest::newRow("a text has changed") << u"completion=limited"_s << true << true << true;
}

void OpenItemsTest::eachKindIsToldApart()
{
    QFETCH(QString, levels);
    QFETCH(bool, stale);
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.rate(u"1"_s, levels);
    if (stale)
        makeStale(sample);
    const SubjectState state = itemsOf(sample).of(SmallRound::subject(u"1"_s));
    QCOMPARE(state.isOpen(OpenKind::Stale), stale);
    QTEST(state.isOpen(OpenKind::NotRated), "notRated");
    QTEST(state.isOpen(OpenKind::NeedsWork), "needsWork");
    for (const Rating &rating : sample.contents.ratings)
        QCOMPARE(state.isStale, isStale(sample.contents, sample.pack, rating));
}

void OpenItemsTest::nothingIsOpenWhereNothingIsAsked()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.rate(u"1"_s, u"completion=limited"_s);
    makeStale(sample);
    const SubjectState state = itemsOf(sample, false).of(SmallRound::subject(u"1"_s));
    QVERIFY(!state.needsWork());
    QCOMPARE(state.answered.rated, 1);
    QCOMPARE(state.levels.value(CriterionCode(u"completion"_s)), LevelCode(u"limited"_s));
}

void OpenItemsTest::anUpdateComesToTheSameAsStartingAnew()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.addCommitment(u"2"_s);
    OpenItems items = itemsOf(sample);
    sample.rate(u"2"_s, u"completion=limited"_s);
    QList<RatingKey> keys = sample.contents.ratings.keys();
    items.update(sample.contents, sample.pack, keys);
    const Subject second = SmallRound::subject(u"2"_s);
    QCOMPARE(items.of(second).answered, itemsOf(sample).of(second).answered);
    QCOMPARE(items.of(second).answered.rated, 1);
    sample.contents.ratings.clear();
    items.update(sample.contents, sample.pack, keys);
    QCOMPARE(items.of(second).answered.rated, 0);
    QVERIFY(items.of(second).levels.isEmpty());
}

void OpenItemsTest::milestonesCountInTheirCommitment()
{
    SmallRound sample;
    const CommitmentId commitment = sample.addCommitment(u"1"_s).id;
    const MilestoneId milestone = MilestoneId::fromName(u"m"_s);
    sample.contents.milestones = {{.id = milestone, .commitment = commitment, .number = u"1"_s}};
    OpenItems items = itemsOf(sample);
    const RatingKey key{.round = sample.round,
                        .subject = Subject::of(milestone),
                        .criterion = CriterionCode(u"completion"_s),
                        .person = PersonId::fromName(u"ana"_s)};
    QVERIFY(!items.of(Subject::of(commitment)).isStale);
    sample.contents.ratings.insert(key, {.key = key, .level = LevelCode(u"limited"_s), .subjectDigest = u"before"_s});
    items.update(sample.contents, sample.pack, {key});
    QVERIFY(items.of(Subject::of(commitment)).isStale);
}

void OpenItemsTest::othersRatingsAreNotOnesOwn()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.rate(u"1"_s, u"completion=limited"_s, u"luis"_s);
    QCOMPARE(itemsOf(sample).of(SmallRound::subject(u"1"_s)).answered.rated, 0);
    QCOMPARE(itemsOf(sample, true, u"luis"_s).of(SmallRound::subject(u"1"_s)).answered.rated, 1);
}

QTEST_APPLESS_MAIN(OpenItemsTest)
#include "OpenItemsTest.moc"
