#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/evidence/CopyLoader.h"
#include "ui/evidence/EvidencePreview.h"
#include "ui/window/CopyStates.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class EvidencePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindIsShownAsItIs_data();
    void eachKindIsShownAsItIs();
    void aPdfIsPagedAndSearched();
    void textsAreReadInTheirEncoding_data();
    void textsAreReadInTheirEncoding();
    void longTextsComeInParts();
    void aHugePictureIsRefused();
    void readingTellsTheStateOfTheCopy();

private:
    EvidenceId add(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_workspace->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        const auto id = (*m_workspace)->dossier().addEvidence({.title = name}, file.fileName());
        if (!id)
            qFatal("no evidence");
        return *id;
    }
    static QByteArray pdf()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 1; page <= 3; ++page) {
            if (page > 1)
                writer.newPage();
            painter.drawText(1000, 1000, QStringLiteral("Minuta, pagina %1").arg(page));
        }
        painter.end();
        return buffer.data();
    }
    static QByteArray picture(const char *format)
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    }

    std::unique_ptr<ExampleWorkspace> m_workspace;
    std::unique_ptr<EvidencePreview> m_preview;
};

void EvidencePreviewTest::init()
{
    m_preview.reset();
    m_workspace = std::make_unique<ExampleWorkspace>();
    m_preview = std::make_unique<EvidencePreview>();
    m_preview->setWorkspace(&**m_workspace, nullptr);
    m_preview->resize(600, 600);
    m_preview->setVisible(true);
}

void EvidencePreviewTest::eachKindIsShownAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("page");

    QTest::newRow("a PDF by its pages") << u"a.pdf"_s << pdf() << int(EvidencePreview::Pdf);
    QTest::newRow("a damaged PDF by a sentence")
        << u"b.pdf"_s << QByteArray("%PDF-1.4\nnothing but this") << int(EvidencePreview::Card);
    QTest::newRow("a PDF cut short by a sentence or what is left") << u"c.pdf"_s << pdf().left(200) << -1;
    QTest::newRow("a PNG as a picture") << u"a.png"_s << picture("PNG") << int(EvidencePreview::Image);
    QTest::newRow("a JPEG as a picture") << u"a.jpg"_s << picture("JPG") << int(EvidencePreview::Image);
    QTest::newRow("a damaged picture by a sentence")
        << u"b.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << int(EvidencePreview::Card);
    QTest::newRow("an SVG as text") << u"a.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                                    << int(EvidencePreview::Text);
    QTest::newRow("a page of the web as text")
        << u"a.html"_s << QByteArray("<html><img src='http://example.org/x.png'></html>") << int(EvidencePreview::Text);
    QTest::newRow("an office document by a card") << u"a.odt"_s << QByteArray("PK\3\4zip") << int(EvidencePreview::Card);
    QTest::newRow("an empty text") << u"a.txt"_s << QByteArray() << int(EvidencePreview::Text);
}

void EvidencePreviewTest::eachKindIsShownAsItIs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, page);
    m_preview->show(add(name, bytes));
    if (page < 0)
        QTRY_VERIFY(m_preview->page() == EvidencePreview::Card || m_preview->page() == EvidencePreview::Pdf);
    else
        QTRY_COMPARE(int(m_preview->page()), page);
    if (m_preview->page() == EvidencePreview::Card)
        QVERIFY(m_preview->findChild<QLabel *>(u"previewCard"_s)->text().size() > 20);
}

void EvidencePreviewTest::aPdfIsPagedAndSearched()
{
    m_preview->show(add(u"a.pdf"_s, pdf()));
    QTRY_COMPARE(m_preview->page(), EvidencePreview::Pdf);
    auto *page = m_preview->findChild<QSpinBox *>(u"pdfPage"_s);
    QCOMPARE(page->maximum(), 3);
    auto *search = m_preview->findChild<QLineEdit *>(u"pdfSearch"_s);
    auto *hits = m_preview->findChild<QLabel *>(u"pdfHits"_s);
    QTest::keyClicks(search, u"pagina 3"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(page->value(), 3);
    QVERIFY(hits->text().contains(u'1'));
    search->clear();
    QTest::keyClicks(search, u"minuta"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(hits->text().contains(u'3'));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(page->value(), 1);
    search->clear();
    QTest::keyClicks(search, u"nowhere"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!hits->text().isEmpty() && !hits->text().contains(QChar(0x2026)));
    QVERIFY(!hits->text().contains(u'1'));
}

void EvidencePreviewTest::textsAreReadInTheirEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8") << QByteArray("sesi\xc3\xb3n") << u"sesión"_s;
    QTest::newRow("Latin-1") << QByteArray("sesi\xf3n") << u"sesión"_s;
    QTest::newRow("Windows-1252") << QByteArray("\x93sesi\xf3n\x94") << u"“sesión”"_s;
    QTest::newRow("UTF-16 with its mark") << QByteArray("\xff\xfes\0\xf3\0", 6) << u"só"_s;
}

void EvidencePreviewTest::textsAreReadInTheirEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    m_preview->show(add(u"a.txt"_s, bytes));
    const auto *view = m_preview->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(m_preview->page(), EvidencePreview::Text);
    QCOMPARE(view->toPlainText(), text);
}

void EvidencePreviewTest::longTextsComeInParts()
{
    m_preview->show(add(u"a.txt"_s, QByteArray("renglon\n").repeated(50000)));
    QTRY_COMPARE(m_preview->page(), EvidencePreview::Text);
    QVERIFY(m_preview->findChild<QPlainTextEdit *>()->toPlainText().size() < 100000);
    QVERIFY(m_preview->findChild<QLabel *>(u"textPlace"_s)->text().contains(u'7'));
}

void EvidencePreviewTest::aHugePictureIsRefused()
{
    // A head that asks for a picture of 60,000 by 60,000.
    QByteArray bytes("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x60\xea\0\0\x60\xea\0\0\1\0\x18\0", 30);
    bytes.append(QByteArray(200, '\0'));
    m_preview->show(add(u"a.bmp"_s, bytes));
    QTRY_COMPARE(m_preview->page(), EvidencePreview::Card);
}

void EvidencePreviewTest::readingTellsTheStateOfTheCopy()
{
    const EvidenceId id = add(u"a.txt"_s, "entero");
    m_preview->show(id);
    QTRY_COMPARE(m_preview->page(), EvidencePreview::Text);
    QVERIFY((*m_workspace)->copyStates().of(*(*m_workspace)->contents().evidenceItem(id)) == CopyState::Sound);
}

QTEST_MAIN(EvidencePreviewTest)
#include "EvidencePreviewTest.moc"
