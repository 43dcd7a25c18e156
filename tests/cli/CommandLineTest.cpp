#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsOneSentenceAndStatus2_data();
    void wrongUsageIsOneSentenceAndStatus2();
    void helpOfEveryCommandIsInBothLanguages_data();
    void helpOfEveryCommandIsInBothLanguages();
    void theLocaleChoosesTheLanguage_data();
    void theLocaleChoosesTheLanguage();
    void anotherEncodingOfTheTerminalAddsNoWarning();
    void theInstallationKeepsItsId();
    void anUnwritableHomeDoesNotMatter();
    void aFullStandardOutputIsAFailureOfTheMachine();

private:
    Cli m_cli;
};

void CommandLineTest::wrongUsageIsOneSentenceAndStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");

    QTest::newRow("no command") << QStringList{} << u"methods"_s;
    QTest::newRow("an unknown command") << QStringList{u"destroy"_s, u"x"_s} << u"destroy"_s;
    QTest::newRow("half a command") << QStringList{u"evidence"_s} << u"verify"_s;
    QTest::newRow("an unknown half of a command") << QStringList{u"evidence"_s, u"eat"_s} << u"eat"_s;
    QTest::newRow("a command of a later version") << QStringList{u"merge"_s, u"x"_s, u"y"_s} << u"merge"_s;
    QTest::newRow("no dossier") << QStringList{u"info"_s} << u"DOSSIER"_s;
    QTest::newRow("a missing option") << QStringList{u"rate"_s, u"x"_s, u"--as"_s, u"ana"_s} << u"--criterion"_s;
    QTest::newRow("an option without its value") << QStringList{u"log"_s, u"x"_s, u"--limit"_s} << u"--limit"_s;
    QTest::newRow("an unknown option") << QStringList{u"info"_s, u"x"_s, u"--all"_s} << u"--all"_s;
    QTest::newRow("one argument too many") << QStringList{u"info"_s, u"x"_s, u"y"_s} << u"y"_s;
    QTest::newRow("an option given twice")
        << QStringList{u"list"_s, u"x"_s, u"people"_s, u"--plan"_s, u"a"_s, u"--plan"_s, u"b"_s} << u"--plan"_s;
    QTest::newRow("a list that does not exist yet") << QStringList{u"list"_s, u"x"_s, u"findings"_s} << u"findings"_s;
    QTest::newRow("a layout that does not exist")
        << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--layout"_s, u"irm-1999"_s} << u"irm-2015"_s;
    QTest::newRow("a report format that does not exist")
        << QStringList{u"report"_s, u"x"_s, u"-o"_s, u"y"_s, u"--format"_s, u"docx"_s} << u"pdf"_s;
    QTest::newRow("an export format that does not exist")
        << QStringList{u"export"_s, u"x"_s, u"-o"_s, u"y"_s, u"--format"_s, u"ods"_s} << u"csv, xlsx, json"_s;
    QTest::newRow("a language that does not exist")
        << QStringList{u"info"_s, u"x"_s, u"--lang"_s, u"fr"_s} << u"es, en"_s;
    QTest::newRow("a number that is none") << QStringList{u"log"_s, u"x"_s, u"--limit"_s, u"many"_s} << u"many"_s;
    QTest::newRow("a date that does not exist") << QStringList{u"new"_s,          u"x"_s, u"--method"_s, u"aga-2012"_s,
                                                               u"--plan-title"_s, u"P"_s, u"--starts"_s, u"2012-13"_s}
                                                << u"2012-13"_s;
    QTest::newRow("a field without a column")
        << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--map"_s, u"title"_s} << u"title"_s;
}

void CommandLineTest::wrongUsageIsOneSentenceAndStatus2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        Cli cli;
        cli.setEnvironment(u"LC_ALL"_s, language);
        const Answer answer = cli.run(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.isOneSentence(), answer.err.constData());
        QVERIFY2(language == u"es" || answer.err.contains(names.toUtf8()), answer.err.constData());
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(cli.files(), QStringList());
    }
}

void CommandLineTest::helpOfEveryCommandIsInBothLanguages_data()
{
    QTest::addColumn<QStringList>("command");
    for (const QString &command : {u""_s,
                                   u"methods"_s,
                                   u"methods validate"_s,
                                   u"new"_s,
                                   u"example"_s,
                                   u"example mexico-2012"_s,
                                   u"import"_s,
                                   u"info"_s,
                                   u"list"_s,
                                   u"rate"_s,
                                   u"selfreport"_s,
                                   u"derive"_s,
                                   u"score"_s,
                                   u"override"_s,
                                   u"milestone"_s,
                                   u"cluster"_s,
                                   u"due"_s,
                                   u"event"_s,
                                   u"proposal"_s,
                                   u"take-up"_s,
                                   u"evidence"_s,
                                   u"evidence add"_s,
                                   u"evidence get"_s,
                                   u"evidence verify"_s,
                                   u"search"_s,
                                   u"report"_s,
                                   u"export"_s,
                                   u"log"_s,
                                   u"undo"_s,
                                   u"redo"_s,
                                   u"verify"_s,
                                   u"digest"_s,
                                   u"backup"_s})
        QTest::newRow(command.isEmpty() ? "the program itself" : qPrintable(command))
            << command.split(u' ', Qt::SkipEmptyParts);
}

void CommandLineTest::helpOfEveryCommandIsInBothLanguages()
{
    QFETCH(QStringList, command);
    const Answer spanish = m_cli.run(command + QStringList{u"--help"_s, u"--lang=es"_s});
    const Answer english = m_cli.run(command + QStringList{u"--help"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(spanish.status, 0);
    QCOMPARE(english.status, 0);
    QVERIFY2(spanish.out.contains("\nUso: cotejo-cli") && spanish.out.contains("\nOpciones:"), spanish.out.constData());
    QVERIFY2(english.out.contains("\nUsage: cotejo-cli") && english.out.contains("\nOptions:"),
             english.out.constData());
    QVERIFY2(!english.out.contains("cli."), english.out.constData()); // a text that nobody wrote shows as its key
    QVERIFY2(!spanish.out.contains("cli.") && !spanish.out.contains("REQUIRED"), spanish.out.constData());
    QCOMPARE(spanish.err + english.err, QByteArray());
}

void CommandLineTest::theLocaleChoosesTheLanguage_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("sentence");

    QTest::newRow("a Mexican terminal") << u"LC_ALL"_s << u"es_MX.UTF-8"_s << QByteArray("No existe el archivo");
    QTest::newRow("LANG alone") << u"LANG"_s << u"es_ES"_s << QByteArray("No existe el archivo");
    QTest::newRow("an English terminal") << u"LC_ALL"_s << u"en_GB.UTF-8"_s << QByteArray("There is no file");
    QTest::newRow("any other language reads English")
        << u"LC_ALL"_s << u"fr_FR.UTF-8"_s << QByteArray("There is no file");
}

void CommandLineTest::theLocaleChoosesTheLanguage()
{
    QFETCH(QString, variable);
    QFETCH(QString, locale);
    QFETCH(QByteArray, sentence);
    Cli cli;
    cli.setEnvironment(u"LC_ALL"_s, QString());
    cli.setEnvironment(variable, locale);
    const Answer answer = cli.run({u"info"_s, u"nothing.cotejo"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.err.contains(sentence) && answer.isOneSentence(), answer.err.constData());
}

void CommandLineTest::anotherEncodingOfTheTerminalAddsNoWarning()
{
    Cli cli;
    cli.setEnvironment(u"LC_ALL"_s, u"C"_s);
    const Answer answer = cli.run({u"methods"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QByteArray());
    QVERIFY(answer.out.contains("comité técnico"));
}

void CommandLineTest::theInstallationKeepsItsId()
{
    const auto installation = [&](const QString &name) {
        const QString dossier = m_cli.example(name);
        return m_cli.array({u"log"_s, dossier}).first().toObject().value(u"installation"_s).toString();
    };
    const QString first = installation(u"first.cotejo"_s);
    QVERIFY(!QUuid::fromString(first).isNull());
    QCOMPARE(installation(u"second.cotejo"_s), first);
}

void CommandLineTest::anUnwritableHomeDoesNotMatter()
{
    Cli cli;
    cli.setEnvironment(u"HOME"_s, u"/dev/null"_s);
    const QString dossier = cli.example(u"a.cotejo"_s);
    const QString id = cli.array({u"log"_s, dossier}).first().toObject().value(u"installation"_s).toString();
    QVERIFY(!QUuid::fromString(id).isNull());
}

void CommandLineTest::aFullStandardOutputIsAFailureOfTheMachine()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no device that is always full");
    Cli cli;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(COTEJO_CLI), {u"methods"_s, u"--json"_s});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 4);
    const QByteArray sentence = process.readAllStandardError();
    QVERIFY2(sentence.count('\n') == 1, sentence.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
