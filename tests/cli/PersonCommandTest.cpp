#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// People and their roles on the command line.
class PersonCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPersonIsAddedAndChanged();
    void onlyWhatDoesSomethingIsOffered();
    void undoingGivesTheDigestBefore();
    void aRefusalChangesNothing();

private:
    QStringList person(const QStringList &more) const { return QStringList{u"person"_s, m_dossier} + more; }
    QJsonObject listed(const QString &name) const
    {
        for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"people"_s})) {
            if (one[u"name"_s].toString() == name)
                return one.toObject();
        }
        return {};
    }
    QString digest() const { return m_cli->object({u"digest"_s, m_dossier})[u"digest"_s].toString(); }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void PersonCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

void PersonCommandTest::aPersonIsAddedAndChanged()
{
    m_cli->object(person({u"add"_s, u"--name"_s, u"ana"_s, u"--full-name"_s, u"Ana Ruiz"_s}));
    QCOMPARE(listed(u"ana"_s)[u"role"_s].toString(), u"evaluator"_s);
    const QJsonObject answer = m_cli->object(person({u"set"_s, u"--name"_s, u"ana"_s, u"--role"_s, u"secretariat"_s}));
    QCOMPARE(answer[u"role"_s].toString(), u"secretariat"_s);
    QCOMPARE(answer[u"changed"_s].toBool(), true);
    QCOMPARE(listed(u"ana"_s)[u"fullName"_s].toString(), u"Ana Ruiz"_s);
    QCOMPARE(listed(u"ana"_s)[u"role"_s].toString(), u"secretariat"_s);
}

/// People belong to no plan, and their names are in no language.
void PersonCommandTest::onlyWhatDoesSomethingIsOffered()
{
    const Answer help = m_cli->run({u"person"_s, u"--help"_s});
    QVERIFY(help.out.contains("--full-name"));
    QVERIFY(!help.out.contains("--plan") && !help.out.contains("--text-lang"));
}

void PersonCommandTest::undoingGivesTheDigestBefore()
{
    m_cli->object(person({u"add"_s, u"--name"_s, u"ana"_s}));
    const QString before = digest();
    m_cli->object(person({u"set"_s, u"--name"_s, u"ana"_s, u"--role"_s, u"expert"_s}));
    QVERIFY(digest() != before);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(digest(), before);
}

void PersonCommandTest::aRefusalChangesNothing()
{
    const QString before = digest();
    QCOMPARE(m_cli->run(person({u"set"_s, u"--name"_s, u"nobody"_s, u"--role"_s, u"expert"_s})).status, 3);
    QCOMPARE(m_cli->run(person({u"set"_s, u"--name"_s, u"irm"_s, u"--role"_s, u"evaluator"_s})).status, 3);
    QCOMPARE(m_cli->run(person({u"add"_s, u"--name"_s, u"irm"_s})).status, 5);
    QCOMPARE(m_cli->run(person({u"add"_s, u"--name"_s, u"ana"_s, u"--role"_s, u"king"_s})).status, 2);
    QCOMPARE(digest(), before);
}

QTEST_GUILESS_MAIN(PersonCommandTest)
#include "PersonCommandTest.moc"
