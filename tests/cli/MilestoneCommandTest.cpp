#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MilestoneCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAddedIsListed();
    void onlyWhatIsGivenChanges();
    void anEmptyValueTakesItOut();
    void removingAndUndoing();
    void itIsRatedWithItsCommitment();
    void theAnswerReadsInBothLanguages();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QStringList milestone(const QString &action, const QStringList &more) const
    {
        return QStringList{u"milestone"_s, m_dossier, action, u"--commitment"_s, u"18"_s} + more;
    }
    QJsonArray listed() const { return m_cli->array({u"list"_s, m_dossier, u"milestones"_s}); }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void MilestoneCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->path(u"mx.cotejo"_s);
    m_cli->prepareOnce(m_dossier, [this] {
        m_cli->example(u"mx.cotejo"_s);
        m_cli->object(milestone(u"add"_s, {u"--number"_s, u"1"_s, u"--title"_s, u"Primer hito"_s, u"--starts"_s,
                                           u"2012-06"_s, u"--due"_s, u"2012-07-31"_s, u"--institution"_s, u"sfp"_s,
                                           u"--institution"_s, u"Secretaría de la Función Pública"_s}));
    });
}

void MilestoneCommandTest::whatIsAddedIsListed()
{
    QCOMPARE(listed().size(), 1);
    const QJsonObject first = listed().first().toObject();
    QCOMPARE(first.value(u"commitment"_s).toString(), u"18"_s);
    QCOMPARE(first.value(u"number"_s).toString(), u"1"_s);
    QCOMPARE(first.value(u"titles"_s).toObject(), (QJsonObject{{u"es"_s, u"Primer hito"_s}}));
    QCOMPARE(first.value(u"starts"_s).toString(), u"2012-06"_s);
    QCOMPARE(first.value(u"due"_s).toString(), u"2012-07-31"_s);
    QCOMPARE(first.value(u"institutions"_s).toArray(), QJsonArray{u"Secretaría de la Función Pública"_s});
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"milestones"_s).toInt(), 1);
    for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"commitments"_s}))
        QCOMPARE(one[u"milestones"_s].toInt(), one[u"number"_s].toString() == u"18" ? 1 : 0);
    const Answer csv = m_cli->run({u"list"_s, m_dossier, u"milestones"_s, u"--csv"_s});
    QVERIFY2(csv.out.contains("Primer hito"), csv.out.constData());
}

void MilestoneCommandTest::onlyWhatIsGivenChanges()
{
    QJsonObject before = listed().first().toObject();
    const QJsonObject answer = m_cli->object(
        milestone(u"set"_s, {u"--number"_s, u"1"_s, u"--title"_s, u"First milestone"_s, u"--text-lang"_s, u"en"_s}));
    QCOMPARE(answer.value(u"changed"_s).toBool(), true);
    QJsonObject after = listed().first().toObject();
    QCOMPARE(after.take(u"titles"_s).toObject(),
             (QJsonObject{{u"es"_s, u"Primer hito"_s}, {u"en"_s, u"First milestone"_s}}));
    before.remove(u"titles"_s);
    before.remove(u"title"_s);
    after.remove(u"title"_s);
    QCOMPARE(after, before);

    const QString digest = m_cli->digest(m_dossier);
    const QJsonObject same = m_cli->object(milestone(u"set"_s, {u"--number"_s, u"1"_s, u"--due"_s, u"2012-07-31"_s}));
    QCOMPARE(same.value(u"changed"_s).toBool(), false);
    QCOMPARE(m_cli->digest(m_dossier), digest);
}

void MilestoneCommandTest::anEmptyValueTakesItOut()
{
    m_cli->object(milestone(u"set"_s, {u"--number"_s, u"1"_s, u"--due"_s, u""_s, u"--institution"_s, u""_s}));
    const QJsonObject after = listed().first().toObject();
    QVERIFY(after.value(u"due"_s).isNull());
    QCOMPARE(after.value(u"starts"_s).toString(), u"2012-06"_s);
    QCOMPARE(after.value(u"institutions"_s).toArray(), QJsonArray());
}

void MilestoneCommandTest::removingAndUndoing()
{
    const QString digest = m_cli->digest(m_dossier);
    QCOMPARE(m_cli->run(milestone(u"remove"_s, {u"--number"_s, u"1"_s})).status, 0);
    QCOMPARE(listed(), QJsonArray());
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), digest);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(listed(), QJsonArray());
    QCOMPARE(m_cli->run({u"redo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), digest);
    QCOMPARE(m_cli->run({u"verify"_s, m_dossier}).status, 0);
}

void MilestoneCommandTest::itIsRatedWithItsCommitment()
{
    const QStringList rate{u"rate"_s,    m_dossier,    u"--as"_s,     u"ana"_s,         u"--commitment"_s,
                           u"18"_s,      u"--round"_s, u"aga-2012"_s, u"--criterion"_s, u"milestone-completion"_s,
                           u"--level"_s, u"limited"_s};
    for (const QStringList &subject :
         {QStringList{u"--milestone"_s, u"1"_s}, QStringList{u"--subject"_s, u"milestone"_s, u"--milestone"_s, u"1"_s}})
        QCOMPARE(m_cli->run(rate + subject).status, 0);
    const QJsonArray ratings = m_cli->array({u"list"_s, m_dossier, u"ratings"_s, u"--round"_s, u"aga-2012"_s});
    QCOMPARE(ratings.size(), 1);
    QCOMPARE(ratings.first()[u"subject"_s].toString(), u"milestone"_s);
    QCOMPARE(ratings.first()[u"commitment"_s].toString(), u"18"_s);
    QCOMPARE(ratings.first()[u"number"_s].toString(), u"1"_s);
    const QJsonArray milestones = m_cli->array({u"list"_s, m_dossier, u"milestones"_s, u"--round"_s, u"aga-2012"_s});
    QCOMPARE(milestones.first()[u"ratings"_s][u"milestone-completion"_s].toString(), u"limited"_s);
    QCOMPARE(m_cli->flawOfRefusal(rate, 3, m_dossier), QString()); // a commitment has no such criterion
    QCOMPARE(m_cli->flawOfRefusal(milestone(u"remove"_s, {u"--number"_s, u"1"_s}), 5, m_dossier), QString());
    const Answer log = m_cli->run({u"log"_s, m_dossier, u"--limit"_s, u"1"_s, u"--lang"_s, u"es"_s});
    QVERIFY2(log.out.contains("18, hito 1, Cumplimiento del hito"), log.out.constData());
}

void MilestoneCommandTest::theAnswerReadsInBothLanguages()
{
    const QStringList add = milestone(u"add"_s, {u"--title"_s, u"Otro"_s, u"--lang"_s});
    const Answer spanish = m_cli->run(add + QStringList{u"es"_s, u"--number"_s, u"2"_s});
    const Answer english = m_cli->run(add + QStringList{u"en"_s, u"--number"_s, u"3"_s});
    QCOMPARE(QString::fromUtf8(spanish.out), u"Hito 2 agregado al compromiso 18\n"_s);
    QCOMPARE(QString::fromUtf8(english.out), u"Milestone 3 added to commitment 18\n"_s);
}

void MilestoneCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");

    const QStringList two{u"--number"_s, u"2"_s};
    QTest::newRow("an action that does not exist") << u"eat"_s << two << 2;
    QTest::newRow("no number") << u"add"_s << QStringList{u"--title"_s, u"T"_s} << 2;
    QTest::newRow("neither title nor text") << u"add"_s << two << 3;
    QTest::newRow("a number that is taken")
        << u"add"_s << QStringList{u"--number"_s, u"1"_s, u"--title"_s, u"T"_s} << 5;
    QTest::newRow("a date that is none") << u"add"_s
                                         << two + QStringList{u"--title"_s, u"T"_s, u"--due"_s, u"2012-02-30"_s} << 2;
    QTest::newRow("dates the wrong way round")
        << u"set"_s << QStringList{u"--number"_s, u"1"_s, u"--due"_s, u"2012-05"_s} << 3;
    QTest::newRow("an institution nobody knows")
        << u"add"_s << two + QStringList{u"--title"_s, u"T"_s, u"--institution"_s, u"Nadie"_s} << 3;
    QTest::newRow("a milestone that does not exist") << u"set"_s << two + QStringList{u"--due"_s, u"2012"_s} << 3;
    QTest::newRow("removing what does not exist") << u"remove"_s << two << 3;
    QTest::newRow("a plan that does not exist")
        << u"remove"_s << QStringList{u"--number"_s, u"1"_s, u"--plan"_s, u"Chile/1"_s} << 3;
}

void MilestoneCommandTest::aRefusalChangesNothing()
{
    QFETCH(QString, action);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QCOMPARE(m_cli->flawOfRefusal(milestone(action, more), status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(MilestoneCommandTest)
#include "MilestoneCommandTest.moc"
