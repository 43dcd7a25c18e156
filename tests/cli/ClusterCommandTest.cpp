#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ClusterCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itsMembersAreListed();
    void itsMembersChange();
    void itIsRatedAsOne();
    void undoingGivesTheDigestBefore();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QStringList cluster(const QString &action, const QStringList &more) const
    {
        return QStringList{u"cluster"_s, m_dossier, action} + more;
    }
    QJsonArray listed() const { return m_cli->array({u"list"_s, m_dossier, u"clusters"_s}); }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void ClusterCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->path(u"mx.cotejo"_s);
    m_cli->prepareOnce(m_dossier, [this] {
        m_cli->example(u"mx.cotejo"_s);
        m_cli->object(
            cluster(u"add"_s, {u"--number"_s, u"A"_s, u"--commitments"_s, u"10, 1,2"_s, u"--title"_s, u"Uno"_s}));
    });
}

void ClusterCommandTest::itsMembersAreListed()
{
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first()[u"number"_s].toString(), u"A"_s);
    QCOMPARE(listed().first()[u"title"_s].toString(), u"Uno"_s);
    QCOMPARE(listed().first()[u"commitments"_s].toArray(), (QJsonArray{u"1"_s, u"2"_s, u"10"_s}));
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"clusters"_s).toInt(), 1);
    const QJsonArray commitments = m_cli->array({u"list"_s, m_dossier, u"commitments"_s});
    QCOMPARE(commitments.at(0)[u"cluster"_s].toString(), u"A"_s);
    QVERIFY(commitments.at(2)[u"cluster"_s].isNull());
}

void ClusterCommandTest::itsMembersChange()
{
    m_cli->object(cluster(u"set"_s, {u"--number"_s, u"A"_s, u"--commitments"_s, u"2,3"_s}));
    QCOMPARE(listed().first()[u"commitments"_s].toArray(), (QJsonArray{u"2"_s, u"3"_s}));
    QCOMPARE(listed().first()[u"title"_s].toString(), u"Uno"_s);
    m_cli->object(cluster(u"add"_s, {u"--number"_s, u"B"_s, u"--commitments"_s, u"1,10"_s})); // free again
    QCOMPARE(listed().size(), 2);
}

void ClusterCommandTest::itIsRatedAsOne()
{
    const QStringList rate{u"rate"_s,     m_dossier,        u"--as"_s,       u"ana"_s,     u"--round"_s,
                           u"aga-2012"_s, u"--criterion"_s, u"completion"_s, u"--level"_s, u"complete"_s};
    QCOMPARE(m_cli->run(rate + QStringList{u"--subject"_s, u"cluster"_s, u"--cluster"_s, u"A"_s}).status, 0);
    const QJsonArray derived = m_cli->array({u"derive"_s, m_dossier, u"--round"_s, u"aga-2012"_s});
    QCOMPARE(derived.size(), 38); // 37 rows of the plan and the cluster
    const QJsonObject last = derived.last().toObject();
    QCOMPARE(last.value(u"subject"_s).toString(), u"cluster"_s);
    QCOMPARE(last.value(u"number"_s).toString(), u"A"_s);
    QCOMPARE(last.value(u"derived"_s)[u"high-completion"_s].toString(), u"yes"_s);
    QCOMPARE(m_cli->flawOfRefusal(cluster(u"remove"_s, {u"--number"_s, u"A"_s}), 5, m_dossier), QString());
    QCOMPARE(m_cli->flawOfRefusal(rate + QStringList{u"--cluster"_s, u"A"_s, u"--commitment"_s, u"1"_s}, 2, m_dossier),
             QString());
    QCOMPARE(m_cli->flawOfRefusal(rate + QStringList{u"--cluster"_s, u"Z"_s}, 3, m_dossier), QString());
}

void ClusterCommandTest::undoingGivesTheDigestBefore()
{
    const QString digest = m_cli->digest(m_dossier);
    QCOMPARE(m_cli->run(cluster(u"remove"_s, {u"--number"_s, u"A"_s})).status, 0);
    QCOMPARE(listed(), QJsonArray());
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), digest);
}

void ClusterCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");

    const auto with = [](const QString &number, const QString &commitments) {
        return QStringList{u"--number"_s, number, u"--commitments"_s, commitments};
    };
    QTest::newRow("one commitment is no cluster") << u"add"_s << with(u"B"_s, u"3"_s) << 3;
    QTest::newRow("the same commitment twice is one") << u"add"_s << with(u"B"_s, u"3,3"_s) << 3;
    QTest::newRow("a number that is taken") << u"add"_s << with(u"A"_s, u"3,4"_s) << 5;
    QTest::newRow("a commitment of another cluster") << u"add"_s << with(u"B"_s, u"2,3"_s) << 5;
    QTest::newRow("a commitment that does not exist") << u"add"_s << with(u"B"_s, u"3,99"_s) << 3;
    QTest::newRow("a cluster that does not exist") << u"set"_s << with(u"B"_s, u"3,4"_s) << 3;
    QTest::newRow("no number") << u"remove"_s << QStringList{} << 2;
}

void ClusterCommandTest::aRefusalChangesNothing()
{
    QFETCH(QString, action);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QCOMPARE(m_cli->flawOfRefusal(cluster(action, more), status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(ClusterCommandTest)
#include "ClusterCommandTest.moc"
