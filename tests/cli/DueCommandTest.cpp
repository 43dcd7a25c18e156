#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DueCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlanOf2012OnDays_data();
    void thePlanOf2012OnDays();
    void eachSaysWhatItRestsOn();
    void todayIsMeantWhereNoDayIsSaid();
    void milestonesStandBelowTheirCommitment();
    void theTableReadsInBothLanguages();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QJsonObject plan(const QString &day) const
    {
        return m_cli.object({u"due"_s, m_dossier, u"--as-of"_s, day})[u"plans"_s].toArray().first().toObject();
    }

    Cli m_cli;
    QString m_dossier;
};

void DueCommandTest::initTestCase() { m_dossier = m_cli.example(u"mx.cotejo"_s); }

void DueCommandTest::thePlanOf2012OnDays_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("late");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("notYetDue");

    // The commitments were due in September 2012; the published codes are of the end of that year.
    QTest::newRow("the last day of September is in time") << u"2012-09-30"_s << 0 << 0 << 0 << 0 << 36;
    QTest::newRow("the day after, when nobody had rated") << u"2012-10-01"_s << 36 << 0 << 0 << 36 << 0;
    QTest::newRow("the day of the published codes") << u"2012-12-31"_s << 36 << 16 << 20 << 0 << 0;
}

void DueCommandTest::thePlanOf2012OnDays()
{
    QFETCH(QString, day);
    const QJsonValue counts = plan(day).value(u"commitments"_s);
    QCOMPARE(counts[u"of"_s].toInt(), 36);
    QTEST(counts[u"due"_s].toInt(), "due");
    QTEST(counts[u"done"_s].toInt(), "done");
    QTEST(counts[u"late"_s].toInt(), "late");
    QTEST(counts[u"unknown"_s].toInt(), "unknown");
    QTEST(counts[u"not-yet-due"_s].toInt(), "notYetDue");
}

void DueCommandTest::eachSaysWhatItRestsOn()
{
    const QJsonArray items = plan(u"2012-12-31"_s).value(u"items"_s).toArray();
    QCOMPARE(items.size(), 36); // the award is no commitment
    for (const QJsonValue &item : items) {
        QCOMPARE(item[u"criterion"_s].toString(), u"completion"_s);
        QCOMPARE(item[u"roundAsOf"_s].toString(), u"2012-12-31"_s);
        const bool isComplete = item[u"level"_s].toString() == u"complete";
        QCOMPARE(item[u"state"_s].toString(), isComplete ? u"done"_s : u"late"_s);
        QCOMPARE(item[u"daysPast"_s].toInt(), 92);
        QCOMPARE(item[u"daysLate"_s], isComplete ? QJsonValue() : QJsonValue(92));
    }
    for (const QJsonValue &item : plan(u"2012-10-01"_s).value(u"items"_s).toArray())
        QVERIFY(item[u"round"_s].isNull());
}

void DueCommandTest::todayIsMeantWhereNoDayIsSaid()
{
    const QJsonObject answer = m_cli.object({u"due"_s, m_dossier});
    const QDate day = QDate::fromString(answer.value(u"asOf"_s).toString(), Qt::ISODate);
    QVERIFY(qAbs(day.daysTo(QDate::currentDate())) <= 1);
    QCOMPARE(answer.value(u"plans"_s)[0][u"commitments"_s][u"late"_s].toInt(), 20);
}

void DueCommandTest::milestonesStandBelowTheirCommitment()
{
    const QStringList add{u"milestone"_s, m_dossier, u"add"_s, u"--commitment"_s, u"18"_s, u"--number"_s};
    m_cli.object(add + QStringList{u"1"_s, u"--title"_s, u"A"_s, u"--due"_s, u"2012-06-30"_s});
    m_cli.object(add + QStringList{u"2"_s, u"--title"_s, u"B"_s});
    m_cli.object({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"18"_s, u"--milestone"_s, u"1"_s,
                  u"--round"_s, u"aga-2012"_s, u"--criterion"_s, u"milestone-completion"_s, u"--level"_s,
                  u"substantial"_s});
    const QJsonObject found = plan(u"2012-12-31"_s);
    QCOMPARE(found.value(u"milestones"_s)[u"of"_s].toInt(), 2);
    QCOMPARE(found.value(u"milestones"_s)[u"late"_s].toInt(), 1);
    QCOMPARE(found.value(u"milestones"_s)[u"without-date"_s].toInt(), 1);
    const QJsonArray items = found.value(u"items"_s).toArray();
    qsizetype at = 0;
    while (items.at(at)[u"number"_s].toString() != u"18")
        ++at;
    QCOMPARE(items.at(at + 1)[u"subject"_s].toString(), u"milestone"_s);
    QCOMPARE(items.at(at + 1)[u"commitment"_s].toString(), u"18"_s);
    QCOMPARE(items.at(at + 1)[u"daysLate"_s].toInt(), 184);
    QCOMPARE(items.at(at + 1)[u"roundAsOf"_s].toString(), u"2012-12-14"_s);
    QCOMPARE(items.at(at + 2)[u"number"_s].toString(), u"2"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_cli.run({u"undo"_s, m_dossier}).status, 0);
}

void DueCommandTest::theTableReadsInBothLanguages()
{
    const QStringList due{u"due"_s, m_dossier, u"--as-of"_s, u"2012-12-31"_s, u"--lang"_s};
    const Answer spanish = m_cli.run(due + QStringList{u"es"_s});
    const Answer english = m_cli.run(due + QStringList{u"en"_s});
    QVERIFY2(spanish.out.contains(
                 "De 36 compromisos, vencidos: 36. Por situación: cumplido: 16; vencido sin completar: 20."),
             spanish.out.constData());
    QVERIFY2(english.out.contains("Of 36 commitments, past their date: 36. By state: done: 16; overdue: 20."),
             english.out.constData());
    QVERIFY(!spanish.out.contains("cli.") && !english.out.contains("cli."));
}

void DueCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("a month is no day") << QStringList{u"--as-of"_s, u"2012-12"_s} << 2;
    QTest::newRow("a plan that does not exist") << QStringList{u"--plan"_s, u"Chile/1"_s} << 3;
}

void DueCommandTest::aRefusalChangesNothing()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QCOMPARE(m_cli.flawOfRefusal(QStringList{u"due"_s, m_dossier} + more, status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(DueCommandTest)
#include "DueCommandTest.moc"
