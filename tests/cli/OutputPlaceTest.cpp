#include "tests/cli/Cli.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whatever is written, it never takes the place of a dossier, and a folder that is not there is said to be so.
class OutputPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDossierIsNeverWrittenOver_data() { outputs(); }
    void aDossierIsNeverWrittenOver();
    void norIsAnother();
    void aMissingFolderIsSaid_data() { outputs(); }
    void aMissingFolderIsSaid();
    void aNewDossierNeedsItsFolder();

private:
    static void outputs();
};

void OutputPlaceTest::outputs()
{
    QTest::addColumn<QStringList>("command");

    const auto row = [](const QString &first, const QStringList &more) {
        QTest::newRow(qPrintable(first + u' ' + more.last())) << QStringList{first} + more;
    };
    for (const QString &format : {u"pdf"_s, u"html"_s, u"odt"_s})
        row(u"report"_s, {u"--format"_s, format});
    for (const QString &format : {u"json"_s, u"xlsx"_s, u"ogp-2024"_s})
        row(u"export"_s, {u"--format"_s, format});
    row(u"chart"_s, {u"by-category"_s});
}

void OutputPlaceTest::aDossierIsNeverWrittenOver()
{
    QFETCH(QStringList, command);
    const Cli cli;
    const QString own = cli.example(u"own.cotejo"_s);
    const QString link = cli.path(u"link"_s);
    QVERIFY(QFile::link(own, link));
    command.insert(1, own);
    for (const QString &target : {own, link})
        QCOMPARE(cli.flawOfRefusal(command + QStringList{u"-o"_s, target}, 3, own), QString());
}

void OutputPlaceTest::norIsAnother()
{
    const Cli cli;
    const QString own = cli.example(u"own.cotejo"_s);
    const QString other = cli.path(u"other.pdf"_s); // whatever its name
    QVERIFY(QFile::copy(own, other));
    QVERIFY(QDir().mkpath(cli.path(u"sub"_s)));
    for (const QString &target : {other, cli.path(u"sub/../other.pdf"_s)})
        QCOMPARE(cli.flawOfRefusal({u"report"_s, own, u"-o"_s, target}, 3, own), QString());
    QCOMPARE(cli.digest(other), cli.digest(own));
}

void OutputPlaceTest::aMissingFolderIsSaid()
{
    QFETCH(QStringList, command);
    const Cli cli;
    const QString dossier = cli.example(u"own.cotejo"_s);
    command.insert(1, dossier);
    command += {u"-o"_s, cli.path(command.first() == u"chart" ? u"nowhere/there.svg"_s : u"nowhere/there"_s)};
    QCOMPARE(cli.flawOfRefusal(command, 3, dossier), QString());
    const Answer answer = cli.run(command + QStringList{u"--lang"_s, u"es"_s});
    QVERIFY2(answer.err.contains("no existe la carpeta"), answer.err.constData());
}

void OutputPlaceTest::aNewDossierNeedsItsFolder()
{
    const Cli cli;
    const QString dossier = cli.example(u"own.cotejo"_s);
    const QString target = cli.path(u"nowhere/there.cotejo"_s);
    const QList<QStringList> commands{{u"new"_s, target, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"P"_s},
                                      {u"example"_s, u"mexico-2012"_s, target},
                                      {u"backup"_s, dossier, u"-o"_s, target}};
    for (const QStringList &command : commands) {
        const Answer answer = cli.run(command + QStringList{u"--lang"_s, u"es"_s});
        QVERIFY2(answer.err.contains("no existe la carpeta"), answer.err.constData());
        QVERIFY(answer.isOneSentence());
        QCOMPARE(answer.status, 3);
    }
}

QTEST_GUILESS_MAIN(OutputPlaceTest)
#include "OutputPlaceTest.moc"
