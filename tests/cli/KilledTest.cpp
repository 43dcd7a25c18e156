#include "tests/cli/Cli.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Killed at any moment, the program loses nothing that it has acknowledged, and leaves nothing half done.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedRatingIsThere();
    void anImportIsThereWholeOrNotAtAll();

private:
    /// Runs, and kills after a random part of `usual` milliseconds. Whether the program had ended well before; then
    /// `usual` falls to what that took.
    bool runAndKill(const Cli &cli, const QStringList &arguments, int &usual);

    QRandomGenerator m_random = QRandomGenerator(20121214);
};

bool KilledTest::runAndKill(const Cli &cli, const QStringList &arguments, int &usual)
{
    QElapsedTimer timer;
    timer.start();
    const auto process = cli.start(arguments);
    process->waitForStarted();
    if (process->waitForFinished(m_random.bounded(usual + usual / 8))) {
        usual = qMin(usual, int(timer.elapsed()));
    } else {
        process->kill();
        process->waitForFinished(-1);
    }
    return process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
}

void KilledTest::everyAcknowledgedRatingIsThere()
{
    const Cli cli;
    const QString dossier = cli.example(u"mx.cotejo"_s);
    const QStringList levels{u"not-started"_s, u"limited"_s, u"substantial"_s, u"complete"_s};
    const auto rate = [&](int commitment, const QString &level) {
        return QStringList{
            u"rate"_s,        dossier,         u"--as"_s,    u"ana"_s, u"--commitment"_s, QString::number(commitment),
            u"--criterion"_s, u"completion"_s, u"--level"_s, level};
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(cli.run(rate(36, levels.first())).status, 0);
    int usual = int(timer.elapsed());

    QMap<QString, QStringList> possible{
        {u"36"_s, {levels.first()}}}; // the acknowledged level, then what was begun after it
    int killed = 0;
    for (int i = 0; i < 30; ++i) {
        const int commitment = 1 + m_random.bounded(8);
        const QString level = levels.at(m_random.bounded(4));
        const bool isAcknowledged = runAndKill(cli, rate(commitment, level), usual);
        QStringList &levelsOfIt = possible[QString::number(commitment)];
        if (isAcknowledged)
            levelsOfIt.clear();
        else if (levelsOfIt.isEmpty())
            levelsOfIt.append(QString());
        levelsOfIt.append(level);
        killed += isAcknowledged ? 0 : 1;
        if (i % 6 == 5)
            QCOMPARE(cli.run({u"verify"_s, dossier}).status, 0);
    }
    QVERIFY(killed > 3);
    QCOMPARE(cli.run({u"verify"_s, dossier}).status, 0);
    QMap<QString, QString> found;
    for (const QJsonValue &one : cli.array({u"list"_s, dossier, u"ratings"_s, u"--round"_s, u"aga-2012"_s}))
        found.insert(one.toObject().value(u"number"_s).toString(), one.toObject().value(u"level"_s).toString());
    for (auto it = possible.cbegin(); it != possible.cend(); ++it)
        QVERIFY2(it->contains(found.value(it.key())), qPrintable(it.key() + u": "_s + found.value(it.key())));
    const Answer afterwards = cli.run(rate(1, u"complete"_s)); // no lock stays behind
    QVERIFY2(afterwards.status == 0, afterwards.err.constData());
    QCOMPARE(cli.files(), QStringList{u"mx.cotejo"_s});
}

void KilledTest::anImportIsThereWholeOrNotAtAll()
{
    const Cli cli;
    QByteArray table = "country,plan,number,title,text,lead\n";
    for (int number = 1; number <= 3000; ++number)
        table += "Chile,1," + QByteArray::number(number) + ",Compromiso,\"" + QByteArray(300, 'x') + "\",Ministerio\n";
    const QString file = cli.write(u"big.csv"_s, table);
    const QString origin = cli.example(u"mx.cotejo"_s);
    const QString before = cli.digest(origin);
    const QString dossier = cli.path(u"killed.cotejo"_s);
    QVERIFY(QFile::copy(origin, dossier));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(cli.run({u"import"_s, dossier, file}).status, 0);
    int usual = int(timer.elapsed());
    const QString after = cli.digest(dossier);
    QVERIFY(before != after);

    int killed = 0;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(QFile::remove(dossier) && QFile::copy(origin, dossier));
        const bool isAcknowledged = runAndKill(cli, {u"import"_s, dossier, file}, usual);
        const QString digest = cli.digest(dossier);
        QVERIFY2(digest == after || (!isAcknowledged && digest == before), qPrintable(digest));
        QCOMPARE(cli.run({u"verify"_s, dossier}).status, 0);
        killed += isAcknowledged ? 0 : 1;
    }
    QVERIFY(killed > 1);
}

QTEST_GUILESS_MAIN(KilledTest)
#include "KilledTest.moc"
