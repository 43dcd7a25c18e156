#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OverrideCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetByHandCountsAndIsShown();
    void clearingGivesItBackToItsRule();
    void undoingGivesTheDigestBefore();
    void thePlanHasFlagsToo();
    void theLogSaysWhoseFlagItIs();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QStringList flag(const QStringList &more) const
    {
        return QStringList{u"override"_s, m_dossier, u"--as"_s, u"ana"_s} + more;
    }
    QStringList highCompletion(const QString &value) const
    {
        return flag({u"--flag"_s, u"high-completion"_s, u"--commitment"_s, u"18"_s, u"--value"_s, value, u"--why"_s,
                     u"Se vio en campo."_s});
    }
    QJsonObject derived() const
    {
        for (const QJsonValue &one : m_cli->array({u"derive"_s, m_dossier, u"--round"_s, u"aga-2012"_s})) {
            if (one[u"number"_s].toString() == u"18")
                return one.toObject();
        }
        return {};
    }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void OverrideCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->path(u"mx.cotejo"_s);
    m_cli->prepareOnce(m_dossier, [this] {
        m_cli->example(u"mx.cotejo"_s);
        m_cli->object({u"rate"_s, m_dossier, u"--as"_s, u"luis"_s, u"--commitment"_s, u"18"_s, u"--round"_s,
                       u"aga-2012"_s, u"--criterion"_s, u"completion"_s, u"--level"_s, u"limited"_s});
    });
}

void OverrideCommandTest::whatIsSetByHandCountsAndIsShown()
{
    QCOMPARE(derived().value(u"derived"_s)[u"high-completion"_s].toString(), u"no"_s);
    QCOMPARE(derived().value(u"overridden"_s).toObject(), QJsonObject());
    QCOMPARE(m_cli->run(highCompletion(u"yes"_s)).status, 0);
    const QJsonObject after = derived();
    QCOMPARE(after.value(u"derived"_s)[u"high-completion"_s].toString(), u"yes"_s);
    QCOMPARE(after.value(u"overridden"_s)[u"high-completion"_s].toObject(),
             (QJsonObject{{u"value"_s, u"yes"_s},
                          {u"computed"_s, u"no"_s},
                          {u"why"_s, u"Se vio en campo."_s},
                          {u"who"_s, u"ana"_s}}));
    QVERIFY(!after.value(u"failed"_s).toObject().contains(u"high-completion"_s));
    for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"commitments"_s, u"--round"_s, u"aga-2012"_s})) {
        if (one[u"number"_s].toString() == u"18")
            QCOMPARE(one[u"derived"_s][u"high-completion"_s].toString(), u"yes"_s);
    }
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"overrides"_s).toInt(), 1);
    const Answer table = m_cli->run({u"derive"_s, m_dossier, u"--round"_s, u"aga-2012"_s, u"--lang"_s, u"es"_s});
    QVERIFY2(table.out.contains("yes (a mano; su regla da no)"), table.out.constData());
}

void OverrideCommandTest::clearingGivesItBackToItsRule()
{
    QCOMPARE(m_cli->run(highCompletion(u"yes"_s)).status, 0);
    const QStringList clear = flag({u"--flag"_s, u"high-completion"_s, u"--commitment"_s, u"18"_s, u"--clear"_s});
    QCOMPARE(m_cli->object(clear).value(u"changed"_s).toBool(), true);
    QCOMPARE(derived().value(u"derived"_s)[u"high-completion"_s].toString(), u"no"_s);
    QCOMPARE(derived().value(u"overridden"_s).toObject(), QJsonObject());
    QCOMPARE(m_cli->object(clear).value(u"changed"_s).toBool(), false);
}

void OverrideCommandTest::undoingGivesTheDigestBefore()
{
    const QString digest = m_cli->digest(m_dossier);
    QCOMPARE(m_cli->run(highCompletion(u"yes"_s)).status, 0);
    QCOMPARE(m_cli->run(highCompletion(u"no"_s)).status, 0);
    QVERIFY(m_cli->digest(m_dossier) != digest);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(derived().value(u"overridden"_s)[u"high-completion"_s][u"value"_s].toString(), u"yes"_s);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), digest);
}

void OverrideCommandTest::thePlanHasFlagsToo()
{
    const QString other = m_cli->path(u"other.cotejo"_s);
    QCOMPARE(m_cli->run({u"new"_s, other, u"--method"_s, u"irm-2014"_s, u"--plan-title"_s, u"P"_s}).status, 0);
    QCOMPARE(m_cli
                 ->run({u"override"_s, other, u"--as"_s, u"ana"_s, u"--flag"_s, u"contrary-to-process"_s,
                        u"--subject"_s, u"plan"_s, u"--value"_s, u"yes"_s, u"--why"_s, u"W"_s})
                 .status,
             0);
    const QJsonValue plan = m_cli->object({u"score"_s, other}).value(u"plans"_s).toArray().first();
    QCOMPARE(plan[u"planDerived"_s][u"contrary-to-process"_s].toString(), u"yes"_s);
    QCOMPARE(plan[u"planOverridden"_s][u"contrary-to-process"_s][u"who"_s].toString(), u"ana"_s);
}

void OverrideCommandTest::theLogSaysWhoseFlagItIs()
{
    QCOMPARE(m_cli->run(highCompletion(u"yes"_s)).status, 0);
    const QStringList log{u"log"_s, m_dossier, u"--limit"_s, u"1"_s, u"--lang"_s};
    const QString spanish = m_cli->array(log + QStringList{u"es"_s}).first()[u"text"_s].toString();
    const QString english = m_cli->array(log + QStringList{u"en"_s}).first()[u"text"_s].toString();
    QCOMPARE(spanish, u"18, Cumplimiento alto: fijado a mano en «sí»"_s);
    QCOMPARE(english, u"18, High completion: set by hand to “yes”"_s);
}

void OverrideCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");

    const QStringList why{u"--value"_s, u"yes"_s, u"--why"_s, u"W"_s};
    const QStringList high{u"--flag"_s, u"high-completion"_s};
    const QStringList one{u"--commitment"_s, u"1"_s};
    QTest::newRow("no reason") << high + one + QStringList{u"--value"_s, u"yes"_s} << 3;
    QTest::newRow("neither value nor clear") << high + one << 2;
    QTest::newRow("value and clear") << high + one + why + QStringList{u"--clear"_s} << 2;
    QTest::newRow("another value") << high + one + QStringList{u"--value"_s, u"maybe"_s, u"--why"_s, u"W"_s} << 2;
    QTest::newRow("no subject") << high + why << 2;
    QTest::newRow("a flag that no method has") << QStringList{u"--flag"_s, u"shiny"_s} + one + why << 3;
    QTest::newRow("a closed round") << QStringList{u"--flag"_s, u"starred"_s} + one + why << 5;
    QTest::newRow("a flag of commitments, for the plan")
        << high + QStringList{u"--subject"_s, u"plan"_s, u"--round"_s, u"aga-2012"_s} + why << 3;
    QTest::newRow("a number, not a flag")
        << QStringList{u"--flag"_s, u"steps-named"_s, u"--round"_s, u"aga-2012"_s} + one + why << 3;
    QTest::newRow("a commitment that does not exist") << high + QStringList{u"--commitment"_s, u"99"_s} + why << 3;
}

void OverrideCommandTest::aRefusalChangesNothing()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QCOMPARE(m_cli->flawOfRefusal(flag(more), status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(OverrideCommandTest)
#include "OverrideCommandTest.moc"
