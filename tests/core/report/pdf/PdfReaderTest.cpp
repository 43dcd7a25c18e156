#include "core/report/pdf/PdfReader.h"
#include "core/report/BlockWriter.h"
#include "core/report/pdf/PdfReport.h"
#include "tests/support/PlainFigures.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const QString &text, const QByteArray &attachment = "{}")
{
    auto tree = std::make_shared<ReportTree>();
    tree->language = u"es"_s;
    Figure figure{.kind = Figure::Kind::Profile};
    figure.profile = {{.dimension = DimensionCode(u"process"_s), .rows = {ProfileRow(), ProfileRow()}}};
    tree->blocks = {TitlePageBlock{}, ParagraphBlock{.spans = {{.text = text}}},
                    FigureBlock{.figure = figure, .caption = u"Figura 1"_s, .alternative = u"Cinco de diez"_s}};
    const Result<ReportPages> pages = ReportPages::layOut(tree, Paper::A4, std::make_shared<PlainFigures>());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!pages || !writePdf(buffer, *pages, QDate(2012, 12, 14), {u"datos.json"_s, u"Datos"_s, attachment}))
        qFatal("no PDF");
    return buffer.data();
}

/// A file of one page, with `extra` objects from number 4 and `root` in its catalogue.
QByteArray smallPdf(const QByteArray &root, const QByteArray &page, const QByteArray &extra)
{
    return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R" + root +
           ">>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]" +
           page + ">>endobj\n" + extra + "trailer<</Root 1 0 R/Size 9>>\n%%EOF";
}

} // namespace

class PdfReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAttachmentAndFiguresAreRead();
    void onlyThePageThatDiffersHasAnotherDigest();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void ringsOfObjectsEnd();
    void damageDoesNoHarm();
};

void PdfReaderTest::theAttachmentAndFiguresAreRead()
{
    const Result<PdfParts> parts = readPdfParts(pdfOf(u"Hola"_s, "{\"a\": 1}"), u"x.pdf"_s);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->attachments, QList<QByteArray>{"{\"a\": 1}"});
    QVERIFY(parts->areAttachmentsSound);
    QCOMPARE(parts->figures.size(), 1);
    QCOMPARE(parts->figures.first().page, 1);
    QCOMPARE(parts->figures.first().alternative, u"Cinco de diez"_s);
    const Result<QStringList> texts = readPageTexts(pdfOf(u"Hola"_s), u"x.pdf"_s, 9);
    QVERIFY(texts.has_value());
    QCOMPARE(texts->size(), 2);
    QVERIFY(texts->last().contains(u"Hola"_s));
}

void PdfReaderTest::onlyThePageThatDiffersHasAnotherDigest()
{
    const Result<PdfParts> one = readPdfParts(pdfOf(u"36 de 37"_s), u"x.pdf"_s);
    const Result<PdfParts> other = readPdfParts(pdfOf(u"37 de 36"_s), u"x.pdf"_s);
    QVERIFY(one && other);
    QCOMPARE(one->pages.size(), 2);
    QCOMPARE(one->pages.first(), other->pages.first());
    QVERIFY(one->pages.last() != other->pages.last());
}

void PdfReaderTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray zeros = qCompress(QByteArray(300 * 1024 * 1024, '\0'), 9).mid(4); // without Qt's own length
    QTest::newRow("an attachment that unpacks without end")
        << smallPdf("/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>", {},
                    "4 0 obj<</Type/Filespec/F(a)/UF(a)/EF<</F 5 0 R>>>>endobj\n5 0 obj<</Type/EmbeddedFile/Filter/"
                    "FlateDecode/Length " +
                        QByteArray::number(zeros.size()) + ">>stream\n" + zeros + "\nendstream endobj\n");
    QTest::newRow("arrays nested too deeply") << smallPdf({}, "/X " + QByteArray(400, '[') + QByteArray(400, ']'), {});
    QTest::newRow("tags nested too deeply")
        << smallPdf("/StructTreeRoot<</K" + QByteArray(300, '[') + QByteArray(300, ']') + ">>", {}, {});
    QTest::newRow("no PDF") << QByteArray("PK");
    QTest::newRow("cut off") << pdfOf(u"Hola"_s).left(900);
}

void PdfReaderTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<PdfParts> parts = readPdfParts(bytes, u"x.pdf"_s);
    QVERIFY(!parts);
    QCOMPARE(parts.error().what, u"check.unreadable"_s);
    QCOMPARE(parts.error().where, u"x.pdf"_s);
}

void PdfReaderTest::ringsOfObjectsEnd()
{
    const QByteArray rings = smallPdf("/StructTreeRoot 4 0 R", "/Resources 5 0 R",
                                      "4 0 obj<</S/Figure/Alt(a)/K[4 0 R 4 0 R]>>endobj\n5 0 obj<</A 6 0 R>>endobj\n"
                                      "6 0 obj<</B 5 0 R/C 3 0 R>>endobj\n");
    const Result<PdfParts> parts = readPdfParts(rings, u"x.pdf"_s);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->figures.size(), 1);
    QCOMPARE(parts->pages.size(), 1);
}

void PdfReaderTest::damageDoesNoHarm()
{
    const QByteArray sound = pdfOf(u"36 de 37"_s);
    QRandomGenerator random(2012);
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = sound;
        for (int k = 0; k < 1 + i % 20; ++k)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        read += readPdfParts(damaged, u"x.pdf"_s) ? 1 : 0;
        readPageTexts(damaged, u"x.pdf"_s, 3).has_value();
    }
    QVERIFY(read < 300);
}

QTEST_MAIN(PdfReaderTest)
#include "PdfReaderTest.moc"
