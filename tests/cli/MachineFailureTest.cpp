#include "tests/cli/Cli.h"
#include "tests/support/Mount.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A full disk, missing permission: status 4, a sentence, and everything as it was.
class MachineFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothing();
    void nothingIsMadeOnAFullDisk();
    void notEvenAFewBytesAreLostInSilence();
    void withoutPermissionNothingIsWritten();
};

void MachineFailureTest::aFullDiskLosesNothing()
{
    const Cli cli;
    const Mount disk({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4m"_s, u"tmpfs"_s}, cli.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("a small disk can only be made by root");
    const QString dossier = cli.path(u"disk/mx.cotejo"_s);
    QVERIFY(QFile::copy(cli.example(u"mx.cotejo"_s), dossier));
    const QString digest = cli.digest(dossier);
    cli.write(u"big.bin"_s, QByteArray(8 * 1024 * 1024, 'x'));
    const Answer evidence = cli.run({u"evidence"_s, u"add"_s, dossier, cli.path(u"big.bin"_s), u"--title"_s, u"Big"_s});
    QVERIFY2(evidence.isOneSentence() && evidence.err.contains("mx.cotejo"), evidence.err.constData());
    QCOMPARE(evidence.status, 4);

    QFile filler(cli.path(u"disk/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const Answer rating = cli.run({u"rate"_s, dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s, u"--criterion"_s,
                                   u"completion"_s, u"--level"_s, u"complete"_s});
    QVERIFY2(rating.isOneSentence(), rating.err.constData());
    QCOMPARE(rating.status, 4);
    filler.close();
    QVERIFY(filler.remove());
    QCOMPARE(cli.digest(dossier), digest);
    QCOMPARE(cli.run({u"verify"_s, dossier}).status, 0);
    QCOMPARE(QDir(cli.path(u"disk"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"mx.cotejo"_s});
    QCOMPARE(cli.run({u"rate"_s, dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s, u"--criterion"_s,
                      u"completion"_s, u"--level"_s, u"complete"_s})
                 .status,
             0);
}

void MachineFailureTest::nothingIsMadeOnAFullDisk()
{
    const Cli cli;
    const Mount disk({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s}, cli.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("a small disk can only be made by root");
    const QString dossier = cli.example(u"mx.cotejo"_s);
    const QList<QStringList> commands{
        {u"example"_s, u"mexico-2012"_s, cli.path(u"disk/a.cotejo"_s)},
        {u"backup"_s, dossier, u"-o"_s, cli.path(u"disk/b.cotejo"_s)},
        {u"report"_s, dossier, u"-o"_s, cli.path(u"disk/c.pdf"_s)},
        {u"export"_s, dossier, u"--format"_s, u"json"_s, u"-o"_s, cli.path(u"disk/d.json"_s)},
        {u"export"_s, dossier, u"--format"_s, u"csv"_s, u"-o"_s, cli.path(u"disk/e"_s)}};
    for (const QStringList &command : commands) {
        const Answer answer = cli.run(command);
        QVERIFY2(answer.isOneSentence(), (command.first().toUtf8() + ": " + answer.err).constData());
        QCOMPARE(answer.status, 4);
        const QStringList left =
            QDir(cli.path(u"disk"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(left.isEmpty(), qPrintable(command.first() + u": "_s + left.join(u' ')));
    }
}

void MachineFailureTest::notEvenAFewBytesAreLostInSilence()
{
    const Cli cli;
    const Mount disk({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s}, cli.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("a small disk can only be made by root");
    const QString dossier = cli.path(u"small.cotejo"_s);
    QCOMPARE(cli.run({u"new"_s, dossier, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"P"_s}).status, 0);
    cli.object({u"evidence"_s, u"add"_s, dossier, cli.write(u"a.txt"_s, "a few bytes"), u"--title"_s, u"A"_s});
    QFile filler(cli.path(u"disk/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    const QList<QStringList> commands{
        {u"evidence"_s, u"get"_s, dossier, u"E-1"_s, u"-o"_s, cli.path(u"disk/a.txt"_s)},
        {u"export"_s, dossier, u"--format"_s, u"json"_s, u"-o"_s, cli.path(u"disk/d.json"_s)},
        {u"export"_s, dossier, u"--format"_s, u"csv"_s, u"-o"_s, cli.path(u"disk/e"_s)}};
    for (const QStringList &command : commands) {
        const Answer answer = cli.run(command);
        QVERIFY2(answer.isOneSentence(), (command.first().toUtf8() + ": " + answer.err).constData());
        QCOMPARE(answer.status, 4);
        QCOMPARE(QDir(cli.path(u"disk"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"filler"_s});
    }
}

void MachineFailureTest::withoutPermissionNothingIsWritten()
{
    const Cli cli;
    const QString folder = cli.path(u"closed"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(cli.example(u"mx.cotejo"_s), folder + u"/mx.cotejo"_s));
    const Mount bind({u"--bind"_s, folder}, folder);
    if (!bind.isMounted() || !bind.makeReadOnly())
        QSKIP("a folder without write permission can only be made by root");
    const QString dossier = folder + u"/mx.cotejo"_s;
    const QList<QStringList> commands{
        {u"rate"_s, dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s, u"--criterion"_s, u"completion"_s,
         u"--level"_s, u"complete"_s},
        {u"undo"_s, dossier},
        {u"new"_s, folder + u"/b.cotejo"_s, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"P"_s},
        {u"backup"_s, dossier, u"-o"_s, folder + u"/c.cotejo"_s},
        {u"report"_s, dossier, u"-o"_s, folder + u"/d.pdf"_s},
        {u"export"_s, dossier, u"--format"_s, u"csv"_s, u"-o"_s, folder + u"/e"_s}};
    for (const QStringList &command : commands) {
        const Answer answer = cli.run(command);
        QVERIFY2(answer.isOneSentence(), (command.first().toUtf8() + ": " + answer.err).constData());
        QCOMPARE(answer.status, 4);
    }
    // Reading works all the same.
    QCOMPARE(cli.array({u"list"_s, dossier, u"commitments"_s}).size(), 37);
    QCOMPARE(cli.run({u"verify"_s, dossier}).status, 0);
}

QTEST_GUILESS_MAIN(MachineFailureTest)
#include "MachineFailureTest.moc"
