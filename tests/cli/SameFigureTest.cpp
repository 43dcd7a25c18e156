#include "tests/cli/Cli.h"
#include "tests/core/exchange/WorkbookCells.h"
#include "tests/support/OdtDocument.h"

#include <QFile>
#include <QPdfDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOfPdf(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text;
}

QString textOfHtml(const QString &path)
{
    QXmlStreamReader xml(bytesOf(path));
    QString text;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            text += u' ';
    }
    return text;
}

/// Words and numbers alone: glyphs of levels, and how a form sets its blanks, are not compared.
QString plain(QString text)
{
    for (const QString &sign : {u"○"_s, u"◔"_s, u"◑"_s, u"◕"_s, u"●"_s, u"?"_s, u"◉"_s, u"∅"_s, u"⊟"_s, u"≠"_s, u"◌"_s, u"◇"_s,
                                u"\u202f"_s})
        text.remove(sign);
    return text.replace(QChar::Nbsp, u' ').simplified();
}

} // namespace

/// One plan under a method with a gate; what its figures rest on is the same wherever it is told.
class SameFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReportSaysIt_data();
    void everyReportSaysIt();
    void theWorkbookSaysIt();
    void theCommandSaysIt();

private:
    void rate(const QString &commitment, const QString &criterion, const QString &level);

    Cli m_cli;
    QString m_dossier;
};

void SameFigureTest::rate(const QString &commitment, const QString &criterion, const QString &level)
{
    m_cli.object({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, commitment, u"--criterion"_s, criterion,
                  u"--level"_s, level, u"--why"_s, u"Se vio."_s});
}

/// Of six commitments the first is not verifiable, though its completion was rated before anyone said so.
void SameFigureTest::initTestCase()
{
    m_dossier = m_cli.path(u"gate.cotejo"_s);
    m_cli.object({u"new"_s, m_dossier, u"--method"_s, u"irm-2021"_s, u"--plan-title"_s, u"Third plan"_s, u"--country"_s,
                  u"Chile"_s});
    for (int number = 1; number <= 6; ++number)
        m_cli.object({u"commitment"_s, m_dossier, u"add"_s, u"--number"_s, QString::number(number), u"--title"_s,
                      u"Commitment of the %1"_s.arg(number)});
    rate(u"1"_s, u"completion"_s, u"complete"_s);
    rate(u"1"_s, u"verifiable"_s, u"no"_s);
    rate(u"2"_s, u"completion"_s, u"complete"_s);
    rate(u"3"_s, u"completion"_s, u"complete"_s);
    rate(u"4"_s, u"completion"_s, u"limited"_s);
    rate(u"5"_s, u"completion"_s, u"unclear"_s);
}

void SameFigureTest::everyReportSaysIt_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"pdf"_s, u"html"_s, u"odt"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void SameFigureTest::everyReportSaysIt()
{
    QFETCH(QString, format);
    const QString path = m_cli.path(u"report."_s + format);
    const Answer answer =
        m_cli.run({u"report"_s, m_dossier, u"-o"_s, path, u"--lang"_s, u"en"_s, u"--sections"_s, u"summary,codes"_s});
    QVERIFY2(answer.status == 0, answer.err.constData());
    const QString text = plain(format == u"pdf"    ? textOfPdf(path)
                               : format == u"html" ? textOfHtml(path)
                                                   : OdtDocument::of(bytesOf(path)).paragraphs.join(u' '));
    for (const QString &piece :
         {u"Of 6 commitments, 3 with a level under “Completion”"_s, u"It is not asked of 1"_s,
          u"Level Commitments % of 3 Numbers"_s, u"Complete 2 67 2, 3"_s, u"Limited 1 33 4"_s, u"1 – 5"_s,
          u"Not yet rated 1 – 6"_s, u"Not asked: another answer rules it out 1 – 1"_s, u"not asked 1"_s, u"3 of 5"_s})
        QVERIFY2(text.contains(piece, Qt::CaseInsensitive), qPrintable(piece + u" | "_s + text.left(4000)));
}

void SameFigureTest::theWorkbookSaysIt()
{
    const QString path = m_cli.path(u"book.xlsx"_s);
    QCOMPARE(m_cli.run({u"export"_s, m_dossier, u"--format"_s, u"xlsx"_s, u"-o"_s, path, u"--lang"_s, u"en"_s}).status,
             0);
    const WorkbookCells cells(path);
    QMap<QString, QStringList> counts; // by code: commitments, of, share
    for (int row = 2; !cells.cell(u"Counts"_s, u"A%1"_s.arg(row)).value.isEmpty(); ++row) {
        const auto at = [&](const QString &column) {
            return cells.cell(u"Counts"_s, column + QString::number(row)).value;
        };
        if (at(u"F"_s) == u"completion")
            counts.insert(at(u"H"_s), {at(u"J"_s), at(u"K"_s), at(u"L"_s).left(4)});
    }
    QCOMPARE(counts.value(u"complete"_s), (QStringList{u"2"_s, u"3"_s, u"0.66"_s}));
    QCOMPARE(counts.value(u"limited"_s), (QStringList{u"1"_s, u"3"_s, u"0.33"_s}));
    for (const QString &code : {u"unclear"_s, u"not-rated"_s, u"not-asked"_s})
        QCOMPARE(counts.value(code), (QStringList{u"1"_s, QString(), QString()}));
    QCOMPARE(counts.value(QString()).first(), u"6"_s);
}

void SameFigureTest::theCommandSaysIt()
{
    const QJsonObject plan = m_cli.object({u"score"_s, m_dossier})[u"plans"_s].toArray().first().toObject();
    QCOMPARE(plan[u"levels"_s][u"completion"_s].toObject(),
             (QJsonObject{
                 {u"complete"_s, 2}, {u"limited"_s, 1}, {u"unclear"_s, 1}, {u"not-rated"_s, 1}, {u"not-asked"_s, 1}}));
    QCOMPARE(plan[u"denominators"_s][u"completion"_s].toObject(),
             (QJsonObject{{u"rated"_s, 3}, {u"of"_s, 5}, {u"notAsked"_s, 1}}));
    const QJsonArray bars = m_cli.array({u"chart"_s, m_dossier, u"by-category"_s}).first()[u"bars"_s].toArray();
    QCOMPARE(bars.last()[u"of"_s].toInt(), 5);
    QCOMPARE(bars.last()[u"notAsked"_s].toInt(), 1);
    const QJsonObject compared = m_cli.object({u"compare"_s, m_dossier, u"--criterion"_s, u"completion"_s})[u"plans"_s]
                                     .toArray()
                                     .first()
                                     .toObject();
    QCOMPARE(compared[u"rated"_s].toInt(), 3);
    QCOMPARE(compared[u"of"_s].toInt(), 5);
    QCOMPARE(compared[u"notAsked"_s].toInt(), 1);
    const Answer told = m_cli.run({u"--lang"_s, u"en"_s, u"compare"_s, m_dossier, u"--criterion"_s, u"completion"_s});
    QVERIFY2(told.err.contains("not asked of 1 commitment,"), told.err.constData());
}

QTEST_MAIN(SameFigureTest)
#include "SameFigureTest.moc"
