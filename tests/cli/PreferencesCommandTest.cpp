#include "tests/cli/Cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class PreferencesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsShownAndUndone();
    void theReportFollowsThem();
    void aSheetIsMuchLessThanTheReport();
    void sectionsAreListed();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void oneRefusalStoresNothing();

private:
    QByteArray report(const QStringList &options, const QString &name) const
    {
        if (m_cli.run(QStringList{u"report"_s, m_dossier, u"-o"_s, m_cli.path(name)} + options).status != 0)
            return {};
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject shown() const { return m_cli.object({u"preferences"_s, m_dossier}); }

    Cli m_cli;
    QString m_dossier;
    int m_count = 0;
};

void PreferencesCommandTest::init() { m_dossier = m_cli.example(u"mx%1.cotejo"_s.arg(++m_count)); }

void PreferencesCommandTest::whatIsSetIsShownAndUndone()
{
    const QJsonObject before = shown();
    QVERIFY(before[u"paper"].isNull() && !before[u"draft"].toBool());
    QCOMPARE(before[u"plans"][0][u"structure"].toString(), u"first-progress"_s);
    QCOMPARE(m_cli
                 .run({u"preferences"_s, m_dossier, u"--paper"_s, u"letter"_s, u"--mark"_s, u"draft"_s, u"--lang"_s,
                       u"en"_s})
                 .status,
             0);
    QCOMPARE(m_cli.run({u"preferences"_s, m_dossier, u"--sections"_s, u"codes,summary"_s}).status, 0);
    const QJsonObject after = shown();
    QCOMPARE(after[u"paper"].toString(), u"letter"_s);
    QCOMPARE(after[u"language"].toString(), u"en"_s);
    QVERIFY(after[u"draft"].toBool());
    QCOMPARE(after[u"plans"][0][u"sections"].toArray(), (QJsonArray{u"codes"_s, u"summary"_s}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_cli.run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(shown(), before);
}

void PreferencesCommandTest::theReportFollowsThem()
{
    const QByteArray asked = report({u"--lang"_s, u"en"_s, u"--sections"_s, u"codes"_s, u"--final"_s}, u"a.pdf"_s);
    QVERIFY(!asked.isEmpty());
    QVERIFY(asked.size() < report({u"--lang"_s, u"en"_s}, u"b.pdf"_s).size());
    QVERIFY(!report({u"--structure"_s, u"results"_s}, u"c.pdf"_s).isEmpty());
}

void PreferencesCommandTest::aSheetIsMuchLessThanTheReport()
{
    QVERIFY(report({u"--sheet"_s, u"commitment:18"_s}, u"a.pdf"_s).startsWith("%PDF"));
    QVERIFY(report({u"--sheet"_s, u"institution:SFP"_s}, u"b.pdf"_s).startsWith("%PDF"));
}

void PreferencesCommandTest::sectionsAreListed()
{
    const QJsonArray all = m_cli.array({u"list"_s, m_dossier, u"sections"_s});
    QVERIFY(all.size() > 20);
    QCOMPARE(all[0][u"code"].toString(), u"executive-summary"_s);
    QVERIFY(all[1][u"on"].toBool());
    QCOMPARE(all[1][u"written"].toString(), u"figures"_s);
}

void PreferencesCommandTest::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("a section") << QStringList{u"preferences"_s, u"--sections"_s, u"poem"_s} << 3;
    QTest::newRow("a structure") << QStringList{u"preferences"_s, u"--structure"_s, u"novel"_s} << 3;
    QTest::newRow("a structure of one report")
        << QStringList{u"report"_s, u"-o"_s, u"x.pdf"_s, u"--structure"_s, u"novel"_s} << 3;
    QTest::newRow("a sheet of nothing") << QStringList{u"report"_s, u"-o"_s, u"x.pdf"_s, u"--sheet"_s, u"18"_s} << 2;
    QTest::newRow("a sheet of nobody") << QStringList{u"report"_s, u"-o"_s, u"x.pdf"_s, u"--sheet"_s,
                                                      u"institution:Nadie"_s}
                                       << 3;
}

void PreferencesCommandTest::whatIsNotThereIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.insert(1, m_dossier);
    const Answer answer = m_cli.run(arguments);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QCOMPARE(answer.status, status);
}

void PreferencesCommandTest::oneRefusalStoresNothing()
{
    const QString before = m_cli.digest(m_dossier);
    for (const QStringList &wrong :
         {QStringList{u"--sections"_s, u"poem"_s}, QStringList{u"--structure"_s, u"novel"_s}}) {
        const Answer answer = m_cli.run(
            QStringList{u"preferences"_s, m_dossier, u"--paper"_s, u"letter"_s, u"--mark"_s, u"draft"_s} + wrong);
        QCOMPARE(answer.status, 3);
        QCOMPARE(m_cli.digest(m_dossier), before);
    }
    // A section is one of the structure that comes with it.
    QCOMPARE(
        m_cli.run({u"preferences"_s, m_dossier, u"--structure"_s, u"results"_s, u"--sections"_s, u"summary"_s}).status,
        0);
}

QTEST_GUILESS_MAIN(PreferencesCommandTest)
#include "PreferencesCommandTest.moc"
