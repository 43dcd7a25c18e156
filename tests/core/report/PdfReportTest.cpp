#include "core/exchange/ExampleReader.h"
#include "core/report/Report.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/PlainFigures.h"
#include "tests/support/SmallPlan.h"

#include <QDir>
#include <QFile>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>
#include <QTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <sys/resource.h>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

ReportOptions optionsIn(const QString &language)
{
    return {.language = language,
            .paper = Paper::A4,
            .plan = {},
            .stateDigest = u"4f1c00a92e"_s,
            .date = QDate(2012, 12, 14)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PdfReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTextCanBeRead();
    void theDataSetIsAttached();
    void everyFontIsEmbedded();
    void outlineLanguageAndTitleAreThere();
    void linksLeadToPages();
    void theSameInputGivesTheSameBytes();
    void aPlaceThatCannotBeWrittenIsNamed_data();
    void aPlaceThatCannotBeWrittenIsNamed();
    void aFullDiskLeavesNoFile();
    void anOldReportSurvivesAFailure();
    void cancelLeavesNoFile_data();
    void cancelLeavesNoFile();

private:
    Result<> write(const QString &path, const Progress &progress = {}) const
    {
        return writePdfReport(path, m_contents, optionsIn(u"es"_s), m_data, PlainFigures(), progress);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Contents m_contents;
    QByteArray m_data = "{\"format\": \"cotejo\", \"ñ\": 1}";
    QString m_report;
};

void PdfReportTest::initTestCase()
{
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    m_contents = batch->contents;
    m_report = path(u"informe.pdf"_s);
    QVERIFY(write(m_report));
}

void PdfReportTest::theTextCanBeRead()
{
    QPdfDocument document;
    QCOMPARE(document.load(m_report), QPdfDocument::Error::None);
    QVERIFY(document.pageCount() > 30);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    for (const QString &words : {u"Plan de Acción Ampliado 2012"_s, u"16 en «Completo»"_s, u"Adhesión de México"_s,
                                 u"Hecho con Cotejo · estado 4f1c…a92e"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void PdfReportTest::theDataSetIsAttached()
{
    QPDF pdf;
    pdf.processFile(m_report.toLocal8Bit().constData());
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const auto found = files.getEmbeddedFile("datos.json");
    QVERIFY(found);
    QVERIFY(!found->getDescription().empty());
    const auto data = found->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())), m_data);
}

void PdfReportTest::everyFontIsEmbedded()
{
    QPDF pdf;
    pdf.processFile(m_report.toLocal8Bit().constData());
    int fonts = 0;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        ++fonts;
        QVERIFY(object.hasKey("/FontFile2") || object.hasKey("/FontFile3"));
        QVERIFY(object.getKey("/FontName").getName().find("NotoSans") != std::string::npos);
    }
    QCOMPARE(fonts, 3);
}

void PdfReportTest::outlineLanguageAndTitleAreThere()
{
    QPDF pdf;
    pdf.processFile(m_report.toLocal8Bit().constData());
    QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("es-MX"));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QVERIFY(QString::fromStdString(info.getKey("/Title").getUTF8Value()).contains(u"México"_s));
    QVERIFY(!info.hasKey("/Author"));
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20121214000000Z"));
    QPdfDocument document;
    QCOMPARE(document.load(m_report), QPdfDocument::Error::None);
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    QCOMPARE(outline.rowCount(), 6);
    QCOMPARE(outline.rowCount(outline.index(3, 0)), 37); // after the summary and the two parts of the process
}

void PdfReportTest::linksLeadToPages()
{
    QPDF pdf;
    pdf.processFile(m_report.toLocal8Bit().constData());
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    // The second page is the table of contents.
    auto links = pages.at(1).getAnnotations("/Link");
    QVERIFY(links.size() > 30);
    for (auto &link : links) {
        QPDFObjectHandle place = link.getObjectHandle().getKey("/Dest");
        QVERIFY(place.isArray() && place.getArrayItem(0).isPageObject());
    }
}

void PdfReportTest::theSameInputGivesTheSameBytes()
{
    // Whatever order the hashes of the libraries below have in this run.
    QHashSeed::setDeterministicGlobalSeed();
    QVERIFY(write(path(u"segundo.pdf"_s)));
    QHashSeed::resetRandomGlobalSeed();
    QVERIFY(write(path(u"tercero.pdf"_s)));
    const QByteArray first = bytesOf(m_report);
    QVERIFY(!first.isEmpty());
    QVERIFY(bytesOf(path(u"segundo.pdf"_s)) == first);
    QVERIFY(bytesOf(path(u"tercero.pdf"_s)) == first);
}

void PdfReportTest::aPlaceThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("a folder that is not there") << u"nowhere/informe.pdf"_s << u"output.no-folder"_s;
    QTest::newRow("a folder in the place of the file") << u"folder"_s << u"report.write"_s;
}

void PdfReportTest::aPlaceThatCannotBeWrittenIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    QDir(m_folder.path()).mkdir(u"folder"_s);
    const QStringList before = QDir(m_folder.path()).entryList();
    const Result<> written = write(path(name));
    QVERIFY(!written);
    QCOMPARE(written.error().what, what);
    QCOMPARE(written.error().where, path(name));
    QVERIFY(!written.error().arguments.value(0).isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void PdfReportTest::aFullDiskLeavesNoFile()
{
    // A limit on the size of files fails in the middle of writing, as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{20000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<> written = write(path(u"lleno.pdf"_s));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QCOMPARE(written.error().what, u"report.write"_s);
    QVERIFY(QDir(m_folder.path()).entryList({u"lleno*"_s}).isEmpty());
}

void PdfReportTest::anOldReportSurvivesAFailure()
{
    const QString old = path(u"viejo.pdf"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    const Progress stop{.report = {}, .isCancelled = [] {
                            return true;
                        }};
    QVERIFY(!write(old, stop));
    QCOMPARE(bytesOf(old), QByteArray("old"));
}

void PdfReportTest::cancelLeavesNoFile_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 0;
    QTest::newRow("while painting") << 5;
}

void PdfReportTest::cancelLeavesNoFile()
{
    QFETCH(int, after);
    int painted = 0;
    const Progress progress{.report = [&](int done, int) { painted = done; },
                            .isCancelled =
                                [&] {
                                    return painted >= after;
                                }};
    const Result<> written = write(path(u"medio.pdf"_s), progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(painted, after);
    QVERIFY(QDir(m_folder.path()).entryList({u"medio*"_s}).isEmpty());
}

QTEST_MAIN(PdfReportTest)
#include "PdfReportTest.moc"
