#include "core/exchange/ExampleReader.h"
#include "core/Dossier.h"
#include "core/evaluation/RoundLevels.h"
#include "core/exchange/table/TableImport.h"
#include "core/method/MethodLibrary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ExampleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsThePlanAsPublished();
    void institutionsAreSplitAndJoined();
    void everyRatingIsAdmitted();
    void figuresFollowFromTheRatings();
    void theSecondRoundIsOpenAndEmpty();
    void importingTheTableMeetsTheSameThings();
    void theTableAddsOnlyWhatTheExampleDoesNotHold();
    void readingTwiceGivesTheSame();

private:
    Contents m_contents = readMexico2012()->contents;
};

void ExampleReaderTest::itHoldsThePlanAsPublished()
{
    QCOMPARE(m_contents.plans.size(), 1);
    QCOMPARE(m_contents.commitments.size(), 37);
    int counted = 0;
    for (int i = 0; i < 37; ++i) {
        const Commitment &commitment = m_contents.commitments.at(i);
        QCOMPARE(commitment.number, QString::number(i + 1));
        QCOMPARE(commitment.position, i);
        QVERIFY(!commitment.title.texts.value(u"es"_s).isEmpty() && !commitment.title.texts.value(u"en"_s).isEmpty());
        QCOMPARE(commitment.text.texts.keys(), QStringList{u"es"_s});
        QCOMPARE(commitment.due->toString(), u"2012-09"_s);
        QVERIFY(commitment.isExternalIdInferred);
        QVERIFY(commitment.isCounted || commitment.number == u"37"_s);
        counted += commitment.isCounted ? 1 : 0;
    }
    QCOMPARE(counted, 36);
    QCOMPARE(m_contents.categories.size(), 4);
    for (const Category &category : m_contents.categories) {
        QVERIFY(category.isInferred);
        QVERIFY(!category.source.texts.value(u"es"_s).isEmpty());
    }
}

void ExampleReaderTest::institutionsAreSplitAndJoined()
{
    QSet<InstitutionId> leads;
    QSet<QString> counterparts;
    for (const Commitment &commitment : m_contents.commitments) {
        QVERIFY(!m_contents.institutionsOf(commitment, InvolvementRole::Lead).isEmpty());
        for (const Institution &institution : m_contents.institutionsOf(commitment, InvolvementRole::Lead))
            leads.insert(institution.id);
        for (const Institution &institution : m_contents.institutionsOf(commitment, InvolvementRole::Counterpart)) {
            QVERIFY(institution.sector == Sector::CivilSociety);
            counterparts.insert(institution.name);
        }
    }
    QCOMPARE(leads.size(), 20);
    QCOMPARE(counterparts.size(), 10);
    QCOMPARE(m_contents.institutions.size(), 20 + 10 + 2); // and the audit office and the bank beside the award
    QStringList names;
    for (const Institution &institution :
         m_contents.institutionsOf(m_contents.commitments.at(6), InvolvementRole::Lead))
        names.append(institution.acronym);
    QCOMPARE(names, (QStringList{u"SENER"_s, u"PEMEX"_s, u"SHCP"_s, u"SE"_s, u"SRE"_s}));
}

void ExampleReaderTest::everyRatingIsAdmitted()
{
    const MethodPack pack = methodFromLibrary(u"irm-2011"_s)->pack;
    QCOMPARE(m_contents.ratings.size(), 37 * 17);
    for (const Rating &rating : m_contents.ratings) {
        QVERIFY(pack.admits(rating.key.criterion, rating.level));
        QCOMPARE(rating.ratedAt, QDateTime(QDate(2012, 12, 31), QTime(0, 0), Qt::UTC));
        QCOMPARE(rating.subjectDigest, subjectDigest(m_contents, rating.key.subject));
    }
}

void ExampleReaderTest::figuresFollowFromTheRatings()
{
    const MethodPack pack = methodFromLibrary(u"irm-2011"_s)->pack;
    const RoundLevels levels(m_contents, m_contents.rounds.first().id);
    QMap<QString, int> counts;
    for (const Commitment &commitment : m_contents.commitments) {
        const LevelsByCriterion own = levels.of(Subject::of(commitment.id));
        ++counts[own.value(CriterionCode(u"completion"_s)).toString()];
        for (const DerivedResult &derived : deriveAll(pack, SubjectKind::Commitment, own))
            ++counts[derived.id + u' ' + derived.value.value_or(QString())];
        for (auto it = own.cbegin(); it != own.cend(); ++it)
            ++counts[it.key().toString() + u' ' + it.value().toString()];
    }
    // The figures of the source, as domain section 11 gives them.
    const QMap<QString, int> expected = {{u"complete"_s, 16},
                                         {u"substantial"_s, 9},
                                         {u"limited"_s, 8},
                                         {u"not-started"_s, 3},
                                         {u"na"_s, 1},
                                         {u"starred yes"_s, 25},
                                         {u"schedule on-time"_s, 17},
                                         {u"schedule behind"_s, 13},
                                         {u"relevant yes"_s, 37},
                                         {u"specificity high"_s, 27},
                                         {u"specificity medium"_s, 9},
                                         {u"specificity low"_s, 1},
                                         {u"value-information clear"_s, 35},
                                         {u"value-technology clear"_s, 24},
                                         {u"value-accountability clear"_s, 19},
                                         {u"value-participation clear"_s, 8},
                                         {u"challenge-integrity yes"_s, 33},
                                         {u"challenge-resources yes"_s, 19},
                                         {u"challenge-services yes"_s, 16},
                                         {u"challenge-safety yes"_s, 10},
                                         {u"challenge-corporate yes"_s, 4},
                                         {u"potential-impact nd"_s, 37},
                                         {u"projected-completion na"_s, 6},
                                         {u"projected-completion unclear"_s, 1}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QVERIFY2(counts.value(it.key()) == it.value(),
                 qPrintable(it.key() + u": "_s + QString::number(counts.value(it.key()))));
}

void ExampleReaderTest::theSecondRoundIsOpenAndEmpty()
{
    QCOMPARE(m_contents.rounds.size(), 2);
    QVERIFY(!m_contents.rounds.at(0).isOpen);
    QVERIFY(m_contents.rounds.at(1).isOpen);
    QCOMPARE(m_contents.rounds.at(1).method, u"aga-2012"_s);
    QVERIFY(m_contents.ratingsOf(m_contents.rounds.at(1).id).isEmpty());
    QCOMPARE(m_contents.methods.size(), 2);
    for (const Round &round : m_contents.rounds)
        QCOMPARE(methodFromLibrary(round.method)->pack.version, round.methodVersion);
}

void ExampleReaderTest::importingTheTableMeetsTheSameThings()
{
    const Result<ImportBatch> table = readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2015_mexico.csv"_s, {}, m_contents);
    QVERIFY(table.has_value());
    QCOMPARE(table->contents.plans, m_contents.plans);
    QCOMPARE(table->contents.commitments, m_contents.commitments);
    QCOMPARE(table->contents.categories, m_contents.categories);
    QCOMPARE(table->contents.institutions, m_contents.institutions);
    QCOMPARE(table->contents.people, m_contents.people);
    QCOMPARE(table->contents.rounds, m_contents.rounds.first(1));
    QCOMPARE(table->contents.ratings, m_contents.ratings);

    // And alone the ids are the same, so that the order of the two does not matter.
    const Result<ImportBatch> alone = readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2015_mexico.csv"_s, {}, {});
    QVERIFY(alone.has_value());
    QCOMPARE(alone->contents.ratings.keys(), m_contents.ratings.keys());
    for (const Rating &rating : m_contents.ratings)
        QCOMPARE(alone->contents.ratings.value(rating.key).level, rating.level);
    QCOMPARE(alone->contents.institutions, m_contents.institutions);
}

void ExampleReaderTest::theTableAddsOnlyWhatTheExampleDoesNotHold()
{
    const QTemporaryDir folder;
    const Author author{.name = u"ana"_s, .installation = u"test"_s, .now = {}};
    const auto dossier = Dossier::create(folder.filePath(u"example.cotejo"_s), *readMexico2012(), author);
    QVERIFY(dossier.has_value());
    const Contents before = (*dossier)->contents();
    const auto readAgain = [&] {
        return readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2015_mexico.csv"_s, {}, (*dossier)->contents());
    };
    const Result<ImportBatch> table = readAgain();
    QVERIFY(table.has_value());
    const Result<ImportCounts> counts = (*dossier)->import(*table);
    QVERIFY(counts.has_value());
    QCOMPARE(*counts, ImportCounts());
    const Contents &after = (*dossier)->contents();
    QCOMPARE(after.published.size(), 37 * 4); // relevant, schedule and the two star columns
    QVERIFY(!after.sourceCells.isEmpty());
    QCOMPARE(after.plans, before.plans);
    QCOMPARE(after.commitments, before.commitments);
    QCOMPARE(after.institutions, before.institutions);
    QCOMPARE(after.rounds, before.rounds);
    QCOMPARE(after.ratings, before.ratings);

    const QString digest = (*dossier)->digest();
    QVERIFY((*dossier)->import(*readAgain()).has_value());
    QCOMPARE((*dossier)->digest(), digest);
}

void ExampleReaderTest::readingTwiceGivesTheSame()
{
    const Contents again = readMexico2012()->contents;
    QCOMPARE(again.commitments, m_contents.commitments);
    QCOMPARE(again.institutions, m_contents.institutions);
    QCOMPARE(again.ratings, m_contents.ratings);
    QCOMPARE(again.rounds, m_contents.rounds);
}

QTEST_GUILESS_MAIN(ExampleReaderTest)
#include "ExampleReaderTest.moc"
