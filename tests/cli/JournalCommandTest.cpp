#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class JournalCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoGivesBackTheDigestBefore();
    void theJournalTellsWhoAndWhat();
    void nothingToUndoIsRefused();
    void anyChangeCanBeTakenBack_data();
    void anyChangeCanBeTakenBack();

private:
    QStringList rate(const QString &level) const;

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void JournalCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

QStringList JournalCommandTest::rate(const QString &level) const
{
    return {u"rate"_s, m_dossier,        u"--as"_s,       u"ana"_s,     u"--commitment"_s,
            u"18"_s,   u"--criterion"_s, u"completion"_s, u"--level"_s, level};
}

void JournalCommandTest::undoGivesBackTheDigestBefore()
{
    const QString fresh = m_cli->digest(m_dossier);
    m_cli->object(rate(u"limited"_s));
    const QString limited = m_cli->digest(m_dossier);
    m_cli->object(rate(u"complete"_s));
    const QString complete = m_cli->digest(m_dossier);
    QVERIFY(fresh != limited && limited != complete);

    const QJsonObject undone = m_cli->object({u"undo"_s, m_dossier, u"--as"_s, u"eva"_s});
    QCOMPARE(undone.value(u"digest"_s).toString(), limited);
    QCOMPARE(m_cli->digest(m_dossier), limited);
    m_cli->object({u"undo"_s, m_dossier});
    QCOMPARE(m_cli->digest(m_dossier), fresh);
    m_cli->object({u"redo"_s, m_dossier});
    QCOMPARE(m_cli->digest(m_dossier), limited);
    m_cli->object({u"redo"_s, m_dossier});
    QCOMPARE(m_cli->digest(m_dossier), complete);
    QCOMPARE(m_cli->run({u"verify"_s, m_dossier}).status, 0);
}

void JournalCommandTest::theJournalTellsWhoAndWhat()
{
    m_cli->setEnvironment(u"COTEJO_PERSON"_s, u"secretaría"_s);
    m_cli->object(rate(u"limited"_s));
    m_cli->object({u"undo"_s, m_dossier});
    const QJsonArray log = m_cli->array({u"log"_s, m_dossier, u"--lang"_s, u"es"_s});
    QCOMPARE(log.size(), 3);
    for (const QString &key : {u"seq"_s, u"id"_s, u"who"_s, u"when"_s, u"what"_s, u"text"_s, u"undone"_s})
        QVERIFY2(log.first().toObject().contains(key), qPrintable(key));
    QCOMPARE(log.at(0).toObject().value(u"seq"_s).toInt(), 3);
    QCOMPARE(log.at(0).toObject().value(u"who"_s).toString(), u"secretaría"_s);
    QCOMPARE(log.at(1).toObject().value(u"who"_s).toString(), u"ana"_s);
    QCOMPARE(log.at(1).toObject().value(u"undone"_s).toBool(), true);
    QVERIFY(log.at(1).toObject().value(u"text"_s).toString().contains(u"18"_s));
    QVERIFY(QDateTime::fromString(log.at(0).toObject().value(u"when"_s).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(m_cli->array({u"log"_s, m_dossier, u"--limit"_s, u"2"_s}).size(), 2);
}

void JournalCommandTest::nothingToUndoIsRefused()
{
    for (const QString &step : {u"redo"_s, u"undo"_s}) {
        Cli cli;
        const QString empty = cli.path(u"a.cotejo"_s);
        QCOMPARE(cli.run({u"new"_s, empty, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"P"_s}).status, 0);
        const Answer answer = cli.run({step, empty});
        QVERIFY2(answer.isOneSentence() && answer.err.contains("a.cotejo"), answer.err.constData());
        QCOMPARE(answer.status, 5);
    }
}

void JournalCommandTest::anyChangeCanBeTakenBack_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("evidence") << QStringList{u"evidence"_s, u"add"_s, u"mx.cotejo"_s,    u"file.txt"_s,
                                             u"--title"_s,  u"T"_s,   u"--commitment"_s, u"2"_s};
    QTest::newRow("a link") << QStringList{
        u"evidence"_s, u"add"_s, u"mx.cotejo"_s, u"--url"_s, u"https://example.org"_s, u"--title"_s, u"T"_s};
    QTest::newRow("a self-report") << QStringList{u"selfreport"_s, u"mx.cotejo"_s, u"--commitment"_s,
                                                  u"2"_s,          u"--status"_s,  u"limited"_s};
    QTest::newRow("an import") << QStringList{u"import"_s, u"mx.cotejo"_s, u"table.csv"_s};
}

void JournalCommandTest::anyChangeCanBeTakenBack()
{
    QFETCH(QStringList, arguments);
    m_cli->write(u"file.txt"_s, "text");
    m_cli->write(u"table.csv"_s, "country,plan,number,title\nChile,1,1,Uno\n");
    const QString before = m_cli->digest(m_dossier);
    m_cli->object(arguments);
    const QString after = m_cli->digest(m_dossier);
    QVERIFY(after != before);
    m_cli->object({u"undo"_s, m_dossier});
    QCOMPARE(m_cli->digest(m_dossier), before);
    m_cli->object({u"redo"_s, m_dossier});
    QCOMPARE(m_cli->digest(m_dossier), after);
    QCOMPARE(m_cli->run({u"verify"_s, m_dossier}).status, 0);
}

QTEST_GUILESS_MAIN(JournalCommandTest)
#include "JournalCommandTest.moc"
