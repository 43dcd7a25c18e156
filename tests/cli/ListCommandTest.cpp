#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ListCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCommitmentHasTheKeysOthersRelyOn();
    void theNamedRoundIsShown();
    void everyListAnswersInEveryForm_data();
    void everyListAnswersInEveryForm();
    void csvHasOneLineAThing();
    void tablesAreAligned();
    void whatIsNamedWronglyIsRefused_data();
    void whatIsNamedWronglyIsRefused();
    void wordsAreFound();

private:
    Cli m_cli;
    QString m_dossier;
};

/// The example, with one of each kind that it lacks, but no evidence and no officials.
void ListCommandTest::initTestCase()
{
    m_dossier = m_cli.example(u"mx.cotejo"_s);
    const QStringList titled{u"--title"_s, u"T"_s};
    for (const QStringList &adding :
         {QStringList{u"milestone"_s, u"--commitment"_s, u"1"_s, u"--number"_s, u"1"_s},
          QStringList{u"cluster"_s, u"--number"_s, u"A"_s, u"--commitments"_s, u"1,2"_s}, QStringList{u"proposal"_s},
          QStringList{u"event"_s, u"--kind"_s, u"meeting"_s, u"--stage"_s, u"development"_s}})
        m_cli.object(QStringList{adding.first(), m_dossier, u"add"_s} + adding.mid(1) + titled);
    m_cli.object({u"selfreport"_s, m_dossier, u"--commitment"_s, u"1"_s, u"--status"_s, u"complete"_s});
}

void ListCommandTest::aCommitmentHasTheKeysOthersRelyOn()
{
    const QJsonObject info = m_cli.object({u"info"_s, m_dossier});
    const QJsonArray commitments = m_cli.array({u"list"_s, m_dossier, u"commitments"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(commitments.size(), 37);
    const QJsonObject first = commitments.first().toObject();
    for (const QString &key :
         {u"id"_s, u"plan"_s, u"number"_s, u"title"_s, u"titles"_s, u"text"_s, u"category"_s, u"institutions"_s,
          u"counterparts"_s, u"due"_s, u"ratings"_s, u"derived"_s, u"round"_s, u"counted"_s})
        QVERIFY2(first.contains(key), qPrintable(key));
    QCOMPARE(first.value(u"plan"_s), info.value(u"plans"_s).toArray().first().toObject().value(u"id"_s));
    QCOMPARE(first.value(u"title"_s).toString(), u"Página web de servicios públicos federales"_s);
    QCOMPARE(first.value(u"due"_s).toString(), u"2012-09"_s);
    QCOMPARE(first.value(u"ratings"_s).toObject().value(u"completion"_s).toString(), u"complete"_s);
    QCOMPARE(first.value(u"institutions"_s).toArray().size(), 1);
    QCOMPARE(first.value(u"derived"_s).toObject().value(u"starred"_s).toString(), u"yes"_s);
    QCOMPARE(first.value(u"counted"_s).toBool(), true);
    QCOMPARE(commitments.last().toObject().value(u"counted"_s).toBool(), false);
}

void ListCommandTest::theNamedRoundIsShown()
{
    for (const QString &round : {u"aga-2012"_s, u"evaluación independiente 2012"_s, u"Independent evaluation 2012"_s}) {
        const QJsonArray commitments = m_cli.array({u"list"_s, m_dossier, u"commitments"_s, u"--round"_s, round});
        QCOMPARE(commitments.size(), 37);
        const QJsonObject first = commitments.first().toObject();
        QCOMPARE(first.value(u"method"_s).toString(), u"aga-2012"_s);
        QCOMPARE(first.value(u"ratings"_s).toObject(), QJsonObject());
    }
    const QString id = m_cli.array({u"list"_s, m_dossier, u"rounds"_s}).first().toObject().value(u"id"_s).toString();
    QVERIFY(!m_cli.array({u"list"_s, m_dossier, u"ratings"_s, u"--round"_s, id}).isEmpty());
}

void ListCommandTest::everyListAnswersInEveryForm_data()
{
    QTest::addColumn<QStringList>("keys");

    QTest::newRow("commitments") << QStringList{u"id"_s, u"number"_s};
    QTest::newRow("institutions") << QStringList{u"id"_s, u"name"_s, u"acronym"_s, u"aliases"_s};
    QTest::newRow("criteria") << QStringList{u"code"_s, u"title"_s, u"levels"_s, u"missing"_s};
    QTest::newRow("ratings") << QStringList{u"round"_s, u"number"_s, u"criterion"_s, u"level"_s, u"person"_s};
    QTest::newRow("people") << QStringList{u"id"_s, u"name"_s, u"role"_s};
    QTest::newRow("rounds") << QStringList{u"id"_s, u"title"_s, u"method"_s, u"open"_s};
    QTest::newRow("milestones") << QStringList{u"id"_s, u"commitment"_s, u"number"_s, u"due"_s, u"ratings"_s};
    QTest::newRow("clusters") << QStringList{u"id"_s, u"number"_s, u"commitments"_s, u"ratings"_s};
    QTest::newRow("proposals") << QStringList{u"id"_s, u"number"_s, u"by"_s, u"outcome"_s, u"commitments"_s};
    QTest::newRow("events") << QStringList{u"id"_s, u"kind"_s, u"stage"_s, u"minutes"_s, u"participants"_s};
    QTest::newRow("self-reports") << QStringList{u"id"_s, u"commitment"_s, u"status"_s, u"reported"_s};
    QTest::newRow("officials") << QStringList{};
    QTest::newRow("evidence") << QStringList{};
}

void ListCommandTest::everyListAnswersInEveryForm()
{
    QFETCH(QStringList, keys);
    const QString things = QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray items = m_cli.array({u"list"_s, m_dossier, things});
    QCOMPARE(items.isEmpty(), keys.isEmpty());
    for (const QJsonValue &item : items) {
        for (const QString &key : keys)
            QVERIFY2(item.toObject().contains(key), qPrintable(key));
    }
    const Answer table = m_cli.run({u"list"_s, m_dossier, things});
    const Answer csv = m_cli.run({u"list"_s, m_dossier, things, u"--csv"_s});
    QCOMPARE(table.status, 0);
    QCOMPARE(csv.status, 0);
    QVERIFY2(!table.out.isEmpty() && !table.out.contains("cli.column"), table.out.constData());
    QVERIFY(csv.out.contains(','));
    QCOMPARE(table.err + csv.err, QByteArray());
}

void ListCommandTest::csvHasOneLineAThing()
{
    const Answer people = m_cli.run({u"list"_s, m_dossier, u"rounds"_s, u"--csv"_s});
    QCOMPARE(people.out.count("\r\n"), 3);
    QVERIFY(people.out.startsWith("id,planLabel,title,"));
    const Answer commitments = m_cli.run({u"list"_s, m_dossier, u"commitments"_s, u"--csv"_s});
    QVERIFY(commitments.out.left(commitments.out.indexOf('\r')).contains(",ratings.completion,"));
}

void ListCommandTest::tablesAreAligned()
{
    const Answer answer = m_cli.run({u"list"_s, m_dossier, u"rounds"_s, u"--lang"_s, u"es"_s});
    const QStringList lines = QString::fromUtf8(answer.out).split(u'\n');
    const qsizetype second = lines.at(1).indexOf(u"  "_s) + 2;
    for (const QString &line : lines.mid(2, 2))
        QVERIFY2(line.at(second - 1) == u' ' && line.at(second) != u' ', qPrintable(line));
    QVERIFY(!answer.out.contains('\x1b'));
}

void ListCommandTest::whatIsNamedWronglyIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("an unknown plan") << QStringList{u"--plan"_s, u"Chile/1"_s} << QByteArray("Mexico/1");
    QTest::newRow("an unknown round") << QStringList{u"--round"_s, u"irm-2021"_s} << QByteArray("aga-2012");
}

void ListCommandTest::whatIsNamedWronglyIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Answer answer = m_cli.run(QStringList{u"list"_s, m_dossier, u"commitments"_s} + arguments);
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains(says) && answer.err.contains("mx.cotejo"),
             answer.err.constData());
}

void ListCommandTest::wordsAreFound()
{
    const QJsonArray hits = m_cli.array({u"search"_s, m_dossier, u"servicios"_s, u"PUBLICOS"_s});
    QVERIFY(!hits.isEmpty());
    for (const QString &key : {u"kind"_s, u"id"_s, u"number"_s, u"snippet"_s})
        QVERIFY2(hits.first().toObject().contains(key), qPrintable(key));
    QVERIFY(m_cli.array({u"search"_s, m_dossier, u"xyzzy"_s}).isEmpty());
    QCOMPARE(m_cli.array({u"search"_s, m_dossier, u"la"_s, u"--limit"_s, u"2"_s}).size(), 2);
    // A word that is also a command is a word here.
    QCOMPARE(m_cli.run({u"search"_s, m_dossier, u"rate"_s, u"info"_s}).status, 0);
}

QTEST_GUILESS_MAIN(ListCommandTest)
#include "ListCommandTest.moc"
