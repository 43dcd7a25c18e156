#include "core/evaluation/ChartData.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const CriterionCode completion(u"completion"_s);

QStringList codes(const QList<LevelCode> &levels)
{
    QStringList result;
    for (const LevelCode &level : levels)
        result.append(level.toString());
    return result;
}

/// "Mining 1 0 2", the last with a "*" when it is the total.
QStringList lines(const LevelChart &chart)
{
    QStringList result;
    for (const LevelBar &bar : chart.bars) {
        QStringList words{bar.label.in(u"en"_s)};
        for (const int count : bar.counts)
            words.append(QString::number(count));
        result.append(words.join(u' ') + (bar.isTotal ? u"*"_s : QString()));
    }
    return result;
}

/// Five commitments and an award: transparency has 1, 2 and the award, participation 2 and 3, nothing has 4 and 5.
SmallRound sampleWithGroups()
{
    SmallRound sample;
    const CategoryId transparency = CategoryId::fromName(u"transparency"_s);
    const CategoryId participation = CategoryId::fromName(u"participation"_s);
    // Not in the order of their positions, and one that nothing stands under.
    sample.contents.categories = {{.id = participation,
                                   .plan = sample.plan,
                                   .title = LocalizedText::of(u"en"_s, u"Participation"_s),
                                   .position = 1},
                                  {.id = transparency,
                                   .plan = sample.plan,
                                   .title = LocalizedText::of(u"en"_s, u"Transparency"_s),
                                   .position = 0},
                                  {.id = CategoryId::fromName(u"empty"_s), .plan = sample.plan, .position = 2}};
    sample.addCommitment(u"1"_s).categories = {transparency};
    sample.addCommitment(u"2"_s).categories = {transparency, participation};
    sample.addCommitment(u"3"_s).categories = {participation};
    sample.addCommitment(u"4"_s);
    sample.addCommitment(u"5"_s);
    Commitment &award = sample.addCommitment(u"37"_s);
    award.categories = {transparency};
    award.isCounted = false;
    return sample;
}

Institution institution(const QString &acronym)
{
    return {.id = InstitutionId::fromName(acronym), .name = u"The long name"_s, .acronym = acronym};
}

Involvement involvement(const QString &acronym, InvolvementRole role = InvolvementRole::Lead)
{
    return {.institution = InstitutionId::fromName(acronym), .role = role, .asWritten = acronym};
}

} // namespace

class ChartDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsStandInTheirOrder_data();
    void levelsStandInTheirOrder();
    void categoriesStandInThePlansOrder();
    void aPlanWithoutCategoriesHasOneBar();
    void institutionsStandByCountThenName();
    void barsHoldTheCommitmentsBehindThem();
    void whatIsNotAskedOrNotSettledHasNoPlace();
    void theProfileHasEveryCriterionForCommitments();
};

void ChartDataTest::levelsStandInTheirOrder_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QStringList>("given"); // to commitments 1, 2 …
    QTest::addColumn<QStringList>("levels");

    const QStringList ranked{u"not-started"_s, u"limited"_s, u"substantial"_s, u"complete"_s};
    QTest::newRow("nothing rated") << u"completion"_s << QStringList{} << ranked + QStringList{QString()};
    QTest::newRow("ranked levels are there unused") << u"completion"_s << QStringList(5, u"limited"_s) << ranked;
    QTest::newRow("then those that occur of the others")
        << u"completion"_s << QStringList{u"unclear"_s, u"nr"_s, u"withdrawn"_s}
        << ranked + QStringList{u"withdrawn"_s, u"nr"_s, u"unclear"_s, QString()};
    QTest::newRow("a high risk comes first")
        << u"risk"_s << QStringList(5, u"low"_s) << QStringList{u"high"_s, u"medium"_s, u"low"_s};
    QTest::newRow("without order only what occurs")
        << u"novelty"_s << QStringList(5, u"pre-existing"_s) << QStringList{u"pre-existing"_s};
}

void ChartDataTest::levelsStandInTheirOrder()
{
    QFETCH(QString, criterion);
    QFETCH(QStringList, given);
    QFETCH(QStringList, levels);
    SmallRound sample = sampleWithGroups();
    for (qsizetype i = 0; i < given.size(); ++i)
        sample.rate(QString::number(i + 1), u"%1=%2"_s.arg(criterion, given.at(i)));
    const LevelChart chart =
        chartByCategory(sample.contents, sample.pack, sample.levels(), sample.plan, CriterionCode(criterion));
    QCOMPARE(codes(chart.levels), levels);
    for (const LevelBar &bar : chart.bars) {
        QCOMPARE(bar.counts.size(), chart.levels.size());
        QCOMPARE(bar.members.size(), chart.levels.size());
    }
}

void ChartDataTest::categoriesStandInThePlansOrder()
{
    SmallRound sample = sampleWithGroups();
    sample.rate(u"1"_s, u"completion=complete"_s);
    sample.rate(u"2"_s, u"completion=limited"_s);
    sample.rate(u"3"_s, u"completion=na"_s);
    sample.rate(u"37"_s, u"completion=complete"_s);
    const LevelChart chart = chartByCategory(sample.contents, sample.pack, sample.levels(), sample.plan, completion);
    QCOMPARE(codes(chart.levels).join(u' '), u"not-started limited substantial complete na "_s);
    QCOMPARE(lines(chart), (QStringList{u"Transparency 0 1 0 1 0 0"_s, u"Participation 0 1 0 0 1 0"_s,
                                        u"Without category 0 0 0 0 0 2"_s, u"All commitments 0 1 0 1 1 2*"_s}));
    QCOMPARE(chart.bars.last().total(), 5);
    QCOMPARE(chart.bars.last().label.in(u"es"_s), u"Todos los compromisos"_s);
}

void ChartDataTest::aPlanWithoutCategoriesHasOneBar()
{
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    const LevelChart chart = chartByCategory(sample.contents, sample.pack, sample.levels(), sample.plan, completion);
    QCOMPARE(lines(chart), QStringList{u"All commitments 0 0 0 0 1*"_s});
}

void ChartDataTest::institutionsStandByCountThenName()
{
    SmallRound sample = sampleWithGroups();
    for (const QString &acronym : {u"SEP"_s, u"SFP"_s, u"Época"_s, u"IFAI"_s})
        sample.contents.institutions.append(institution(acronym));
    // SFP twice in one commitment is one; who supports does not answer for it; the award does not count.
    sample.contents.commitments[0].involvements = {involvement(u"SEP"_s), involvement(u"SFP"_s), involvement(u"SFP"_s)};
    sample.contents.commitments[1].involvements = {involvement(u"SFP"_s),
                                                   involvement(u"IFAI"_s, InvolvementRole::Supporting)};
    sample.contents.commitments[2].involvements = {involvement(u"Época"_s)};
    sample.contents.commitments[5].involvements = {involvement(u"Época"_s), involvement(u"SEP"_s)};
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        sample.rate(number, u"risk=low"_s);
    const LevelChart chart =
        chartByInstitution(sample.contents, sample.pack, sample.levels(), sample.plan, CriterionCode(u"risk"_s));
    QCOMPARE(lines(chart), (QStringList{u"SFP 0 0 2"_s, u"Época 0 0 1"_s, u"SEP 0 0 1"_s,
                                        u"Without a responsible institution 0 0 2"_s, u"All commitments 0 0 5*"_s}));
}

void ChartDataTest::barsHoldTheCommitmentsBehindThem()
{
    SmallRound sample = sampleWithGroups();
    sample.rate(u"2"_s, u"completion=limited"_s);
    sample.rate(u"4"_s, u"completion=limited"_s);
    const LevelChart chart = chartByCategory(sample.contents, sample.pack, sample.levels(), sample.plan, completion);
    QCOMPARE(chart.bars.first().members.at(1), QList{SmallRound::commitmentId(u"2"_s)});
    QCOMPARE(chart.bars.last().members.at(1),
             (QList{SmallRound::commitmentId(u"2"_s), SmallRound::commitmentId(u"4"_s)}));
    for (const LevelBar &bar : chart.bars) {
        for (qsizetype i = 0; i < bar.counts.size(); ++i)
            QCOMPARE(bar.counts.at(i), int(bar.members.at(i).size()));
    }
}

void ChartDataTest::whatIsNotAskedOrNotSettledHasNoPlace()
{
    SmallRound sample = sampleWithGroups();
    sample.rate(u"1"_s, u"completion=withdrawn"_s); // closes timely
    sample.rate(u"2"_s, u"timely=yes"_s, u"ana"_s);
    sample.rate(u"2"_s, u"timely=no"_s, u"luis"_s);
    sample.rate(u"3"_s, u"timely=yes"_s);
    const LevelChart chart =
        chartByCategory(sample.contents, sample.pack, sample.levels(), sample.plan, CriterionCode(u"timely"_s));
    QCOMPARE(codes(chart.levels), (QStringList{u"no"_s, u"yes"_s, QString()}));
    QCOMPARE(lines(chart), (QStringList{u"Transparency 0 0 0"_s, u"Participation 0 1 0"_s, u"Without category 0 0 2"_s,
                                        u"All commitments 0 1 2*"_s}));
    QStringList beside;
    for (const LevelBar &bar : chart.bars)
        beside.append(u"%1 unsettled, %2 not asked"_s.arg(bar.unsettled).arg(bar.notAsked));
    QCOMPARE(beside, (QStringList{u"1 unsettled, 1 not asked"_s, u"1 unsettled, 0 not asked"_s,
                                  u"0 unsettled, 0 not asked"_s, u"1 unsettled, 1 not asked"_s}));
}

void ChartDataTest::theProfileHasEveryCriterionForCommitments()
{
    SmallRound sample = sampleWithGroups();
    sample.rate(u"1"_s, u"completion=withdrawn risk=low"_s);
    sample.rate(u"2"_s, u"completion=complete timely=no"_s);
    sample.rate(u"37"_s, u"completion=complete timely=yes"_s);
    const QList<ProfileDimension> dimensions = profile(sample.contents, sample.pack, sample.levels(), sample.plan);
    QStringList rows;
    for (const ProfileDimension &dimension : dimensions) {
        for (const ProfileRow &row : dimension.rows)
            rows.append(u"%1/%2 %3 of %4"_s.arg(dimension.dimension.toString(), row.criterion.toString())
                            .arg(row.counts.rated())
                            .arg(row.counts.asked()));
    }
    QCOMPARE(rows, (QStringList{u"process/novelty 0 of 5"_s, u"fulfilment/completion 2 of 5"_s,
                                u"fulfilment/projected 0 of 5"_s, u"fulfilment/timely 1 of 4"_s,
                                u"alignment/risk 1 of 5"_s}));
    QCOMPARE(dimensions.at(1).score.score, std::optional(75.0));
    QCOMPARE(dimensions.at(0).score.score, std::optional<double>());
}

QTEST_GUILESS_MAIN(ChartDataTest)
#include "ChartDataTest.moc"
