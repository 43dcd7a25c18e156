#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ProposalCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatBecameOfIt();
    void onlyWhatIsGivenChanges();
    void aKnownOrganisationIsLinked();
    void undoingGivesTheDigestBefore();
    void fortyFiveProposalsOfEightOrganisations();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QStringList proposal(const QString &action, const QStringList &more) const
    {
        return QStringList{u"proposal"_s, m_dossier, action} + more;
    }
    QJsonArray listed() const { return m_cli->array({u"list"_s, m_dossier, u"proposals"_s}); }
    QJsonObject takeUp() const
    {
        return m_cli->object({u"take-up"_s, m_dossier}).value(u"plans"_s).toArray().first().toObject();
    }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void ProposalCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

void ProposalCommandTest::whatBecameOfIt()
{
    const QJsonObject added = m_cli->object(
        proposal(u"add"_s, {u"--title"_s, u"Propuesta"_s, u"--by"_s, u"Una organización"_s, u"--proposed"_s,
                            u"2012-01"_s, u"--outcome"_s, u"partly"_s, u"--answer"_s, u"Solo una parte."_s,
                            u"--answered"_s, u"2012-05-30"_s, u"--commitments"_s, u"7,4"_s, u"--source"_s, u"S"_s}));
    QCOMPARE(added.value(u"number"_s).toString(), u"1"_s);
    const QJsonObject first = listed().first().toObject();
    QCOMPARE(first.value(u"by"_s).toString(), u"Una organización"_s);
    QCOMPARE(first.value(u"institution"_s).toString(), QString());
    QCOMPARE(first.value(u"proposed"_s).toString(), u"2012-01"_s);
    QCOMPARE(first.value(u"outcome"_s).toString(), u"partly"_s);
    QCOMPARE(first.value(u"answer"_s).toString(), u"Solo una parte."_s);
    QCOMPARE(first.value(u"answered"_s).toString(), u"2012-05-30"_s);
    QCOMPARE(first.value(u"commitments"_s).toArray(), (QJsonArray{u"4"_s, u"7"_s}));
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"proposals"_s).toInt(), 1);
}

void ProposalCommandTest::onlyWhatIsGivenChanges()
{
    m_cli->object(proposal(u"add"_s, {u"--number"_s, u"12"_s, u"--title"_s, u"A"_s, u"--by"_s, u"B"_s}));
    m_cli->object({u"evidence"_s, u"add"_s, m_dossier, u"--title"_s, u"T"_s, u"--url"_s, u"https://example.org"_s});
    m_cli->object(
        proposal(u"set"_s, {u"--number"_s, u"12"_s, u"--outcome"_s, u"not-taken-up"_s, u"--evidence"_s, u"E-1"_s}));
    const QJsonObject one = listed().first().toObject();
    QCOMPARE(one.value(u"title"_s).toString(), u"A"_s);
    QCOMPARE(one.value(u"by"_s).toString(), u"B"_s);
    QCOMPARE(one.value(u"outcome"_s).toString(), u"not-taken-up"_s);
    QCOMPARE(one.value(u"evidence"_s).toArray(), QJsonArray{u"E-1"_s});
    QCOMPARE(m_cli->object(proposal(u"add"_s, {u"--title"_s, u"N"_s})).value(u"number"_s).toString(), u"13"_s);
}

void ProposalCommandTest::aKnownOrganisationIsLinked()
{
    m_cli->object(proposal(u"add"_s, {u"--title"_s, u"A"_s, u"--by"_s, u"fundar"_s, u"--outcome"_s, u"taken-up"_s}));
    m_cli->object(proposal(u"add"_s, {u"--title"_s, u"B"_s, u"--by"_s, u"FUNDAR"_s}));
    const QString name = listed().first()[u"institution"_s].toString();
    QVERIFY2(name.startsWith(u"Fundar"_s), qPrintable(name));
    QCOMPARE(listed().first()[u"by"_s].toString(), u"fundar"_s);
    const QJsonArray proposers = takeUp().value(u"byProposer"_s).toArray();
    QCOMPARE(proposers.size(), 1);
    QCOMPARE(proposers.first()[u"proposer"_s].toString(), name);
    QCOMPARE(proposers.first()[u"rate"_s].toDouble(), 0.5);
}

void ProposalCommandTest::undoingGivesTheDigestBefore()
{
    const QString empty = m_cli->digest(m_dossier);
    m_cli->object(proposal(u"add"_s, {u"--title"_s, u"A"_s}));
    const QString one = m_cli->digest(m_dossier);
    QCOMPARE(m_cli->run(proposal(u"remove"_s, {u"--number"_s, u"1"_s})).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), empty);
    for (const QString &digest : {one, empty}) {
        QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
        QCOMPARE(m_cli->digest(m_dossier), digest);
    }
}

/// As many as there were on the way to the plan of 2012; what became of each is the test's own.
void ProposalCommandTest::fortyFiveProposalsOfEightOrganisations()
{
    const QStringList outcomes{u"taken-up"_s, u"partly"_s, u"not-taken-up"_s};
    for (int i = 0; i < 45; ++i) {
        QStringList more{u"--title"_s, u"Propuesta %1"_s.arg(i + 1), u"--by"_s, u"Organización %1"_s.arg(i % 8 + 1)};
        if (i < 30)
            more << u"--outcome"_s << outcomes.at(i % 3);
        if (i < 10)
            more << u"--answer"_s << u"Razones."_s;
        QCOMPARE(m_cli->run(proposal(u"add"_s, more)).status, 0);
    }
    const QJsonObject found = takeUp();
    QCOMPARE(found.value(u"proposals"_s).toInt(), 45);
    QCOMPARE(found.value(u"outcomes"_s).toObject(),
             (QJsonObject{{u"taken-up"_s, 10}, {u"partly"_s, 10}, {u"not-taken-up"_s, 10}, {u"no-answer"_s, 15}}));
    QCOMPARE(found.value(u"taken"_s).toInt(), 20);
    QCOMPARE(found.value(u"rate"_s).toDouble(), 20.0 / 45);
    QCOMPARE(found.value(u"reasoned"_s).toInt(), 10);
    QCOMPARE(found.value(u"byProposer"_s).toArray().size(), 8);
    const Answer table = m_cli->run({u"take-up"_s, m_dossier, u"--lang"_s, u"es"_s});
    QVERIFY2(table.out.contains("20 de 45 (44\u00a0%)"), table.out.constData());
    QVERIFY2(!table.out.contains("cli."), table.out.constData());
}

void ProposalCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");

    const QStringList title{u"--title"_s, u"T"_s};
    QTest::newRow("neither title nor text") << u"add"_s << QStringList{u"--by"_s, u"X"_s} << 3;
    QTest::newRow("an outcome that does not exist") << u"add"_s << title + QStringList{u"--outcome"_s, u"maybe"_s} << 2;
    QTest::newRow("commitments of a proposal not taken up")
        << u"add"_s << title + QStringList{u"--commitments"_s, u"1"_s} << 3;
    QTest::newRow("an answer without an outcome") << u"add"_s << title + QStringList{u"--answer"_s, u"A"_s} << 3;
    QTest::newRow("answered before it was made")
        << u"add"_s << title + QStringList{u"--proposed"_s, u"2012-02"_s, u"--answered"_s, u"2012-01"_s} << 3;
    QTest::newRow("a commitment that does not exist")
        << u"add"_s << title + QStringList{u"--outcome"_s, u"partly"_s, u"--commitments"_s, u"99"_s} << 3;
    QTest::newRow("evidence that does not exist") << u"add"_s << title + QStringList{u"--evidence"_s, u"E-9"_s} << 3;
    QTest::newRow("changing without a number") << u"set"_s << title << 2;
    QTest::newRow("changing what does not exist") << u"set"_s << title + QStringList{u"--number"_s, u"9"_s} << 3;
}

void ProposalCommandTest::aRefusalChangesNothing()
{
    QFETCH(QString, action);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QCOMPARE(m_cli->flawOfRefusal(proposal(action, more), status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(ProposalCommandTest)
#include "ProposalCommandTest.moc"
