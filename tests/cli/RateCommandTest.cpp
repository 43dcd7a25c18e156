#include "core/Dossier.h"
#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRatingIsKeptWithItsAuthorAndReason();
    void theOnlyOpenRoundIsMeant();
    void thePlanAsAWholeIsRated();
    void whatIsNotSaidStays();
    void aRefusedRatingChangesNothing_data();
    void aRefusedRatingChangesNothing();
    void twoOpenRoundsHaveToBeToldApart();
    void onlyOneMayWriteAndAllMayRead();
    void aSelfReportIsNoScore();

private:
    QStringList rating(const QStringList &more) const;
    QJsonArray ratingsOf(const QString &person) const;

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void RateCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

QStringList RateCommandTest::rating(const QStringList &more) const
{
    return QStringList{u"rate"_s, m_dossier, u"--as"_s, u"ana"_s} + more;
}

QJsonArray RateCommandTest::ratingsOf(const QString &person) const
{
    QJsonArray own;
    for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"ratings"_s})) {
        if (one.toObject().value(u"person"_s).toString() == person)
            own.append(one);
    }
    return own;
}

void RateCommandTest::aRatingIsKeptWithItsAuthorAndReason()
{
    const Answer answer =
        m_cli->run(rating({u"--commitment"_s, u"18"_s, u"--criterion"_s, u"completion"_s, u"--level"_s, u"limited"_s,
                           u"--why"_s, u"Solo se publicó la mitad: «falta» el gasto."_s}));
    QVERIFY2(answer.status == 0, answer.err.constData());
    const QJsonArray ratings = ratingsOf(u"ana"_s);
    QCOMPARE(ratings.size(), 1);
    const QJsonObject one = ratings.first().toObject();
    QCOMPARE(one.value(u"number"_s).toString(), u"18"_s);
    QCOMPARE(one.value(u"criterion"_s).toString(), u"completion"_s);
    QCOMPARE(one.value(u"level"_s).toString(), u"limited"_s);
    QCOMPARE(one.value(u"reason"_s).toString(), u"Solo se publicó la mitad: «falta» el gasto."_s);
    QCOMPARE(one.value(u"stale"_s).toBool(), false);
    const QJsonObject last = m_cli->array({u"log"_s, m_dossier, u"--limit"_s, u"1"_s}).first().toObject();
    QCOMPARE(last.value(u"who"_s).toString(), u"ana"_s);
    QCOMPARE(last.value(u"what"_s).toString(), u"rated"_s);
    QCOMPARE(m_cli->files(), QStringList{u"mx.cotejo"_s});
}

void RateCommandTest::theOnlyOpenRoundIsMeant()
{
    // Both rounds have this criterion; the published one is closed.
    const QJsonObject rated = m_cli->object(
        rating({u"--commitment"_s, u"1"_s, u"--criterion"_s, u"completion"_s, u"--level"_s, u"complete"_s}));
    for (const QJsonValue &value : m_cli->array({u"list"_s, m_dossier, u"rounds"_s})) {
        const QJsonObject round = value.toObject();
        if (round.value(u"open"_s).toBool())
            QCOMPARE(rated.value(u"round"_s), round.value(u"id"_s));
    }
}

void RateCommandTest::thePlanAsAWholeIsRated()
{
    const QJsonObject rated = m_cli->object(
        rating({u"--subject"_s, u"plan"_s, u"--criterion"_s, u"plan-notice"_s, u"--level"_s, u"short"_s}));
    QCOMPARE(rated.value(u"subject"_s).toString(), u"plan"_s);
    const QJsonObject plan = m_cli->object({u"score"_s, m_dossier, u"--round"_s, u"aga-2012"_s})
                                 .value(u"plans"_s)
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(plan.value(u"planRatings"_s).toObject(), (QJsonObject{{u"plan-notice"_s, u"short"_s}}));
    QCOMPARE(plan.value(u"planDimensions"_s).toObject().value(u"process"_s).toObject().value(u"rated"_s).toInt(), 1);
}

void RateCommandTest::whatIsNotSaidStays()
{
    const QStringList where{u"--commitment"_s, u"3"_s, u"--criterion"_s, u"completion"_s};
    const QString evidence =
        QString::fromUtf8(m_cli
                              ->run({u"evidence"_s, u"add"_s, m_dossier, m_cli->write(u"acta.txt"_s, "acta"),
                                     u"--title"_s, u"Acta"_s, u"--commitment"_s, u"3"_s})
                              .out.trimmed());
    m_cli->object(
        rating(where + QStringList{u"--level"_s, u"limited"_s, u"--why"_s, u"A medias."_s, u"--evidence"_s, evidence}));
    m_cli->object(rating(where + QStringList{u"--level"_s, u"substantial"_s}));
    const QJsonObject one = ratingsOf(u"ana"_s).first().toObject();
    QCOMPARE(one.value(u"level"_s).toString(), u"substantial"_s);
    QCOMPARE(one.value(u"reason"_s).toString(), u"A medias."_s);
    QCOMPARE(one.value(u"evidence"_s).toArray(), QJsonArray{evidence});
}

void RateCommandTest::aRefusedRatingChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");

    const auto arguments = [](const char *words) {
        return QString::fromLatin1(words).split(u' ');
    };
    QTest::newRow("a level of another scale")
        << arguments("--commitment 1 --criterion completion --level high") << 3 << QByteArray("high");
    QTest::newRow("a missing value the criterion does not admit")
        << arguments("--commitment 1 --criterion completion --level nd") << 3 << QByteArray("nd");
    QTest::newRow("an unknown criterion")
        << arguments("--commitment 1 --criterion beauty --level high") << 3 << QByteArray("beauty");
    QTest::newRow("an unknown commitment")
        << arguments("--commitment 99 --criterion completion --level limited") << 3 << QByteArray("99");
    QTest::newRow("a criterion of the plan for a commitment")
        << arguments("--commitment 1 --criterion plan-notice --level short") << 3 << QByteArray("plan-notice");
    QTest::newRow("unknown evidence") << arguments(
                                             "--commitment 1 --criterion completion --level limited --evidence E-7")
                                      << 3 << QByteArray("E-7");
    QTest::newRow("a closed round") << arguments(
                                           "--commitment 1 --criterion completion --level limited --round irm-2011")
                                    << 5 << QByteArray("closed");
    QTest::newRow("neither commitment nor plan")
        << arguments("--criterion completion --level limited") << 2 << QByteArray("--commitment");
    QTest::newRow("both commitment and plan")
        << arguments("--commitment 1 --subject plan --criterion completion --level limited") << 2
        << QByteArray("--subject");
}

void RateCommandTest::aRefusedRatingChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const QString digest = m_cli->digest(m_dossier);
    const Answer answer = m_cli->run(rating(arguments + QStringList{u"--json"_s}));
    QVERIFY2(answer.isOneSentence() && answer.err.contains(says), answer.err.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(m_cli->digest(m_dossier), digest);
    QCOMPARE(m_cli->array({u"log"_s, m_dossier}).size(), 1);
    QCOMPARE(m_cli->array({u"list"_s, m_dossier, u"people"_s}).size(), 1);
}

void RateCommandTest::twoOpenRoundsHaveToBeToldApart()
{
    {
        const auto dossier =
            Dossier::open(m_dossier, Access::ReadWrite, {.name = u"test"_s, .installation = u"test"_s, .now = {}});
        QVERIFY(dossier);
        const ActionPlanId plan = (*dossier)->contents().plans.first().id;
        QVERIFY((*dossier)->openRound(plan, *methodFromLibrary(u"aga-2012"_s), LocalizedText::of(u"es"_s, u"Segunda"_s),
                                      QDate(2013, 1, 1)));
    }
    const QStringList arguments =
        rating({u"--commitment"_s, u"1"_s, u"--criterion"_s, u"completion"_s, u"--level"_s, u"complete"_s});
    const Answer answer = m_cli->run(arguments);
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("Segunda"), answer.err.constData());
    QCOMPARE(m_cli->run(arguments + QStringList{u"--round"_s, u"aga-2012"_s}).status, 3);
    QCOMPARE(m_cli->run(arguments + QStringList{u"--round"_s, u"SEGUNDA"_s}).status, 0);
}

void RateCommandTest::onlyOneMayWriteAndAllMayRead()
{
    const auto window =
        Dossier::open(m_dossier, Access::ReadWrite, {.name = u"eva"_s, .installation = u"test"_s, .now = {}});
    QVERIFY(window);
    const Answer answer =
        m_cli->run(rating({u"--commitment"_s, u"1"_s, u"--criterion"_s, u"completion"_s, u"--level"_s, u"complete"_s}));
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.isOneSentence() && answer.err.contains(QByteArray::number(QCoreApplication::applicationPid())),
             answer.err.constData());
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 4);
    QCOMPARE(m_cli->array({u"list"_s, m_dossier, u"commitments"_s}).size(), 37);
    QCOMPARE(m_cli->run({u"verify"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->run({u"backup"_s, m_dossier, u"-o"_s, m_cli->path(u"copy.cotejo"_s)}).status, 0);
    QCOMPARE(m_cli->digest(m_cli->path(u"copy.cotejo"_s)), (*window)->digest());
}

void RateCommandTest::aSelfReportIsNoScore()
{
    const QJsonObject before = m_cli->object({u"score"_s, m_dossier});
    QCOMPARE(m_cli->run({u"selfreport"_s, m_dossier, u"--commitment"_s, u"4"_s, u"--status"_s, u"finished"_s}).status,
             3);
    const QStringList report{u"selfreport"_s, m_dossier,       u"--commitment"_s, u"4"_s,
                             u"--date"_s,     u"2012-12-14"_s, u"--source"_s,     u"Reporte"_s};
    m_cli->object(report + QStringList{u"--status"_s, u"substantial"_s});
    m_cli->object(report + QStringList{u"--status"_s, u"complete"_s});
    const QJsonObject fourth = m_cli->array({u"list"_s, m_dossier, u"commitments"_s}).at(3).toObject();
    QCOMPARE(fourth.value(u"number"_s).toString(), u"4"_s);
    QCOMPARE(fourth.value(u"selfReport"_s).toString(), u"complete"_s);
    QCOMPARE(m_cli->object({u"score"_s, m_dossier}), before);
}

QTEST_GUILESS_MAIN(RateCommandTest)
#include "RateCommandTest.moc"
