#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EventCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHappenedIsKept();
    void onlyWhatIsGivenChanges();
    void noneIsNotTheSameAsUnknown();
    void undoingGivesTheDigestBefore();
    void fortyTwoMeetingsWithSignedMinutes();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QStringList event(const QString &action, const QStringList &more) const
    {
        return QStringList{u"event"_s, m_dossier, action} + more;
    }
    QStringList meeting(const QStringList &more) const
    {
        return event(u"add"_s, QStringList{u"--kind"_s, u"meeting"_s, u"--stage"_s, u"development"_s} + more);
    }
    QJsonArray listed() const { return m_cli->array({u"list"_s, m_dossier, u"events"_s}); }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void EventCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

void EventCommandTest::whatHappenedIsKept()
{
    m_cli->object(meeting({u"--title"_s,       u"Reunión de trabajo"_s,
                           u"--channel"_s,     u"in-person"_s,
                           u"--date"_s,        u"2012"_s,
                           u"--notice-days"_s, u"7"_s,
                           u"--attendance"_s,  u"12"_s,
                           u"--minutes"_s,     u"signed"_s,
                           u"--participant"_s, u"SFP"_s,
                           u"--participant"_s, u"Una persona"_s,
                           u"--note"_s,        u"Nota"_s,
                           u"--source"_s,      u"aga.ifai.mx"_s}));
    const QJsonObject one = listed().first().toObject();
    QCOMPARE(one.value(u"title"_s).toString(), u"Reunión de trabajo"_s);
    QCOMPARE(one.value(u"kind"_s).toString(), u"meeting"_s);
    QCOMPARE(one.value(u"stage"_s).toString(), u"development"_s);
    QCOMPARE(one.value(u"channel"_s).toString(), u"in-person"_s);
    QCOMPARE(one.value(u"date"_s).toString(), u"2012"_s);
    QCOMPARE(one.value(u"noticeDays"_s).toInt(), 7);
    QCOMPARE(one.value(u"attendance"_s).toInt(), 12);
    QCOMPARE(one.value(u"minutes"_s).toString(), u"signed"_s);
    QCOMPARE(one.value(u"participants"_s).toArray(), (QJsonArray{u"SFP"_s, u"Una persona"_s}));
    QCOMPARE(one.value(u"institutions"_s).toArray(), QJsonArray{u"Secretaría de la Función Pública"_s});
    QCOMPARE(one.value(u"source"_s).toString(), u"aga.ifai.mx"_s);
    const Answer csv = m_cli->run({u"list"_s, m_dossier, u"events"_s, u"--csv"_s});
    QVERIFY2(csv.out.contains("SFP; Una persona"), csv.out.constData());
}

void EventCommandTest::onlyWhatIsGivenChanges()
{
    const QString id =
        m_cli->object(meeting({u"--title"_s, u"A"_s, u"--date"_s, u"2012-03"_s})).value(u"id"_s).toString();
    QJsonObject before = listed().first().toObject();
    m_cli->object(event(u"set"_s, {u"--id"_s, id, u"--minutes"_s, u"unsigned"_s}));
    QJsonObject after = listed().first().toObject();
    QCOMPARE(after.take(u"minutes"_s).toString(), u"unsigned"_s);
    QCOMPARE(before.take(u"minutes"_s).toString(), u"unknown"_s);
    QCOMPARE(after, before);
    m_cli->object(event(u"set"_s, {u"--id"_s, u"A"_s, u"--title"_s, u"B"_s}));
    QCOMPARE(listed().first()[u"title"_s].toString(), u"B"_s);
}

void EventCommandTest::noneIsNotTheSameAsUnknown()
{
    m_cli->object(meeting({u"--title"_s, u"A"_s, u"--attendance"_s, u"0"_s, u"--minutes"_s, u"none"_s}));
    QJsonValue one = listed().first();
    QCOMPARE(one[u"attendance"_s], QJsonValue(0));
    QVERIFY(one[u"noticeDays"_s].isNull());
    QCOMPARE(one[u"minutes"_s].toString(), u"none"_s);
    m_cli->object(event(u"set"_s, {u"--id"_s, u"A"_s, u"--attendance"_s, u""_s}));
    QVERIFY(listed().first()[u"attendance"_s].isNull());
}

void EventCommandTest::undoingGivesTheDigestBefore()
{
    const QString empty = m_cli->digest(m_dossier);
    m_cli->object(meeting({u"--title"_s, u"A"_s}));
    const QString one = m_cli->digest(m_dossier);
    QCOMPARE(m_cli->run(event(u"remove"_s, {u"--id"_s, u"A"_s})).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), empty);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), one);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), empty);
}

/// As on the way to the plan of 2012: each meeting with a form that the three parties signed.
void EventCommandTest::fortyTwoMeetingsWithSignedMinutes()
{
    for (int i = 1; i <= 42; ++i)
        QCOMPARE(m_cli->run(meeting({u"--title"_s, u"Reunión %1"_s.arg(i), u"--minutes"_s, u"signed"_s})).status, 0);
    const QJsonArray events = listed();
    QCOMPARE(events.size(), 42);
    for (const QJsonValue &one : events)
        QCOMPARE(one[u"minutes"_s].toString(), u"signed"_s);
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"events"_s).toInt(), 42);
    QCOMPARE(m_cli->run({u"verify"_s, m_dossier}).status, 0);
}

void EventCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");

    const QStringList kind{u"--kind"_s, u"meeting"_s};
    const QStringList stage{u"--stage"_s, u"development"_s};
    const QStringList title{u"--title"_s, u"T"_s};
    QTest::newRow("no title") << u"add"_s << kind + stage << 3;
    QTest::newRow("no kind") << u"add"_s << stage + title << 2;
    QTest::newRow("no stage") << u"add"_s << kind + title << 2;
    QTest::newRow("a kind that does not exist")
        << u"add"_s << QStringList{u"--kind"_s, u"party"_s} + stage + title << 2;
    QTest::newRow("a negative number") << u"add"_s << kind + stage + title + QStringList{u"--attendance"_s, u"-1"_s}
                                       << 2;
    QTest::newRow("no number") << u"add"_s << kind + stage + title + QStringList{u"--notice-days"_s, u"seven"_s} << 2;
    QTest::newRow("a date that is none") << u"add"_s << kind + stage + title + QStringList{u"--date"_s, u"soon"_s} << 2;
    QTest::newRow("evidence that does not exist")
        << u"add"_s << kind + stage + title + QStringList{u"--evidence"_s, u"E-9"_s} << 3;
    QTest::newRow("an id for what is new") << u"add"_s << kind + stage + title + QStringList{u"--id"_s, u"x"_s} << 2;
    QTest::newRow("changing without an id") << u"set"_s << title << 2;
    QTest::newRow("changing what does not exist") << u"set"_s << title + QStringList{u"--id"_s, u"x"_s} << 3;
}

void EventCommandTest::aRefusalChangesNothing()
{
    QFETCH(QString, action);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QCOMPARE(m_cli->flawOfRefusal(event(action, more), status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(EventCommandTest)
#include "EventCommandTest.moc"
