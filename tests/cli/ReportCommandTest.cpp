#include "tests/cli/Cli.h"
#include "tests/support/OdtDocument.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReportIsAPdfInTheAskedLanguageAndPaper_data();
    void theReportIsAPdfInTheAskedLanguageAndPaper();
    void theSameDossierGivesTheSameBytes();
    void aDraftIsAnotherFile();
    void aTextDocumentIsWritten_data();
    void aTextDocumentIsWritten();
    void theNameAndTheFormatAgree();
    void whatCannotBeWrittenLeavesNothing_data();
    void whatCannotBeWrittenLeavesNothing();
    void aDeviceIsWrittenToAndNeverReplaced();
    void ctrlCLeavesNothingHalfWritten();

private:
    QByteArray bytesOf(const QString &path) const;

    Cli m_cli;
    QString m_dossier;
};

void ReportCommandTest::initTestCase() { m_dossier = m_cli.example(u"mx.cotejo"_s); }

QByteArray ReportCommandTest::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ReportCommandTest::theReportIsAPdfInTheAskedLanguageAndPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");

    QTest::newRow("Spanish on A4") << u"es"_s << u"a4"_s;
    QTest::newRow("English on Letter") << u"en"_s << u"letter"_s;
}

void ReportCommandTest::theReportIsAPdfInTheAskedLanguageAndPaper()
{
    QFETCH(QString, language);
    QFETCH(QString, paper);
    const QString pdf = m_cli.path(language + u".pdf"_s);
    const Answer answer = m_cli.run({u"report"_s, m_dossier, u"-o"_s, pdf, u"--lang"_s, language, u"--paper"_s, paper,
                                     u"--plan"_s, u"Mexico/1"_s, u"--format"_s, u"pdf"_s});
    QVERIFY2(answer.status == 0, answer.err.constData());
    // The official texts are in Spanish only.
    QCOMPARE(QString::fromUtf8(answer.err).startsWith(u"37 "_s), language == u"en");
    QCOMPARE(answer.err.count('\n'), language == u"en" ? 1 : 0);
    const QByteArray bytes = bytesOf(pdf);
    QVERIFY(bytes.startsWith("%PDF-1.") && bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes.size() > 100000);
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, pdf, u"--lang"_s, language}).status, 0); // again, over it
}

void ReportCommandTest::theSameDossierGivesTheSameBytes()
{
    for (const QString &name : {u"first.pdf"_s, u"second.pdf"_s})
        QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, m_cli.path(name), u"--lang"_s, u"es"_s}).status, 0);
    QVERIFY(!bytesOf(m_cli.path(u"first.pdf"_s)).isEmpty());
    QVERIFY(bytesOf(m_cli.path(u"first.pdf"_s)) == bytesOf(m_cli.path(u"second.pdf"_s)));
}

void ReportCommandTest::aDraftIsAnotherFile()
{
    const QString final = m_cli.path(u"final.pdf"_s);
    const QString draft = m_cli.path(u"draft.pdf"_s);
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, final, u"--final"_s}).status, 0);
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, draft, u"--draft"_s}).status, 0);
    QVERIFY(bytesOf(draft).size() > bytesOf(final).size());
    const QString usual = m_cli.path(u"usual.pdf"_s);
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, usual}).status, 0);
    QVERIFY(bytesOf(usual) == bytesOf(final));
    QCOMPARE(m_cli.run({u"preferences"_s, m_dossier, u"--mark"_s, u"draft"_s}).status, 0);
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, usual}).status, 0);
    QVERIFY(bytesOf(usual).size() > bytesOf(final).size());
    QCOMPARE(m_cli.run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, usual, u"--draft"_s, u"--final"_s}).status, 2);
}

void ReportCommandTest::aTextDocumentIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("heading");

    QTest::newRow("by its name") << u"report.odt"_s << QStringList{u"--lang"_s, u"en"_s} << u"1 Results in figures"_s;
    QTest::newRow("by its format") << u"report"_s << QStringList{u"--format"_s, u"odt"_s, u"--lang"_s, u"es"_s}
                                   << u"1 Resultados en cifras"_s;
    QTest::newRow("of one commitment") << u"sheet.odt"_s
                                       << QStringList{u"--sheet"_s, u"commitment:18"_s, u"--lang"_s, u"es"_s}
                                       << u"18 Gasto en publicidad oficial por dependencia o entidad"_s;
}

void ReportCommandTest::aTextDocumentIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QFETCH(QString, heading);
    const QString path = m_cli.path(name);
    const Answer answer = m_cli.run(QStringList{u"report"_s, m_dossier, u"-o"_s, path} + arguments);
    QVERIFY2(answer.status == 0, answer.err.constData());
    const QByteArray bytes = bytesOf(path);
    const OdtDocument document = OdtDocument::of(bytes);
    QCOMPARE(document.fault, QString());
    QCOMPARE(document.headings.value(0).text, heading);
    QVERIFY(!document.tables.isEmpty());
    QCOMPARE(m_cli.run(QStringList{u"report"_s, m_dossier, u"-o"_s, path} + arguments).status, 0);
    QVERIFY(bytesOf(path) == bytes);
}

void ReportCommandTest::theNameAndTheFormatAgree()
{
    const QString path = m_cli.path(u"no.odt"_s);
    QCOMPARE(m_cli.flawOfRefusal({u"report"_s, m_dossier, u"-o"_s, path, u"--format"_s, u"html"_s}, 2, m_dossier),
             QString());
    QVERIFY(!QFile::exists(path));
}

void ReportCommandTest::whatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("a folder") << QStringList{u"-o"_s, u"."_s} << 3;
    QTest::newRow("in a folder that is not there") << QStringList{u"-o"_s, u"no/where.pdf"_s} << 3;
    QTest::newRow("a text document in no folder") << QStringList{u"-o"_s, u"no/where.odt"_s} << 3;
    QTest::newRow("of a plan that is not there") << QStringList{u"-o"_s, u"x.pdf"_s, u"--plan"_s, u"Chile/1"_s} << 3;
}

void ReportCommandTest::whatCannotBeWrittenLeavesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QStringList before = m_cli.files();
    const Answer answer = m_cli.run(QStringList{u"report"_s, m_dossier} + arguments);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(m_cli.files(), before);
}

void ReportCommandTest::aDeviceIsWrittenToAndNeverReplaced()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no device that is always full");
    const Answer answer = m_cli.run({u"report"_s, m_dossier, u"-o"_s, u"/dev/full"_s});
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("/dev/full"), answer.err.constData());
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QCOMPARE(m_cli.run({u"report"_s, m_dossier, u"-o"_s, u"/dev/null"_s}).status, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void ReportCommandTest::ctrlCLeavesNothingHalfWritten()
{
    const QStringList before = m_cli.files();
    int interrupted = 0;
    for (int wait = 40; wait <= 400 && interrupted < 2; wait += 60) {
        const auto process = m_cli.start({u"report"_s, m_dossier, u"-o"_s, m_cli.path(u"stopped.pdf"_s)});
        QVERIFY(process->waitForStarted());
        QTest::qWait(wait);
        process->terminate();
        QVERIFY(process->waitForFinished(120000));
        if (process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0) {
            QVERIFY(QFile::remove(m_cli.path(u"stopped.pdf"_s)));
            continue;
        }
        QVERIFY(process->exitStatus() == QProcess::CrashExit || process->exitCode() == 130);
        QCOMPARE(m_cli.files(), before);
        ++interrupted;
    }
    QVERIFY(interrupted > 0);
}

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "ReportCommandTest.moc"
