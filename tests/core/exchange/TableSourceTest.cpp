#include "core/exchange/table/TableSource.h"
#include "core/base/Catalogue.h"
#include "core/exchange/table/TableImport.h"
#include "core/exchange/xlsx/XlsxWriter.h"
#include "tests/support/MadeWorkbook.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString data = u"" COTEJO_TEST_DATA "/"_s;

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// Without blank cells at the ends of rows and without blank rows, which a workbook does not hold.
QList<std::pair<int, QStringList>> contentOf(TableSource &source)
{
    QList<std::pair<int, QStringList>> rows;
    CsvRow row;
    for (Result<bool> more = source.next(row); more && *more; more = source.next(row)) {
        while (!row.cells.isEmpty() && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            rows.append({row.number, row.cells});
    }
    return rows;
}

/// The same table as a workbook, every cell as text, at the same place.
Result<> convert(const QString &csv, const QString &xlsx)
{
    const auto source = openTableSource(csv, {});
    if (!source)
        return source.error();
    const QList<std::pair<int, QStringList>> rows = contentOf(**source);
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.second.size());
    QList<XlsxColumn> columns(width);
    for (int i = 0; i < int(rows.first().second.size()); ++i)
        columns[i].header = rows.first().second.at(i);
    XlsxWriter writer;
    writer.beginSheet(u"Tabla"_s, columns);
    int number = rows.first().first;
    for (const auto &row : rows.sliced(1)) {
        while (++number < row.first)
            writer.addRow({});
        writer.addRow(QList<XlsxCell>(row.second.cbegin(), row.second.cend()));
    }
    return writer.save(xlsx);
}

} // namespace

class TableSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTableGivesTheSameRows_data();
    void theSameTableGivesTheSameRows();
    void importsAreTheSame_data();
    void importsAreTheSame();
    void theContentDecidesNotTheName();
    void readingBeginsAgain();
    void otherKindsAreRefused_data();
    void otherKindsAreRefused();
    void sheetsAreListed();

private:
    QTemporaryDir m_folder;
};

void TableSourceTest::theSameTableGivesTheSameRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a plan") << u"ogp/irm_2015_mexico.csv"_s;
    QTest::newRow("several plans") << u"ogp/irm_2015_excerpt.csv"_s;
}

void TableSourceTest::theSameTableGivesTheSameRows()
{
    QFETCH(QString, file);
    const QString workbook = m_folder.filePath(u"same.xlsx"_s);
    QVERIFY(convert(data + file, workbook).has_value());
    const auto text = openTableSource(data + file, {});
    const auto sheet = openTableSource(workbook, {});
    QVERIFY(text.has_value());
    QVERIFY2(sheet.has_value(), sheet ? "" : qPrintable(sheet.error().what));
    QCOMPARE((*sheet)->encodingName(), u"XLSX"_s);
    QCOMPARE((*sheet)->name(), workbook);
    const QList<std::pair<int, QStringList>> expected = contentOf(**text);
    QVERIFY(expected.size() > 10);
    QCOMPARE(contentOf(**sheet), expected);
}

void TableSourceTest::importsAreTheSame_data() { theSameTableGivesTheSameRows_data(); }

void TableSourceTest::importsAreTheSame()
{
    QFETCH(QString, file);
    const QString workbook = m_folder.filePath(u"import.xlsx"_s);
    QVERIFY(convert(data + file, workbook).has_value());
    const Result<ImportBatch> fromText = readTable(data + file, {}, {});
    const Result<ImportBatch> fromSheet = readTable(workbook, {}, {});
    QVERIFY(fromText.has_value());
    QVERIFY2(fromSheet.has_value(), fromSheet ? "" : qPrintable(fromSheet.error().what));
    const Contents &a = fromText->contents;
    const Contents &b = fromSheet->contents;
    QVERIFY(!a.commitments.isEmpty() && !a.ratings.isEmpty());
    QCOMPARE(fromSheet->encoding, u"XLSX"_s);
    QCOMPARE(fromSheet->layout, fromText->layout);
    QCOMPARE(fromSheet->rows, fromText->rows);
    QVERIFY(a.plans == b.plans && a.categories == b.categories && a.institutions == b.institutions);
    QVERIFY(a.people == b.people && a.methods == b.methods && a.rounds == b.rounds && a.ratings == b.ratings);
    // A commitment says which file and row it was read from; all else is equal.
    QCOMPARE(a.commitments.size(), b.commitments.size());
    for (qsizetype i = 0; i < a.commitments.size(); ++i) {
        Commitment commitment = b.commitments.at(i);
        QString source = commitment.source;
        commitment.source = source.replace(u"import.xlsx"_s, file.section(u'/', -1));
        QVERIFY(commitment == a.commitments.at(i));
    }
    QCOMPARE(fromSheet->skipped.size(), fromText->skipped.size());
    for (qsizetype i = 0; i < fromText->skipped.size(); ++i) {
        QCOMPARE(fromSheet->skipped.at(i).row, fromText->skipped.at(i).row);
        QCOMPARE(fromSheet->skipped.at(i).reason, fromText->skipped.at(i).reason);
    }
}

void TableSourceTest::theContentDecidesNotTheName()
{
    const QByteArray workbook = MadeWorkbook{.rows = "<row><c><v>1</v></c></row>"}.zip();
    const auto sheet = openTableSource(deviceOf(workbook), u"tabla.csv"_s, {});
    QVERIFY(sheet.has_value());
    QCOMPARE((*sheet)->encodingName(), u"XLSX"_s);
    const auto text = openTableSource(deviceOf("a;b\n1;2\n"), u"tabla.xlsx"_s, {});
    QVERIFY(text.has_value());
    QCOMPARE((*text)->encodingName(), u"UTF-8"_s);
    QCOMPARE(contentOf(**text).last().second, (QStringList{u"1"_s, u"2"_s}));
}

void TableSourceTest::readingBeginsAgain()
{
    const QByteArray workbook = MadeWorkbook{.rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"}.zip();
    for (const QByteArray &bytes : {QByteArray("1\n2\n"), workbook}) {
        const auto source = openTableSource(deviceOf(bytes), u"tabla"_s, {});
        QVERIFY(source.has_value());
        CsvRow row;
        QVERIFY(*(*source)->next(row));
        QVERIFY((*source)->rewind().has_value());
        const QList<std::pair<int, QStringList>> rows = contentOf(**source);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first(), std::make_pair(1, QStringList{u"1"_s}));
    }
}

void TableSourceTest::otherKindsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("arguments");

    const auto document = [](const QByteArray &part) {
        return QByteArray("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                          "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                          "relationships/officeDocument\" Target=\"") +
               part + "\"/></Relationships>";
    };
    /// The container of old workbooks and of encrypted ones, with one name in its folder.
    const auto container = [](const QString &stream) {
        QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2552, '\0');
        bytes[30] = 9; // sectors of 512 bytes
        bytes[48] = 1; // the folder in the second one
        const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
        return bytes.replace(1024 + 128, name.size(), name);
    };
    const QString other = u"table.other-kind"_s;
    QTest::newRow("an archive") << zipOf({{u"a.csv"_s, "a,b"}}) << other << QStringList{u"ZIP"_s};
    QTest::newRow("a text document") << zipOf({{u"_rels/.rels"_s, document("word/document.xml")}}) << other
                                     << QStringList{u"DOCX"_s};
    QTest::newRow("slides") << zipOf({{u"_rels/.rels"_s, document("ppt/presentation.xml")}}) << other
                            << QStringList{u"PPTX"_s};
    QTest::newRow("a binary workbook") << zipOf({{u"_rels/.rels"_s, document("xl/workbook.bin")}}) << other
                                       << QStringList{u"XLSB"_s};
    QTest::newRow("an open document") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                                {u"content.xml"_s, "<x/>"}})
                                      << other << QStringList{u"ODS, ODT"_s};
    const QString text = u"table.other-text"_s;
    QTest::newRow("our own JSON") << QByteArray("{\n  \"format\": \"cotejo-data/1\"}") << text
                                  << QStringList{u"JSON"_s};
    QTest::newRow("a list in JSON") << QByteArray("[{\"number\": 1}]") << text << QStringList{u"JSON"_s};
    QTest::newRow("a page") << QByteArray("\n<!DOCTYPE html><html></html>") << text << QStringList{u"HTML"_s};
    QTest::newRow("a table saved as a page")
        << QByteArray("<table><tr></tr></table>") << text << QStringList{u"HTML"_s};
    QTest::newRow("a spreadsheet as XML")
        << QByteArray("<?xml version=\"1.0\"?><office:document/>") << text << QStringList{u"FODS"_s};
    QTest::newRow("another document as XML")
        << QByteArray("<?xml version=\"1.0\"?><a/>") << text << QStringList{u"XML"_s};
    QTest::newRow("an empty archive") << zipOf({}) << u"xlsx.damaged"_s << QStringList();
    QTest::newRow("an encrypted workbook") << container(u"EncryptedPackage"_s) << u"xlsx.encrypted"_s << QStringList();
    QTest::newRow("an old workbook") << container(u"Workbook"_s) << u"xlsx.old-workbook"_s << QStringList();
    QTest::newRow("an old document") << container(u"WordDocument"_s) << other << QStringList{u"XLS, DOC"_s};
    QTest::newRow("a container that is cut")
        << container(u"Workbook"_s).first(600) << other << QStringList{u"XLS, DOC"_s};
}

void TableSourceTest::otherKindsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    QFETCH(QStringList, arguments);
    const auto source = openTableSource(deviceOf(bytes), u"tabla.xlsx"_s, {});
    QVERIFY(!source);
    QCOMPARE(source.error().what, what);
    QCOMPARE(source.error().arguments, arguments);
    const QString sentence = errorSentence(source.error(), Catalogue(u"es"_s));
    QVERIFY2(!sentence.startsWith(u"error.") && sentence.contains(u"tabla.xlsx"), qPrintable(sentence));
}

void TableSourceTest::sheetsAreListed()
{
    const QString path = m_folder.filePath(u"sheets.xlsx"_s);
    XlsxWriter writer;
    writer.beginSheet(u"Compromisos"_s, {{.header = u"a"_s}});
    writer.beginSheet(u"Hitos"_s, {{.header = u"b"_s}});
    QVERIFY(writer.save(path).has_value());
    const Result<QStringList> sheets = tableSheets(path);
    QVERIFY(sheets.has_value());
    QCOMPARE(*sheets, (QStringList{u"Compromisos"_s, u"Hitos"_s}));
    const auto second = openTableSource(path, {.sheet = u"Hitos"_s});
    QVERIFY(second.has_value());
    QCOMPARE(contentOf(**second).first().second, QStringList{u"b"_s});
    const Result<QStringList> none = tableSheets(data + u"ogp/irm_2015_mexico.csv"_s);
    QVERIFY(none.has_value() && none->isEmpty());
    QCOMPARE(tableSheets(m_folder.filePath(u"none"_s)).error().what, u"table.not-found"_s);
}

QTEST_GUILESS_MAIN(TableSourceTest)
#include "TableSourceTest.moc"
