#include "core/exchange/ExampleReader.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportFile.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/OdtDocument.h"
#include "tests/support/PlainFigures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

ReportOptions spanish() { return {.language = u"es"_s, .stateDigest = u"4f1c00a92e"_s, .date = QDate(2012, 12, 14)}; }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The report as a text document: what a word processor, its navigator and a careful reader would look at.
class OdtReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTypeComesFirstAndBare();
    void everyPartIsWellFormedAndListed();
    void headingsAreTheOutlineOfThePdf();
    void theContentsAreFilledAndLeadThere();
    void everyTableHasHeadsAndWholeRows();
    void everyFigureIsDrawnTwiceAndTold();
    void whatIsReferredToIsThere();
    void stylesAreNamedByTheReport();
    void paperLanguageAndDateAreThoseAskedFor_data();
    void paperLanguageAndDateAreThoseAskedFor();
    void aDraftSaysSoOnEveryPage();
    void aSheetIsTheOneThatFitsItsPage();
    void theSameInputGivesTheSameBytes();
    void whatCannotBeWrittenLeavesNothing();
    void aFullDiskLeavesNoFile();
    void cancelLeavesTheOldReport_data();
    void cancelLeavesTheOldReport();

private:
    Result<> write(const QString &path, const ReportOptions &options, const Progress &progress = {}) const
    {
        return writeReport(ReportFormat::Odt, path, m_contents, options, {}, PlainFigures(), progress);
    }
    OdtDocument written(const QString &name, const ReportOptions &options) const
    {
        const Result<> done = write(path(name), options);
        return done ? OdtDocument::of(bytesOf(path(name))) : OdtDocument{.fault = done.error().what};
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Contents m_contents;
    QByteArray m_bytes;
    OdtDocument m_document;
};

void OdtReportTest::initTestCase()
{
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    m_contents = batch->contents;
    QVERIFY(write(path(u"informe.odt"_s), spanish()));
    m_bytes = bytesOf(path(u"informe.odt"_s));
    m_document = OdtDocument::of(m_bytes);
}

void OdtReportTest::theTypeComesFirstAndBare()
{
    // Of the first part: stored, no extra field, and the type at byte 38, where tools that know files look.
    QVERIFY(m_bytes.startsWith("PK\x03\x04"));
    QCOMPARE(m_bytes.mid(8, 2), QByteArray(2, 0));
    QCOMPARE(m_bytes.mid(28, 2), QByteArray(2, 0));
    QCOMPARE(m_bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    QCOMPARE(m_document.names.first(), u"mimetype"_s);
    QCOMPARE(m_document.parts.value(u"mimetype"_s), QByteArray("application/vnd.oasis.opendocument.text"));
}

void OdtReportTest::everyPartIsWellFormedAndListed()
{
    QCOMPARE(m_document.fault, QString());
    const QString manifest = QString::fromUtf8(m_document.parts.value(u"META-INF/manifest.xml"_s));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
        QVERIFY2(m_document.names.contains(part), qPrintable(part));
    for (const QString &name : m_document.names) {
        const bool isListed = manifest.contains(u"full-path=\"%1\""_s.arg(name));
        QCOMPARE(isListed, name != u"mimetype" && !name.startsWith(u"META-INF"));
    }
    QVERIFY(m_document.parts.value(u"content.xml"_s).contains("office:version=\"1.3\""));
}

void OdtReportTest::headingsAreTheOutlineOfThePdf()
{
    const auto pages = layoutReport(m_contents, spanish(), std::make_shared<PlainFigures>());
    QVERIFY(pages);
    QList<OdtHeading> outline;
    for (const Bookmark &bookmark : (*pages)->bookmarks())
        outline.append({bookmark.level, bookmark.text, {}});
    QVERIFY(outline.size() > 45);
    QList<OdtHeading> placed;
    QList<OdtHeading> all;
    for (const OdtHeading &heading : m_document.headings) {
        all.append({heading.level, heading.text, {}});
        if (!heading.place.isEmpty())
            placed.append(all.last());
    }
    QCOMPARE(placed, outline);
    QList<OdtHeading> built;
    for (const Block &block : (*pages)->tree().blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            built.append({heading->level, heading->text, {}});
    }
    QCOMPARE(all, built);
}

void OdtReportTest::theContentsAreFilledAndLeadThere()
{
    QCOMPARE(m_document.contents.value(0), u"Contenido"_s);
    QStringList expected;
    QStringList told;
    for (const OdtHeading &heading : m_document.headings) {
        if (heading.level <= 2 && !heading.place.isEmpty()) {
            expected.append(heading.text);
            QVERIFY2(m_document.addresses.contains(u'#' + heading.place), qPrintable(heading.text));
            QVERIFY2(m_document.references.contains(heading.place), qPrintable(heading.text));
        }
    }
    int page = 1;
    for (const QString &line : m_document.contents.mid(1)) {
        told.append(line.section(u'\t', 0, 0));
        const int at = line.section(u'\t', 1).toInt();
        QVERIFY2(at >= page, qPrintable(line));
        page = at;
    }
    QCOMPARE(told, expected);
    QVERIFY(page > 30);
    QVERIFY(
        m_document.parts.value(u"content.xml"_s).contains("<text:table-of-content-source text:outline-level=\"2\""));
}

void OdtReportTest::everyTableHasHeadsAndWholeRows()
{
    QVERIFY(m_document.tables.size() > 50);
    QSet<QString> names;
    for (const OdtTableShape &table : m_document.tables) {
        QVERIFY2(table.headRows > 0, qPrintable(table.name));
        QVERIFY2(table.rows.size() > table.headRows, qPrintable(table.name));
        for (const int cells : table.rows)
            QVERIFY2(cells == table.columns, qPrintable(table.name));
        names.insert(table.name);
    }
    QCOMPARE(names.size(), m_document.tables.size());
    const QByteArray content = m_document.parts.value(u"content.xml"_s);
    QVERIFY(content.contains("fo:keep-together=\"always\""));
    QVERIFY(m_document.parts.value(u"settings.xml"_s).contains("TableRowKeep\" config:type=\"boolean\">true"));
}

void OdtReportTest::everyFigureIsDrawnTwiceAndTold()
{
    QVERIFY(m_document.pictures.size() >= 3);
    for (const OdtPicture &picture : m_document.pictures) {
        QVERIFY2(picture.title.startsWith(u"Figura "), qPrintable(picture.title));
        QVERIFY2(picture.description.size() > 20, qPrintable(picture.title));
        QVERIFY2(m_document.paragraphs.contains(picture.title), qPrintable(picture.title)); // its caption
        QCOMPARE(picture.images.size(), 2);
        QVERIFY(picture.images.first().endsWith(u".svg"_s));
        QVERIFY(m_document.parts.value(picture.images.first()).contains("<svg"));
        const QImage image = QImage::fromData(m_document.parts.value(picture.images.last()), "PNG");
        QVERIFY(image.width() > 1000);
    }
}

void OdtReportTest::whatIsReferredToIsThere()
{
    const QSet<QString> bookmarks(m_document.bookmarks.cbegin(), m_document.bookmarks.cend());
    QCOMPARE(bookmarks.size(), m_document.bookmarks.size());
    for (const QString &name : bookmarks)
        QVERIFY2(name.size() <= 40 && name.at(0).isLetter() && !name.contains(u'-'), qPrintable(name));
    int within = 0;
    for (const QString &address : m_document.addresses) {
        if (!address.startsWith(u'#'))
            continue;
        ++within;
        QVERIFY2(bookmarks.contains(address.mid(1)), qPrintable(address));
    }
    QVERIFY(within > 100);
    QVERIFY((m_document.references - bookmarks).isEmpty());
    const QSet<QString> undefined = m_document.usedStyles - m_document.styles;
    QVERIFY2(undefined.isEmpty(), qPrintable(undefined.values().join(u"; "_s)));
    QVERIFY(m_document.usedStyles.size() > 30);
}

void OdtReportTest::stylesAreNamedByTheReport()
{
    const QString styles = QString::fromUtf8(m_document.parts.value(u"styles.xml"_s));
    for (const QString &name : {u"Heading_20_1"_s, u"Text_20_body"_s, u"Quotations"_s, u"Lead"_s, u"Table_20_text"_s})
        QVERIFY2(m_document.styles.contains(u"paragraph "_s + name), qPrintable(name));
    QVERIFY(styles.contains(u"Noto Sans"_s));
    QVERIFY(!styles.contains(u'@')); // every place of the template has got its value
    // Directly set are only what belongs to a place: sides, what keeps together, languages.
    QVERIFY(!m_document.parts.value(u"content.xml"_s).contains("fo:font-size"));
}

void OdtReportTest::paperLanguageAndDateAreThoseAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isLetter");
    QTest::addColumn<QString>("width");
    QTest::addColumn<QString>("tag");

    QTest::newRow("Spanish on A4") << u"es"_s << false << u"595.28pt"_s << u"es-MX"_s;
    QTest::newRow("English on Letter") << u"en"_s << true << u"612.00pt"_s << u"en-US"_s;
}

void OdtReportTest::paperLanguageAndDateAreThoseAskedFor()
{
    QFETCH(QString, language);
    QFETCH(bool, isLetter);
    QFETCH(QString, width);
    QFETCH(QString, tag);
    ReportOptions options = spanish();
    options.language = language;
    options.paper = isLetter ? Paper::Letter : Paper::A4;
    const OdtDocument document = written(language + u".odt"_s, options);
    QCOMPARE(document.fault, QString());
    const QString styles = QString::fromUtf8(document.parts.value(u"styles.xml"_s));
    QVERIFY(styles.contains(u"fo:page-width=\"%1\""_s.arg(width)));
    QVERIFY(styles.contains(u"fo:language=\"%1\" fo:country=\"%2\""_s.arg(language, tag.mid(3))));
    const QString meta = QString::fromUtf8(document.parts.value(u"meta.xml"_s));
    QVERIFY(meta.contains(u"<dc:language>%1</dc:language>"_s.arg(tag)));
    QVERIFY(meta.contains(u"<dc:date>2012-12-14T00:00:00</dc:date>"_s));
    QVERIFY(meta.contains(u"<meta:generator>Cotejo/"_s));
    QVERIFY(!meta.contains(u"creator"_s));
    // The official texts are in Spanish only, and say so in the English report.
    QCOMPARE(document.parts.value(u"content.xml"_s).contains("fo:language=\"es\""), language == u"en");
}

void OdtReportTest::aDraftSaysSoOnEveryPage()
{
    ReportOptions options = spanish();
    options.isDraft = true;
    const OdtDocument draft = written(u"draft.odt"_s, options);
    QCOMPARE(draft.heads.size(), 2);
    for (const QString &texts : draft.heads)
        QCOMPARE(texts.count(u"Borrador: no citar"_s), 2); // head and foot
    QVERIFY(draft.heads.value(u"Standard"_s).contains(u"Hecho con Cotejo · estado 4f1c…a92e"_s));
    QVERIFY(draft.parts.value(u"meta.xml"_s).contains("Borrador: no citar · "));
    for (const QString &texts : m_document.heads)
        QVERIFY(!texts.contains(u"Borrador"_s));
}

void OdtReportTest::aSheetIsTheOneThatFitsItsPage()
{
    ReportOptions options = spanish();
    options.sheet = m_contents.commitments.at(17).id;
    const OdtDocument sheet = written(u"ficha.odt"_s, options);
    QCOMPARE(sheet.fault, QString());
    const auto pages = layoutReport(m_contents, options, std::make_shared<PlainFigures>());
    QVERIFY(pages && (*pages)->count() == 1);
    QVERIFY(sheet.headings.first().text.contains(m_contents.commitments.at(17).number));
    qsizetype tables = 0;
    for (const Block &block : (*pages)->tree().blocks)
        tables += std::holds_alternative<TableBlock>(block) ? 1 : 0;
    QCOMPARE(sheet.tables.size(), tables);
    QVERIFY(sheet.contents.isEmpty());
}

void OdtReportTest::theSameInputGivesTheSameBytes()
{
    // Whatever order hashes have in this run, and wherever on earth it is.
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "America/Mexico_City");
    tzset();
    const Result<> again = write(path(u"segundo.odt"_s), spanish());
    qputenv("TZ", zone);
    tzset();
    QHashSeed::resetRandomGlobalSeed();
    QVERIFY(again);
    QVERIFY(write(path(u"tercero.odt"_s), spanish()));
    QVERIFY(m_bytes.size() > 50000);
    QVERIFY(bytesOf(path(u"segundo.odt"_s)) == m_bytes);
    QVERIFY(bytesOf(path(u"tercero.odt"_s)) == m_bytes);
}

void OdtReportTest::whatCannotBeWrittenLeavesNothing()
{
    const QStringList before = QDir(m_folder.path()).entryList();
    const Result<> done = write(path(u"nowhere/informe.odt"_s), spanish());
    QVERIFY(!done);
    QCOMPARE(done.error().what, u"output.no-folder"_s);
    QCOMPARE(done.error().where, path(u"nowhere/informe.odt"_s));
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void OdtReportTest::aFullDiskLeavesNoFile()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{20000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<> done = write(path(u"lleno.odt"_s), spanish());
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!done);
    QCOMPARE(done.error().what, u"report.write"_s);
    QVERIFY(!done.error().arguments.value(0).isEmpty());
    QVERIFY(QDir(m_folder.path()).entryList({u"lleno*"_s}).isEmpty());
}

void OdtReportTest::cancelLeavesTheOldReport_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 0;
    QTest::newRow("while it is written") << 40;
    QTest::newRow("while it is packed") << -1;
}

void OdtReportTest::cancelLeavesTheOldReport()
{
    QFETCH(int, after);
    const QString old = path(u"viejo.odt"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    bool isTime = after == 0;
    const Progress progress{
        .report = [&](int done, int total) { isTime = isTime || done == (after < 0 ? total : after); },
        .isCancelled =
            [&] {
                return isTime;
            }};
    const Result<> done = write(old, spanish(), progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(old), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"viejo*"_s}), QStringList{u"viejo.odt"_s});
}

QTEST_MAIN(OdtReportTest)
#include "OdtReportTest.moc"
