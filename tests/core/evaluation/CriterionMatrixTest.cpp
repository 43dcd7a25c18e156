#include "core/evaluation/CriterionMatrix.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CriterionMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommitmentHasACellForEachCriterion();
    void theKindsOfNoLevelAreKeptApart();
};

void CriterionMatrixTest::everyCommitmentHasACellForEachCriterion()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.addCommitment(u"2"_s);
    sample.addCommitment(u"award"_s).isCounted = false;
    const CriterionMatrix matrix = criterionMatrix(sample.contents, sample.pack, sample.levels(), sample.plan);
    QCOMPARE(matrix.commitments.size(), 2);
    QCOMPARE(matrix.criteria.size(), sample.pack.criteriaFor(SubjectKind::Commitment).size());
    QCOMPARE(matrix.cells.size(), matrix.commitments.size() * matrix.criteria.size());
}

void CriterionMatrixTest::theKindsOfNoLevelAreKeptApart()
{
    SmallRound sample;
    for (int number = 1; number <= 4; ++number)
        sample.addCommitment(QString::number(number));
    sample.rate(u"1"_s, u"completion=limited"_s);
    sample.rate(u"2"_s, u"completion=nr"_s);
    sample.rate(u"3"_s, u"completion=limited"_s);
    sample.rate(u"3"_s, u"completion=complete"_s, u"berta"_s);
    const CriterionMatrix matrix = criterionMatrix(sample.contents, sample.pack, sample.levels(), sample.plan);
    qsizetype column = 0;
    while (matrix.criteria.at(column).id.toString() != u"completion")
        ++column;
    QCOMPARE(matrix.at(0, column).level.toString(), u"limited"_s);
    QCOMPARE(matrix.at(1, column).level.toString(), u"nr"_s);
    QVERIFY(matrix.at(2, column).isUnsettled);
    QVERIFY(matrix.at(3, column).level.isEmpty() && !matrix.at(3, column).isUnsettled);
}

QTEST_GUILESS_MAIN(CriterionMatrixTest)
#include "CriterionMatrixTest.moc"
