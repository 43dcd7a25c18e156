#include "core/evaluation/DimensionScores.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

DimensionScore scoreOf(const QList<DimensionScore> &scores, const QString &dimension)
{
    for (const DimensionScore &score : scores) {
        if (score.dimension == DimensionCode(dimension))
            return score;
    }
    return {};
}

QString rounded(const std::optional<double> &score) { return score ? QString::number(*score, 'f', 2) : u"none"_s; }

int accountedFor(const DimensionScore &score)
{
    return score.rated + score.unranked + score.notRated + score.unsettled +
           std::accumulate(score.missing.cbegin(), score.missing.cend(), 0);
}

} // namespace

class DimensionScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSubjectsScore_data();
    void oneSubjectsScore();
    void manySubjectsAreOneSetOfAnswers();
    void aScoreIsNotTheMeanOfScores();
    void ratersWhoDifferScoreNothing();
};

void DimensionScoresTest::oneSubjectsScore_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("score");
    QTest::addColumn<int>("rated");
    QTest::addColumn<int>("of");

    // fulfilment weighs completion (0 to 3) by 3 and timely (0 to 1) by 1; projected weighs nothing
    const auto row = [](const char *name, SubjectKind kind, const QString &dimension, const QString &levels,
                        const QString &score, int rated, int of) {
        QTest::newRow(name) << int(kind) << dimension << levels << score << rated << of;
    };
    const SubjectKind commitment = SubjectKind::Commitment;
    row("all best", commitment, u"fulfilment"_s, u"completion=complete timely=yes"_s, u"100.00"_s, 2, 2);
    row("all worst", commitment, u"fulfilment"_s, u"completion=not-started timely=no"_s, u"0.00"_s, 2, 2);
    row("weights", commitment, u"fulfilment"_s, u"completion=limited timely=yes"_s, u"50.00"_s, 2, 2); // (3/3 + 1) / 4
    row("rests on what is rated", commitment, u"fulfilment"_s, u"completion=substantial"_s, u"66.67"_s, 1, 2);
    row("a missing value scores nothing", commitment, u"fulfilment"_s, u"completion=substantial timely=na"_s,
        u"66.67"_s, 1, 2);
    row("withdrawn scores nothing, and its gate asks no more", commitment, u"fulfilment"_s,
        u"completion=withdrawn timely=yes"_s, u"none"_s, 0, 1);
    row("a criterion without weight scores nothing", commitment, u"fulfilment"_s, u"projected=complete"_s, u"none"_s, 0,
        2);
    row("nothing rated", commitment, u"fulfilment"_s, {}, u"none"_s, 0, 2);
    row("a dimension without weights", commitment, u"process"_s, u"novelty=new"_s, u"none"_s, 0, 0);
    row("a high risk is the worst", commitment, u"alignment"_s, u"risk=high"_s, u"0.00"_s, 1, 1);
    row("a medium risk is the middle", commitment, u"alignment"_s, u"risk=medium"_s, u"50.00"_s, 1, 1);
    row("the plan's own process", SubjectKind::Plan, u"process"_s, u"notice=yes summary=no"_s, u"25.00"_s, 2, 2);
    row("the plan has no fulfilment", SubjectKind::Plan, u"fulfilment"_s, u"completion=complete"_s, u"none"_s, 0, 0);
}

void DimensionScoresTest::oneSubjectsScore()
{
    QFETCH(int, kind);
    QFETCH(QString, dimension);
    QFETCH(QString, levels);
    QFETCH(QString, score);
    QFETCH(int, rated);
    QFETCH(int, of);
    SmallRound sample;
    sample.rate(u"1"_s, levels);
    const QList<DimensionScore> scores =
        dimensionScores(sample.pack, SubjectKind(kind), sample.levels().of(SmallRound::subject(u"1"_s)));
    QCOMPARE(scores.size(), 3);
    const DimensionScore found = scoreOf(scores, dimension);
    QCOMPARE(rounded(found.score), score);
    QCOMPARE(found.rated, rated);
    QCOMPARE(found.of, of);
    QCOMPARE(accountedFor(found), of);
}

void DimensionScoresTest::manySubjectsAreOneSetOfAnswers()
{
    SmallRound sample;
    sample.rate(u"1"_s, u"completion=complete timely=yes risk=low"_s);
    sample.rate(u"2"_s, u"completion=limited timely=unclear risk=high"_s);
    sample.rate(u"3"_s, u"completion=withdrawn timely=yes risk=nr"_s);
    sample.rate(Subject::of(sample.plan), u"notice=yes summary=no"_s);
    QList<Subject> subjects;
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        subjects.append(SmallRound::subject(number));
    subjects.append(Subject::of(sample.plan));

    const QList<DimensionScore> scores = dimensionScores(sample.pack, sample.levels(), subjects);
    const DimensionScore fulfilment = scoreOf(scores, u"fulfilment"_s);
    QCOMPARE(rounded(fulfilment.score), u"71.43"_s); // (3 + 1 + 1) / (3 + 1 + 3)
    QCOMPARE(fulfilment.rated, 3);
    QCOMPARE(fulfilment.of, 7); // the third's timely is closed
    QCOMPARE(fulfilment.unranked, 1);
    QCOMPARE(fulfilment.notRated, 2);
    QCOMPARE(fulfilment.missing, (QMap<LevelCode, int>{{LevelCode(u"unclear"_s), 1}}));
    QCOMPARE(accountedFor(fulfilment), 7);
    QCOMPARE(rounded(scoreOf(scores, u"alignment"_s).score), u"50.00"_s);
    QCOMPARE(rounded(scoreOf(scores, u"process"_s).score), u"25.00"_s);
}

void DimensionScoresTest::aScoreIsNotTheMeanOfScores()
{
    SmallRound sample;
    sample.rate(u"1"_s, u"completion=complete timely=yes"_s); // 100, of weight 4
    sample.rate(u"2"_s, u"timely=no"_s);                      // 0, of weight 1
    const QList<DimensionScore> scores =
        dimensionScores(sample.pack, sample.levels(), {SmallRound::subject(u"1"_s), SmallRound::subject(u"2"_s)});
    QCOMPARE(rounded(scoreOf(scores, u"fulfilment"_s).score), u"80.00"_s);
}

void DimensionScoresTest::ratersWhoDifferScoreNothing()
{
    SmallRound sample;
    sample.rate(u"1"_s, u"risk=low"_s, u"ana"_s);
    sample.rate(u"1"_s, u"risk=high"_s, u"luis"_s);
    const DimensionScore found =
        scoreOf(dimensionScores(sample.pack, sample.levels(), {SmallRound::subject(u"1"_s)}), u"alignment"_s);
    QCOMPARE(rounded(found.score), u"none"_s);
    QCOMPARE(found.unsettled, 1);
    QCOMPARE(found.notRated, 0);
    QCOMPARE(found.of, 1);
}

QTEST_GUILESS_MAIN(DimensionScoresTest)
#include "DimensionScoresTest.moc"
