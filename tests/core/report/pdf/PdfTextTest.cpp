#include "core/report/BlockWriter.h"
#include "core/report/pdf/PdfReport.h"
#include "tests/support/PlainFigures.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As pdftotext reads it, in one line; the marks by which it shows directions left out.
QString copiedFrom(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished())
        return {};
    static const QRegularExpression marks(u"[\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s);
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(marks).simplified();
}

} // namespace

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCopiedIsWhatWasWritten_data();
    void whatIsCopiedIsWhatWasWritten();
};

void PdfTextTest::whatIsCopiedIsWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Spanish") << u"¿Cuántos niños, «según» el pingüino, leyeron el año pasado?"_s;
    QTest::newRow("many lines") << u"los blancos al final de cada renglón no se pierden "_s.repeated(12).trimmed();
    QTest::newRow("ligatures") << u"office, first, waffle, fjord, difficult"_s;
    QTest::newRow("accents that combine") << u"cafe\u0301 n\u0303andu\u0301 x\u0301\u0323"_s;
    QTest::newRow("Greek and Cyrillic") << u"Ελληνικά και кириллица"_s;
    QTest::newRow("Arabic") << u"خطة العمل الوطنية"_s;
    QTest::newRow("Hebrew") << u"תוכנית פעולה"_s;
}

void PdfTextTest::whatIsCopiedIsWhatWasWritten()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not there");
    QFETCH(QString, text);
    auto tree = std::make_shared<ReportTree>();
    tree->language = u"es"_s;
    tree->blocks = {TitlePageBlock{}, ParagraphBlock{.spans = {{.text = text}}}};
    const Result<ReportPages> pages = ReportPages::layOut(tree, Paper::A4, std::make_shared<PlainFigures>());
    QVERIFY(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"text.pdf"_s);
    QVERIFY(writePdfFile(path, *pages, QDate(2012, 12, 14), {}));
    // The second page has its number after the text.
    QCOMPARE(copiedFrom(path), text + u" 2"_s);
}

QTEST_MAIN(PdfTextTest)
#include "PdfTextTest.moc"
