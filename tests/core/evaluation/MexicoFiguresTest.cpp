#include "core/evaluation/ChartData.h"
#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

/// The published codes as the shipped table has them; enough of RFC 4180 for that one file.
QList<Row> publishedRows()
{
    QFile file(u":/examples/mexico-2012/commitments.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> records{{QString()}};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            records.last().append(QString());
        else if (character == u'\n' && !isQuoted)
            records.append(QStringList{QString()});
        else
            records.last().last() += character;
    }
    const QStringList heads = records.takeFirst();
    QList<Row> rows;
    for (const QStringList &record : records) {
        Row row;
        for (qsizetype i = 0; i < qMin(heads.size(), record.size()); ++i)
            row.insert(heads.at(i), record.at(i));
        if (record.size() == heads.size())
            rows.append(row);
    }
    return rows;
}

const QStringList &values()
{
    static const QStringList names{u"value-information"_s, u"value-participation"_s, u"value-accountability"_s,
                                   u"value-technology"_s};
    return names;
}

bool isClear(const Row &row, const QString &value) { return row.value(u"values"_s).split(u';').contains(value); }

/// The old star, worked out from the table's words alone: a value other than technology, and most of it done.
bool isStarred(const Row &row)
{
    const bool isRelevant =
        isClear(row, values().at(0)) || isClear(row, values().at(1)) || isClear(row, values().at(2));
    const QString completion = row.value(u"completion"_s);
    return isRelevant && (completion == u"complete" || completion == u"substantial");
}

QString schedule(const Row &row)
{
    static const QStringList order{u"not-started"_s, u"limited"_s, u"substantial"_s, u"complete"_s};
    const qsizetype done = order.indexOf(row.value(u"completion"_s));
    const qsizetype projected = order.indexOf(row.value(u"projected_completion"_s));
    if (done < 0 || projected < 0)
        return {};
    return done == projected ? u"on-time"_s : done < projected ? u"behind"_s : u"ahead"_s;
}

} // namespace

class MexicoFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCommitmentIsThere();
    void completionIsAsPublished();
    void valuesAreAsPublished_data();
    void valuesAreAsPublished();
    void derivedValuesAreAsPublished_data();
    void derivedValuesAreAsPublished();
    void eachCommitmentAgreesWithTheSecondWay();
    void theStarDoesNotHangOnHowTheMissingImpactIsWritten_data();
    void theStarDoesNotHangOnHowTheMissingImpactIsWritten();
    void theAwardStaysOutOfCharts();
    void theMethodWithoutWeightsScoresNothing();

private:
    void rate(const Subject &subject, const QString &criterion, const QString &level);
    QString derived(const Subject &subject, const QString &id) const;
    int count(const QString &id, const QString &value) const;
    QList<Subject> all() const { return subjectsOf(m_contents.commitments, Counting::All); }
    RoundLevels levels() const { return RoundLevels(m_contents, m_round); }

    QList<Row> m_rows;
    MethodPack m_pack;
    Contents m_contents;
    ActionPlanId m_plan;
    RoundId m_round;
};

void MexicoFiguresTest::initTestCase()
{
    m_rows = publishedRows();
    const Result<LibraryMethod> method = methodFromLibrary(u"irm-2011"_s);
    QVERIFY(method);
    m_pack = method->pack;
}

void MexicoFiguresTest::rate(const Subject &subject, const QString &criterion, const QString &level)
{
    QVERIFY2(m_pack.admits(CriterionCode(criterion), LevelCode(level)), qPrintable(criterion + u" "_s + level));
    const RatingKey key{.round = m_round,
                        .subject = subject,
                        .criterion = CriterionCode(criterion),
                        .person = m_contents.personNamed(u"irm"_s)->id};
    m_contents.ratings.insert(key, {.key = key, .level = LevelCode(level)});
}

void MexicoFiguresTest::init()
{
    const Result<ImportBatch> example = readMexico2012();
    QVERIFY(example);
    m_contents = example->contents;
    QCOMPARE(m_contents.plans.size(), 1);
    m_plan = m_contents.plans.first().id;
    const Round *round = roundToShow(m_contents, m_plan);
    QVERIFY(round);
    QCOMPARE(round->method, u"irm-2011"_s);
    m_round = round->id;
}

QString MexicoFiguresTest::derived(const Subject &subject, const QString &id) const
{
    for (const DerivedResult &result : deriveAll(m_pack, SubjectKind::Commitment, levels().of(subject))) {
        if (result.id == id)
            return result.value.value_or(QString());
    }
    return u"there is no such value"_s;
}

int MexicoFiguresTest::count(const QString &id, const QString &value) const
{
    int found = 0;
    for (const Subject &subject : all())
        found += derived(subject, id) == value ? 1 : 0;
    return found;
}

void MexicoFiguresTest::everyCommitmentIsThere()
{
    QCOMPARE(m_rows.size(), 37);
    QCOMPARE(all().size(), 37);
    QCOMPARE(subjectsOf(m_contents.commitments).size(), 36);
}

void MexicoFiguresTest::completionIsAsPublished()
{
    const LevelCounts counts = countLevels(m_pack, levels(), CriterionCode(u"completion"_s), all());
    QCOMPARE(counts.levels, (QMap<LevelCode, int>{{LevelCode(u"complete"_s), 16},
                                                  {LevelCode(u"substantial"_s), 9},
                                                  {LevelCode(u"limited"_s), 8},
                                                  {LevelCode(u"not-started"_s), 3}}));
    QCOMPARE(counts.missing, (QMap<LevelCode, int>{{LevelCode(u"na"_s), 1}}));
    QCOMPARE(counts.rated(), 36);
    QCOMPARE(counts.all(), 37);
}

void MexicoFiguresTest::valuesAreAsPublished_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("clear");

    QTest::newRow("information") << u"value-information"_s << 35;
    QTest::newRow("participation") << u"value-participation"_s << 8;
    QTest::newRow("accountability") << u"value-accountability"_s << 19;
    QTest::newRow("technology") << u"value-technology"_s << 24;
}

void MexicoFiguresTest::valuesAreAsPublished()
{
    QFETCH(QString, value);
    QFETCH(int, clear);
    const LevelCounts counts = countLevels(m_pack, levels(), CriterionCode(value), all());
    QCOMPARE(counts.levels.value(LevelCode(u"clear"_s)), clear);
    QCOMPARE(counts.rated(), 37);
    QCOMPARE(std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return isClear(row, value); }), clear);
}

void MexicoFiguresTest::derivedValuesAreAsPublished_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("expected");

    QTest::newRow("on schedule") << u"schedule"_s << u"on-time"_s << 17;
    QTest::newRow("behind schedule") << u"schedule"_s << u"behind"_s << 13;
    QTest::newRow("ahead of schedule") << u"schedule"_s << u"ahead"_s << 0;
    QTest::newRow("schedule cannot be told") << u"schedule"_s << QString() << 7;
    QTest::newRow("starred") << u"starred"_s << u"yes"_s << 25;
    QTest::newRow("not starred") << u"starred"_s << u"no"_s << 12;
    QTest::newRow("relevant") << u"relevant"_s << u"yes"_s << 37;
    QTest::newRow("high completion") << u"high-completion"_s << u"yes"_s << 25;
}

void MexicoFiguresTest::derivedValuesAreAsPublished()
{
    QFETCH(QString, id);
    QFETCH(QString, value);
    QFETCH(int, expected);
    QCOMPARE(count(id, value), expected);
}

void MexicoFiguresTest::eachCommitmentAgreesWithTheSecondWay()
{
    for (const Row &row : m_rows) {
        const auto commitment =
            std::find_if(m_contents.commitments.cbegin(), m_contents.commitments.cend(),
                         [&](const Commitment &candidate) { return candidate.number == row.value(u"number"_s); });
        QVERIFY(commitment != m_contents.commitments.cend());
        const Subject subject = Subject::of(commitment->id);
        QCOMPARE(derived(subject, u"starred"_s), isStarred(row) ? u"yes"_s : u"no"_s);
        QCOMPARE(derived(subject, u"schedule"_s), schedule(row));
    }
}

void MexicoFiguresTest::theStarDoesNotHangOnHowTheMissingImpactIsWritten_data()
{
    QTest::addColumn<QString>("impact");
    QTest::addColumn<int>("starred");

    QTest::newRow("no data in this generation") << u"nd"_s << 25;
    QTest::newRow("not reviewed") << u"nr"_s << 25;
    QTest::newRow("a minor impact takes the star") << u"minor"_s << 0;
    QTest::newRow("a moderate impact keeps it") << u"moderate"_s << 25;
}

void MexicoFiguresTest::theStarDoesNotHangOnHowTheMissingImpactIsWritten()
{
    QFETCH(QString, impact);
    QFETCH(int, starred);
    for (const Subject &subject : all())
        rate(subject, u"potential-impact"_s, impact);
    QCOMPARE(count(u"starred"_s, u"yes"_s), starred);
    QCOMPARE(count(u"starred"_s, u"no"_s), 37 - starred);
}

void MexicoFiguresTest::theAwardStaysOutOfCharts()
{
    const CriterionCode completion(u"completion"_s);
    for (const LevelChart &chart : {chartByCategory(m_contents, m_pack, levels(), m_plan, completion),
                                    chartByInstitution(m_contents, m_pack, levels(), m_plan, completion)}) {
        QVERIFY(chart.bars.size() > 2);
        QCOMPARE(chart.levels.size(), 4);
        QVERIFY(chart.bars.last().isTotal);
        QCOMPARE(chart.bars.last().counts, (QList{3, 8, 9, 16}));
    }
}

void MexicoFiguresTest::theMethodWithoutWeightsScoresNothing()
{
    for (const ProfileDimension &dimension : profile(m_contents, m_pack, levels(), m_plan)) {
        QVERIFY(!dimension.score.score);
        QCOMPARE(dimension.score.of, 0);
    }
}

QTEST_GUILESS_MAIN(MexicoFiguresTest)
#include "MexicoFiguresTest.moc"
