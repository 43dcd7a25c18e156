#include "tests/cli/Cli.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class ChartCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_dossier = m_cli.example(u"mx.cotejo"_s); }
    void everyChartAnswersInEveryForm_data();
    void everyChartAnswersInEveryForm();
    void dueDatesAreThoseOfTheDay();
    void theTimeLineSaysWhenAndHowLate();
    void theMatrixHasTheCodesOfEachCommitment();
    void aRoundCountsBeforeAndAfter();
    void aPictureIsAVectorDrawing();
    void aRefusalWritesNothing_data();
    void aRefusalWritesNothing();

private:
    QJsonArray chart(const QStringList &more) const { return m_cli.array(QStringList{u"chart"_s, m_dossier} + more); }

    Cli m_cli;
    QString m_dossier;
};

void ChartCommandTest::everyChartAnswersInEveryForm_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("by-category") << 6;
    QTest::newRow("by-institution") << 21;
    QTest::newRow("profile") << 20;
    QTest::newRow("due") << 3;
    QTest::newRow("time-line") << 36;
    QTest::newRow("matrix") << 36;
}

void ChartCommandTest::everyChartAnswersInEveryForm()
{
    QFETCH(int, rows);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Answer csv = m_cli.run({u"chart"_s, m_dossier, name, u"--csv"_s});
    QCOMPARE(csv.status, 0);
    QVERIFY2(csv.out.count('\n') >= rows, csv.out.constData());
    const Answer told = m_cli.run({u"--lang"_s, u"es"_s, u"chart"_s, m_dossier, name});
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.count('\n') >= rows);
    const QJsonArray json = chart({name});
    QCOMPARE(json.size(), 1);
    QVERIFY(!json.first()[u"title"_s].toString().isEmpty());
}

void ChartCommandTest::dueDatesAreThoseOfTheDay()
{
    const auto late = [this](const QStringList &day) {
        const QJsonArray bars = chart(QStringList{u"due"_s} + day).first()[u"bars"_s].toArray();
        for (const QJsonValue &bar : bars) {
            if (!bar[u"isTotal"_s].toBool())
                continue;
            for (const QJsonValue &segment : bar[u"segments"_s].toArray()) {
                if (segment[u"state"_s] == u"late"_s)
                    return segment[u"count"_s].toInt();
            }
        }
        return 0;
    };
    QCOMPARE(late({}), 20); // on the day of the published codes
    QCOMPARE(late({u"--as-of"_s, u"2012-09-30"_s}), 0);
    const QJsonArray bars = chart({u"due"_s}).first()[u"bars"_s].toArray();
    int delayed = 0;
    for (const QJsonValue &bar : bars)
        delayed += bar[u"group"_s] == bars.last()[u"group"_s] ? bar[u"of"_s].toInt() : 0;
    QCOMPARE(delayed, 20);
}

void ChartCommandTest::theTimeLineSaysWhenAndHowLate()
{
    const QJsonObject line = chart({u"time-line"_s}).first().toObject();
    QCOMPARE(line[u"asOf"_s].toString(), u"2012-12-31"_s);
    const QJsonArray rows = line[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 36);
    int late = 0;
    for (const QJsonValue &row : rows) {
        if (row[u"state"_s] != u"late"_s)
            continue;
        ++late;
        QVERIFY(row[u"daysLate"_s].toInt() > 0);
        QVERIFY(row[u"due"_s].toString().startsWith(u"2012"_s));
    }
    QCOMPARE(late, 20);
}

void ChartCommandTest::theMatrixHasTheCodesOfEachCommitment()
{
    const QJsonArray rows = chart({u"matrix"_s}).first()[u"rows"_s].toArray();
    QMap<QString, int> counts;
    for (const QJsonValue &row : rows)
        ++counts[row[u"levels"_s][u"completion"_s].toString()];
    QCOMPARE(counts.value(u"complete"_s), 16);
    QCOMPARE(counts.value(u"not-started"_s), 3);
}

/// Midterm and end of one round of published codes.
void ChartCommandTest::aRoundCountsBeforeAndAfter()
{
    QVERIFY(chart({u"before-after"_s}).isEmpty());
    const QString dossier = m_cli.path(u"phases.cotejo"_s);
    QCOMPARE(m_cli.run({u"new"_s, dossier, u"--method"_s, u"irm-2014"_s, u"--plan-title"_s, u"Plan"_s, u"--country"_s,
                        u"Mexico"_s})
                 .status,
             0);
    QCOMPARE(m_cli.run({u"commitment"_s, dossier, u"add"_s, u"--number"_s, u"1"_s, u"--title"_s, u"Uno"_s}).status, 0);
    for (const auto &[criterion, level] : {std::pair(u"completion-midterm"_s, u"limited"_s), std::pair(u"completion-end"_s, u"complete"_s)})
        QCOMPARE(m_cli.run({u"rate"_s, dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s, u"--criterion"_s, criterion,
                            u"--level"_s, level})
                     .status,
                 0);
    const QJsonArray charts = m_cli.array({u"chart"_s, dossier, u"before-after"_s});
    QCOMPARE(charts.size(), 1);
    const QJsonArray bars = charts.first()[u"bars"_s].toArray();
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.at(0)[u"segments"_s][0][u"level"_s].toString(), u"limited"_s);
    QCOMPARE(bars.at(1)[u"segments"_s][0][u"level"_s].toString(), u"complete"_s);
}

void ChartCommandTest::aPictureIsAVectorDrawing()
{
    for (const QString &name : {u"due"_s, u"time-line"_s, u"matrix"_s, u"profile"_s}) {
        const QString path = m_cli.path(name + u".svg"_s);
        const Answer answer = m_cli.run({u"chart"_s, m_dossier, name, u"-o"_s, path});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("<svg") && svg.size() > 5000);
    }
}

void ChartCommandTest::aRefusalWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("a chart that is none") << QStringList{u"pie"_s} << 2;
    QTest::newRow("an ending that is no picture") << QStringList{u"due"_s, u"-o"_s, u"due.gif"_s} << 3;
    QTest::newRow("nothing to draw") << QStringList{u"before-after"_s, u"-o"_s, u"x.svg"_s} << 3;
    QTest::newRow("a cross-walk that is none") << QStringList{u"before-after"_s, u"--crosswalk"_s, u"x"_s} << 3;
}

void ChartCommandTest::aRefusalWritesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QStringList before = m_cli.files();
    QCOMPARE(m_cli.flawOfRefusal(QStringList{u"chart"_s, m_dossier} + arguments, status, m_dossier), QString());
    QCOMPARE(m_cli.files(), before);
}

QTEST_GUILESS_MAIN(ChartCommandTest)
#include "ChartCommandTest.moc"
