#include "core/evaluation/LevelCounts.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const CriterionCode completion(u"completion"_s);

} // namespace

class LevelCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindsOfNoLevelAreKeptApart();
    void anAwardCountsOnlyWhereAllAreAsked();
    void whatAGateClosesIsNotAsked();
};

void LevelCountsTest::theKindsOfNoLevelAreKeptApart()
{
    SmallRound sample;
    const QStringList given{u"not-started"_s, u"withdrawn"_s, u"complete"_s, u"complete"_s, u"nr"_s,
                            u"nd"_s,          u"na"_s,        u"unclear"_s,  u"unclear"_s};
    QList<Subject> subjects;
    for (qsizetype i = 0; i < given.size(); ++i) {
        sample.rate(QString::number(i), u"completion="_s + given.at(i));
        subjects.append(SmallRound::subject(QString::number(i)));
    }
    sample.rate(u"torn"_s, u"completion=limited"_s, u"ana"_s);
    sample.rate(u"torn"_s, u"completion=complete"_s, u"luis"_s);
    subjects += {SmallRound::subject(u"torn"_s), SmallRound::subject(u"not rated"_s)};

    const LevelCounts counts = countLevels(sample.pack, sample.levels(), completion, subjects);
    QCOMPARE(counts.levels,
             (QMap<LevelCode, int>{
                 {LevelCode(u"not-started"_s), 1}, {LevelCode(u"withdrawn"_s), 1}, {LevelCode(u"complete"_s), 2}}));
    QCOMPARE(
        counts.missing,
        (QMap<LevelCode, int>{
            {LevelCode(u"nr"_s), 1}, {LevelCode(u"nd"_s), 1}, {LevelCode(u"na"_s), 1}, {LevelCode(u"unclear"_s), 2}}));
    QCOMPARE(counts.notRated, 1);
    QCOMPARE(counts.unsettled, 1);
    QCOMPARE(counts.rated(), 4);
    QCOMPARE(counts.all(), int(subjects.size()));
}

void LevelCountsTest::anAwardCountsOnlyWhereAllAreAsked()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.addCommitment(u"37"_s).isCounted = false;
    QCOMPARE(subjectsOf(sample.contents.commitments), QList{SmallRound::subject(u"1"_s)});
    QCOMPARE(subjectsOf(sample.contents.commitments, Counting::All).size(), 2);
}

void LevelCountsTest::whatAGateClosesIsNotAsked()
{
    SmallRound sample;
    sample.rate(u"1"_s, u"completion=withdrawn timely=yes"_s);
    sample.rate(u"2"_s, u"completion=limited"_s);
    const QList<Subject> both{SmallRound::subject(u"1"_s), SmallRound::subject(u"2"_s)};
    const LevelCounts timely = countLevels(sample.pack, sample.levels(), CriterionCode(u"timely"_s), both);
    QCOMPARE(timely.rated(), 0); // what was said before the gate closed counts no more
    QCOMPARE(timely.notRated, 1);
    QCOMPARE(timely.asked(), 1);
    QCOMPARE(timely.notAsked, 1);
    QCOMPARE(timely.all(), 2);
    const LevelCounts risk = countLevels(sample.pack, sample.levels(), CriterionCode(u"risk"_s), both);
    QCOMPARE(risk.asked(), 2);
    QCOMPARE(risk.notAsked, 0);
}

QTEST_GUILESS_MAIN(LevelCountsTest)
#include "LevelCountsTest.moc"
