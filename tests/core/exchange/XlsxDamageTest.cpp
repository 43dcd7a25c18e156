#include "core/base/Catalogue.h"
#include "core/exchange/table/TableSource.h"
#include "core/exchange/xlsx/XlsxWriter.h"
#include "tests/support/MadeWorkbook.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// All cells of the first sheet, or the error.
Result<QStringList> cellsOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    const auto source = openTableSource(std::move(buffer), u"libro.xlsx"_s, {});
    if (!source)
        return source.error();
    QStringList cells;
    CsvRow row;
    while (true) {
        const Result<bool> more = (*source)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return cells;
        cells += row.cells;
    }
}

} // namespace

/// Damaged workbooks: read as they were, or refused with a sentence; never a crash, never another content in silence.
class XlsxDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutWorkbooksAreRefused();
    void flippedBytesNeverChangeTheContent();
    void brokenPartsAreReadOrRefused_data();
    void brokenPartsAreReadOrRefused();

private:
    QByteArray m_bytes;
    QStringList m_cells;
};

void XlsxDamageTest::initTestCase()
{
    QTemporaryDir folder;
    XlsxWriter writer;
    writer.beginSheet(u"Compromisos"_s, {{.header = u"number"_s}, {.header = u"title"_s}, {.header = u"due"_s}});
    for (int i = 1; i <= 60; ++i)
        writer.addRow({double(i), u"Compromiso número %1"_s.arg(i * i), QDate(2012, 1, 1).addDays(i)});
    QVERIFY(writer.save(folder.filePath(u"a.xlsx"_s)).has_value());
    QFile file(folder.filePath(u"a.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    const Result<QStringList> cells = cellsOf(m_bytes);
    QVERIFY(cells.has_value());
    m_cells = *cells;
    QCOMPARE(m_cells.size(), 183);
}

void XlsxDamageTest::cutWorkbooksAreRefused()
{
    for (qsizetype length = 4; length < m_bytes.size(); length += 37) {
        const Result<QStringList> cells = cellsOf(m_bytes.first(length));
        QVERIFY2(!cells, qPrintable(QString::number(length)));
        const QString sentence = errorSentence(cells.error(), Catalogue(u"es"_s));
        QVERIFY2(!sentence.startsWith(u"error.") && sentence.contains(u"libro.xlsx"), qPrintable(sentence));
    }
}

void XlsxDamageTest::flippedBytesNeverChangeTheContent()
{
    QRandomGenerator random(20120930);
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray bytes = m_bytes;
        for (int change = random.bounded(1, 4); change > 0; --change)
            bytes[random.bounded(4, int(bytes.size()))] = char(random.bounded(256));
        const Result<QStringList> cells = cellsOf(bytes);
        if (cells) {
            QCOMPARE(*cells, m_cells);
            continue;
        }
        ++refused;
        QVERIFY(!errorSentence(cells.error(), Catalogue(u"en"_s)).startsWith(u"error."));
    }
    QVERIFY2(refused > 300, qPrintable(QString::number(refused)));
}

void XlsxDamageTest::brokenPartsAreReadOrRefused_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Damage that lies in the XML, behind sound check sums.
void XlsxDamageTest::brokenPartsAreReadOrRefused()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    const MadeWorkbook book{
        .rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                "t=\"inlineStr\"><is><t>x_x000D_y</t></is></c></row>"
                "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>41182.5</v></c><c r=\"D3\" t=\"b\"><f>A1</f><v>1</v></c></row>",
        .strings = "<si><t xml:space=\"preserve\"> a </t></si><si><r><t>b</t></r></si>",
        .formats = "<numFmt numFmtId=\"164\" formatCode=\"[h]:mm;[Red]&quot;x&quot;\"/>",
        .styles = "<xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"};
    const QByteArray special = QByteArrayLiteral("<>/\"'=&;#x0 9AZ_[]\\\0\xFF\xC3\n:!-");
    for (int i = 0; i < 500; ++i) {
        QList<std::pair<QString, QByteArray>> parts = book.parts();
        QByteArray &content = parts[random.bounded(int(parts.size()))].second;
        for (int change = random.bounded(1, 5); change > 0; --change) {
            const int at = random.bounded(int(content.size()));
            if (random.bounded(2) == 0)
                content[at] = special.at(random.bounded(int(special.size())));
            else if (random.bounded(2) == 0)
                content.remove(at, random.bounded(1, 20));
            else
                content.insert(at, content.mid(random.bounded(int(content.size())), random.bounded(1, 60)));
            if (content.isEmpty())
                break;
        }
        const Result<QStringList> cells = cellsOf(zipOf(parts));
        if (!cells)
            QVERIFY(!errorSentence(cells.error(), Catalogue(u"es"_s)).startsWith(u"error."));
    }
}

QTEST_GUILESS_MAIN(XlsxDamageTest)
#include "XlsxDamageTest.moc"
