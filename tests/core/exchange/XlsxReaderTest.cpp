#include "core/exchange/xlsx/XlsxReader.h"
#include "core/base/Catalogue.h"
#include "tests/support/MadeWorkbook.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"libro.xlsx"_s;

Result<XlsxReader> readerOf(const QByteArray &bytes, const QString &sheet = {}, const CsvLimits &limits = {},
                            const Progress &progress = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return XlsxReader::over(std::move(buffer), fileName, sheet, limits, progress);
}

Result<QList<CsvRow>> rowsOf(XlsxReader &reader)
{
    QList<CsvRow> rows;
    CsvRow row;
    while (true) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.append(row);
    }
}

Result<QList<CsvRow>> rowsOf(const QByteArray &bytes, const QString &sheet = {}, const CsvLimits &limits = {})
{
    Result<XlsxReader> reader = readerOf(bytes, sheet, limits);
    if (!reader)
        return reader.error();
    return rowsOf(*reader);
}

/// One cell's content, its attributes before it.
QByteArray cell(const QByteArray &attributes, const QByteArray &content)
{
    return "<row r=\"1\"><c r=\"A1\" " + attributes + ">" + content + "</c></row>";
}

QByteArray withSheets(const QByteArray &sheets)
{
    MadeWorkbook book{.rows = cell("t=\"str\"", "<v>uno</v>")};
    const QByteArray relations = R"(http://schemas.openxmlformats.org/officeDocument/2006/relationships)";
    book.others = {
        {u"xl/workbook.xml"_s,
         "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relations +
             "\"><sheets>" + sheets + "</sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"a\" Type=\"" +
             relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" + relations +
             "/worksheet\" Target=\"./worksheets/../worksheets/sheet2.xml\"/><Relationship Id=\"c\" Type=\"" +
             relations + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>"},
        {u"xl/worksheets/sheet2.xml"_s,
         "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
             cell("t=\"str\"", "<v>dos</v>") + "</sheetData></worksheet>"}};
    return book.zip();
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rowsAndColumnsStandWhereTheySay();
    void strictWorkbooksReadTheSame();
    void daysMayCountFrom1904();
    void sheetsAreChosen();
    void partsLieWhereTheRelationsSay();
    void readingBeginsAgain();
    void mergedCellsHoldWhatTheFirstHolds();
    void anotherSheetIsChosen();
    void refusals_data();
    void refusals();
    void limitsAreErrors_data();
    void limitsAreErrors();
    void archivesThatAreRefused_data();
    void archivesThatAreRefused();
    void aBombIsRefused();
    void manyAttributesDoNotHang();
    void cancelledWorkGivesNothing();
};

void XlsxReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");

    const auto add = [](const char *name, const QByteArray &attributes, const QByteArray &content,
                        const QString &expected) {
        QTest::newRow(name) << cell(attributes, content) << expected;
    };
    add("a shared text", "t=\"s\"", "<v>0</v>", u"Compromiso"_s);
    add("runs are joined, readings left out", "t=\"s\"", "<v>1</v>", u"Rendición de cuentas"_s);
    add("white space is kept where asked for", "t=\"s\"", "<v>2</v>", u"  dos\nlíneas "_s);
    add("and where not it is none", "t=\"s\"", "<v>3</v>", u"uno"_s);
    add("an empty shared text", "t=\"s\"", "<v>4</v>", QString());
    add("escaped characters", "t=\"s\"", "<v>5</v>", u"a\r\nb"_s);
    add("an escaped escape", "t=\"s\"", "<v>6</v>", u"_x000D_"_s);
    add("what only looks like one", "t=\"s\"", "<v>7</v>", u"_x00G0_ _x0000_ _xD83D_ _x12"_s);
    add("a character of two halves", "t=\"s\"", "<v>8</v>", u"\U0001F600"_s);
    add("an inline text", "t=\"inlineStr\"", "<is><t>en línea</t></is>", u"en línea"_s);
    add("an inline text of runs", "t=\"inlineStr\"", "<is><r><t>a</t></r><r><t>b</t></r></is>", u"ab"_s);
    add("a text of CDATA", "t=\"inlineStr\"", "<is><t><![CDATA[a < b]]> &amp; c</t></is>", u"a < b & c"_s);
    add("a formula's text", "t=\"str\"", "<f>A2&amp;B2</f><v>ab</v>", u"ab"_s);
    add("a formula's empty text", "t=\"str\"", "<f>A2</f><v></v>", QString());
    add("a formula's number", "", "<f>1+1</f><v>2</v>", u"2"_s);
    add("an integer", "", "<v>36</v>", u"36"_s);
    add("a decimal", "t=\"n\"", "<v>2.2999999999999998</v>", u"2.3"_s);
    add("an exponent", "", "<v>1.5E3</v>", u"1500"_s);
    add("no number", "", "<v></v>", QString());
    add("no content", "s=\"1\"", "", QString());
    add("yes", "t=\"b\"", "<v>1</v>", u"TRUE"_s);
    add("no", "t=\"b\"", "<v>0</v>", u"FALSE"_s);
    add("an error as it is shown", "t=\"e\"", "<v>#N/A</v>", u"#N/A"_s);
    add("a date of a known format", "s=\"1\"", "<v>41182</v>", u"2012-09-30"_s);
    add("a date of the workbook's own format", "s=\"2\"", "<v>41182</v>", u"2012-09-30"_s);
    add("a moment", "s=\"3\"", "<v>41182.5</v>", u"2012-09-30 12:00:00"_s);
    add("a percentage stays a number", "s=\"4\"", "<v>0.25</v>", u"0.25"_s);
    add("a style that does not exist", "s=\"99\"", "<v>41182</v>", u"41182"_s);
    add("a style below all", "s=\"-1\"", "<v>41182</v>", u"41182"_s);
    add("a date written out", "t=\"d\"", "<v>2012-09-30T00:00:00</v>", u"2012-09-30"_s);
    add("a moment written out", "t=\"d\"", "<v>2012-09-30T13:45:00</v>", u"2012-09-30 13:45:00"_s);
    add("elements of others are passed over", "", "<x:y xmlns:x=\"z\"><x:v>1</x:v></x:y><v>2</v>", u"2"_s);
    add("comments are no text", "t=\"str\"", "<v>a<!-- b -->c</v>", u"ac"_s);
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const MadeWorkbook book{
        .rows = row,
        .strings =
            "<si><t>Compromiso</t></si>"
            "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Rendición </t></r><r><t>de cuentas</t></r>"
            "<rPh sb=\"0\" eb=\"1\"><t>lectura</t></rPh></si>"
            "<si><t xml:space=\"preserve\">  dos\nlíneas </t></si><si><t>\n  uno </t></si><si><t/></si>"
            "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si><si><t>_x00G0_ _x0000_ _xD83D_ _x12</t></si>"
            "<si><t>_xD83D__xDE00_</t></si>",
        .formats = "<numFmt numFmtId=\"164\" formatCode=\"[$-80A]dd&quot; de &quot;mmm\"/>",
        .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
                  "<xf numFmtId=\"9\"/>"};
    const Result<QList<CsvRow>> rows = rowsOf(book.zip());
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().what));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().cells, expected.isEmpty() ? QStringList() : QStringList{expected});
}

void XlsxReaderTest::rowsAndColumnsStandWhereTheySay()
{
    const MadeWorkbook book{.rows = "<row><c><v>1</v></c><c r=\"C1\"><v>3</v></c><c><v>4</v></c></row>"
                                    "<row r=\"5\"><c r=\"AB5\"><v>28</v></c><c r=\"B5\"><v>2</v></c>"
                                    "<c r=\"XFD5\" s=\"1\"/></row><row/>"};
    const Result<QList<CsvRow>> rows = rowsOf(book.zip());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).number, 1);
    QCOMPARE(rows->at(0).cells, (QStringList{u"1"_s, QString(), u"3"_s, u"4"_s}));
    QCOMPARE(rows->at(1).number, 5);
    QCOMPARE(rows->at(1).cells.size(), 28);
    QCOMPARE(rows->at(1).cells.at(1), u"2"_s);
    QCOMPARE(rows->at(1).cells.last(), u"28"_s);
    QCOMPARE(rows->at(2).number, 6);
    QVERIFY(rows->at(2).isEmpty());
}

void XlsxReaderTest::strictWorkbooksReadTheSame()
{
    const MadeWorkbook book{.rows = cell("t=\"s\"", "<v>0</v>"), .strings = "<si><t>texto</t></si>", .isStrict = true};
    const Result<QList<CsvRow>> rows = rowsOf(book.zip());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->first().cells, QStringList{u"texto"_s});
}

void XlsxReaderTest::daysMayCountFrom1904()
{
    const MadeWorkbook book{
        .rows = cell("s=\"0\"", "<v>39720</v>"), .styles = "<xf numFmtId=\"14\"/>", .properties = "date1904=\"1\""};
    const Result<QList<CsvRow>> rows = rowsOf(book.zip());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->first().cells, QStringList{u"2012-09-30"_s});
}

void XlsxReaderTest::sheetsAreChosen()
{
    const QByteArray book = withSheets(R"(<sheet name="Gráfica" r:id="c"/><sheet name="Oculta" state="hidden" r:id="b"/>
        <sheet name="Compromisos" r:id="a"/>)");
    const auto first = [&book](const QString &sheet) {
        return rowsOf(book, sheet)->first().cells.first();
    };
    Result<XlsxReader> reader = readerOf(book);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->sheets(), (QStringList{u"Oculta"_s, u"Compromisos"_s}));
    QCOMPARE(reader->sheet(), u"Compromisos"_s);
    QCOMPARE(first({}), u"uno"_s);
    QCOMPARE(first(u"oculta"_s), u"dos"_s);
    const Result<XlsxReader> none = readerOf(book, u"Hitos"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().what, u"xlsx.no-such-sheet"_s);
    QCOMPARE(none.error().arguments, (QStringList{u"Hitos"_s, u"Oculta, Compromisos"_s}));
}

/// Other writers name the parts differently, in other letters or with the slashes of Windows.
void XlsxReaderTest::partsLieWhereTheRelationsSay()
{
    QList<std::pair<QString, QByteArray>> parts = MadeWorkbook{.rows = cell("", "<v>7</v>")}.parts();
    for (auto &[name, content] : parts) {
        if (name == u"xl/worksheets/sheet1.xml")
            name = u"XL\\Worksheets\\Sheet1.xml"_s;
    }
    Result<QList<CsvRow>> rows = rowsOf(zipOf(parts));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->first().cells, QStringList{u"7"_s});
    parts.removeFirst(); // the relations of the archive itself
    rows = rowsOf(zipOf(parts));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->first().cells, QStringList{u"7"_s});
}

void XlsxReaderTest::readingBeginsAgain()
{
    QByteArray rows;
    for (int i = 1; i <= 3000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i) + "</v></c></row>";
    Result<XlsxReader> reader = readerOf(MadeWorkbook{.rows = rows}.zip());
    QVERIFY(reader.has_value());
    CsvRow row;
    for (int i = 0; i < 1700; ++i)
        QVERIFY(*reader->next(row));
    QVERIFY(reader->rewind().has_value());
    const Result<QList<CsvRow>> all = rowsOf(*reader);
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 3000);
    QCOMPARE(all->last().cells, QStringList{u"3000"_s});
    QVERIFY(!*reader->next(row));
}

void XlsxReaderTest::mergedCellsHoldWhatTheFirstHolds()
{
    const auto text = [](const char *place, const char *value) {
        return QByteArray("<c r=\"") + place + "\" t=\"str\"><v>" + value + "</v></c>";
    };
    const QByteArray rows = "<row r=\"1\">" + text("A1", "uno") + text("C1", "x") + "</row><row r=\"2\">" +
                            text("C2", "y") + "</row><row r=\"3\"><c r=\"C3\"/></row><row r=\"4\">" + text("B4", "z") +
                            "</row><row r=\"5\">" + text("C5", "w") + "</row>";
    const QByteArray merges = "<mergeCell ref=\"A1:B4\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"nonsense\"/>";
    Result<XlsxReader> reader = readerOf(MadeWorkbook{.rows = rows, .merges = merges}.zip());
    QVERIFY(reader.has_value());
    for (int time = 0; time < 2; ++time) {
        const Result<QList<CsvRow>> read = rowsOf(*reader);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 5);
        QCOMPARE(read->at(1).cells, (QStringList{u"uno"_s, {}, u"y"_s}));
        QCOMPARE(read->at(1).merged, QList<int>{0});
        QVERIFY(read->at(2).isEmpty()); // nothing of its own
        QCOMPARE(read->at(3).cells, (QStringList{u"uno"_s, u"z"_s}));
        QCOMPARE(read->at(4).cells, (QStringList{{}, {}, u"w"_s}));
        QVERIFY(read->at(0).merged.isEmpty() && read->at(4).merged.isEmpty());
        QVERIFY(reader->rewind().has_value());
    }
}

void XlsxReaderTest::anotherSheetIsChosen()
{
    Result<XlsxReader> reader =
        readerOf(withSheets("<sheet name=\"A\" r:id=\"a\"/><sheet name=\"B\" r:id=\"b\" state=\"hidden\"/>"));
    QVERIFY(reader.has_value());
    QCOMPARE(reader->sheet(), u"A"_s);
    QCOMPARE(reader->hiddenSheets(), QStringList{u"B"_s});
    const Result<QList<CsvRow>> first = reader->firstRows(u"B"_s, 20);
    QVERIFY(first.has_value());
    QCOMPARE(first->first().cells, QStringList{u"dos"_s});
    QCOMPARE(rowsOf(*reader)->first().cells, QStringList{u"uno"_s});
    QVERIFY(reader->choose(u"B"_s).has_value());
    QCOMPARE(rowsOf(*reader)->first().cells, QStringList{u"dos"_s});
    QCOMPARE(reader->sheet(), u"B"_s);
}

void XlsxReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("arguments");

    const auto add = [](const char *name, const QByteArray &rows, const QString &what, const QString &place,
                        const QStringList &more = {}) {
        QTest::newRow(name) << rows << u"xlsx."_s + what << QStringList{u"Hoja1"_s, place} + more;
    };
    add("a text that is not there", cell("t=\"s\"", "<v>9</v>"), u"missing-text"_s, u"A1"_s, {u"9"_s});
    add("a text below all", cell("t=\"s\"", "<v>-1</v>"), u"missing-text"_s, u"A1"_s, {u"-1"_s});
    add("a number of words", cell("", "<v>many</v>"), u"wrong-value"_s, u"A1"_s, {u"many"_s});
    add("no number at all", cell("", "<v>NaN</v>"), u"wrong-value"_s, u"A1"_s, {u"NaN"_s});
    add("a number too large", cell("", "<v>1e999</v>"), u"wrong-value"_s, u"A1"_s, {u"1e999"_s});
    add("neither yes nor no", cell("t=\"b\"", "<v>2</v>"), u"wrong-value"_s, u"A1"_s, {u"2"_s});
    add("a type that does not exist", cell("t=\"z\"", "<v>2</v>"), u"wrong-value"_s, u"A1"_s, {u"z"_s});
    add("a formula nobody has worked out", cell("", "<f>1+1</f>"), u"formula-without-value"_s, u"A1"_s);
    add("the same, as some programs write it", cell("", "<f>1+1</f><v></v>"), u"formula-without-value"_s, u"A1"_s);
    add("a formula nobody has worked out, of text", cell("t=\"str\"", "<f>A2</f>"), u"formula-without-value"_s,
        u"A1"_s);
    add("a column beyond all", "<row r=\"1\"><c r=\"XFE1\"/></row>", u"wrong-cell"_s, u"1"_s, {u"XFE1"_s});
    add("a column far beyond", "<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"/></row>", u"wrong-cell"_s, u"1"_s,
        {u"ZZZZZZZZZZZZ1"_s});
    add("a cell of another row", "<row r=\"2\"><c r=\"A3\"/></row>", u"wrong-cell"_s, u"2"_s, {u"A3"_s});
    add("a cell of no place", "<row r=\"2\"><c r=\"2A\"/></row>", u"wrong-cell"_s, u"2"_s, {u"2A"_s});
    add("a row beyond all", "<row r=\"1048577\"/>", u"wrong-row"_s, u"0"_s, {u"1048577"_s});
    add("a row beyond numbers", "<row r=\"99999999999\"/>", u"wrong-row"_s, u"0"_s, {u"99999999999"_s});
    add("row zero", "<row r=\"0\"/>", u"wrong-row"_s, u"0"_s, {u"0"_s});
    add("a row after the last", "<row r=\"1048576\"/><row/>", u"wrong-row"_s, u"1048576"_s, {QString()});
    add("rows that go back", "<row r=\"4\"/><row r=\"2\"/>", u"row-order"_s, u"4"_s, {u"2"_s});
    add("a cell twice", "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>", u"cell-twice"_s,
        u"B1"_s);
}

void XlsxReaderTest::refusals()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, what);
    QFETCH(QStringList, arguments);
    const Result<QList<CsvRow>> read = rowsOf(MadeWorkbook{.rows = rows}.zip());
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().where, fileName);
    QCOMPARE(read.error().arguments, arguments);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString sentence = errorSentence(read.error(), Catalogue(language));
        QVERIFY2(sentence.contains(fileName) && sentence.contains(u"Hoja1"), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%') && !sentence.startsWith(u"error."), qPrintable(sentence));
    }
}

void XlsxReaderTest::limitsAreErrors_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("what");

    QTest::newRow("rows") << QByteArray("<row/><row/><row/><row/>") << u"xlsx.too-many-rows"_s;
    QTest::newRow("columns") << QByteArray("<row><c r=\"E1\"><v>1</v></c></row>") << u"xlsx.too-many-columns"_s;
    QTest::newRow("characters") << cell("t=\"str\"", "<v>123456</v>") << u"xlsx.cell-too-long"_s;
    QTest::newRow("none of them") << QByteArray("<row/><row/><row><c r=\"D3\" t=\"str\"><v>12345</v></c></row>")
                                  << QString();
}

void XlsxReaderTest::limitsAreErrors()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, what);
    const auto read = rowsOf(MadeWorkbook{.rows = rows}.zip(), {}, {.columns = 4, .cell = 5, .rows = 3});
    QCOMPARE(read ? QString() : read.error().what, what);
}

void XlsxReaderTest::archivesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");

    const MadeWorkbook good{.rows = cell("t=\"s\"", "<v>0</v>"), .strings = "<si><t>uno</t></si>"};
    const auto without = [&good](const QString &part) {
        QList<std::pair<QString, QByteArray>> parts = good.parts();
        parts.removeIf([&part](const auto &one) { return one.first == part; });
        return zipOf(parts);
    };
    const auto with = [&good](const QString &part, const QByteArray &content) {
        MadeWorkbook book = good;
        book.others = {{part, content}};
        return book.zip();
    };
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QByteArray doctype = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>";
    QTest::newRow("no archive") << QByteArray("PK\3\4 and no more") << u"xlsx.damaged"_s;
    QTest::newRow("an archive without parts") << zipOf({}) << u"xlsx.damaged"_s;
    QTest::newRow("no workbook") << zipOf({{u"a.txt"_s, "a"}}) << u"xlsx.missing-part"_s;
    QTest::newRow("no sheet") << without(sheet) << u"xlsx.missing-part"_s;
    QTest::newRow("no relations of the workbook") << without(u"xl/_rels/workbook.xml.rels"_s) << u"xlsx.missing-part"_s;
    QTest::newRow("no texts") << without(u"xl/sharedStrings.xml"_s) << u"xlsx.missing-part"_s;
    QTest::newRow("no styles") << without(u"xl/styles.xml"_s) << u"xlsx.missing-part"_s;
    QTest::newRow("a name that climbs out") << with(u"xl/../../etc/passwd"_s, "x") << u"xlsx.unsafe-name"_s;
    QTest::newRow("a name from the root") << with(u"/etc/passwd"_s, "x") << u"xlsx.unsafe-name"_s;
    QTest::newRow("a name on a drive") << with(u"C:\\x"_s, "x") << u"xlsx.unsafe-name"_s;
    QTest::newRow("a part twice") << with(u"xl/worksheets/SHEET1.xml"_s, "<x/>") << u"xlsx.part-twice"_s;
    QTest::newRow("entities") << with(sheet, doctype) << u"xlsx.entities"_s;
    QTest::newRow("entities in the texts") << with(u"xl/sharedStrings.xml"_s, doctype) << u"xlsx.entities"_s;
    QTest::newRow("broken XML") << with(sheet, "<worksheet><sheetData></worksheet>") << u"xlsx.not-a-sheet"_s;
    QTest::newRow("XML that ends early") << with(u"xl/styles.xml"_s, "<styleSheet><numFmts>") << u"xlsx.broken-xml"_s;
    QTest::newRow("an empty part") << with(sheet, QByteArray()) << u"xlsx.broken-xml"_s;
    QTest::newRow("bottomless XML") << with(u"xl/styles.xml"_s, QByteArray("<a>").repeated(5000)) << u"xlsx.too-deep"_s;
    QTest::newRow("a workbook that is none")
        << with(u"xl/workbook.xml"_s, "<document><sheets/></document>") << u"xlsx.not-a-workbook"_s;
    QTest::newRow("no sheets") << withSheets("<sheet name=\"Gráfica\" r:id=\"c\"/>") << u"xlsx.no-sheets"_s;
    QTest::newRow("a sheet without a part")
        << withSheets("<sheet name=\"Hoja1\" r:id=\"none\"/>") << u"xlsx.missing-part"_s;
}

void XlsxReaderTest::archivesThatAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Result<QList<CsvRow>> read = rowsOf(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().where, fileName);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString sentence = errorSentence(read.error(), Catalogue(language));
        QVERIFY2(!sentence.contains(u'%') && !sentence.startsWith(u"error."), qPrintable(sentence));
    }
}

/// Hundreds of megabytes out of some kilobytes: as rows, as one text, as nothing but spaces.
void XlsxReaderTest::aBombIsRefused()
{
    const QByteArray spaces(40 * 1024 * 1024, ' ');
    const Result<QList<CsvRow>> blank = rowsOf(MadeWorkbook{.rows = spaces}.zip());
    QVERIFY(!blank);
    QVERIFY2(blank.error().what == u"xlsx.too-tightly-packed" || blank.error().what == u"xlsx.piece-too-long",
             qPrintable(blank.error().what));
    const QByteArray row = "<row>" + QByteArray("<c/>").repeated(100) + "</row>";
    const Result<QList<CsvRow>> empty = rowsOf(MadeWorkbook{.rows = row.repeated(60'000)}.zip());
    QVERIFY(!empty);
    QCOMPARE(empty.error().what, u"xlsx.too-tightly-packed"_s);
    const Result<QList<CsvRow>> texts = rowsOf(MadeWorkbook{.strings = QByteArray("<si/>").repeated(8'000'000)}.zip());
    QVERIFY(!texts);
    QCOMPARE(texts.error().what, u"xlsx.too-tightly-packed"_s);
}

/// A parser compares each attribute with all others; quotes with '>' in them must not hide their number.
void XlsxReaderTest::manyAttributesDoNotHang()
{
    const auto rowWith = [](int count) {
        QByteArray attributes;
        for (int i = 0; i < count; ++i)
            attributes += " a" + QByteArray::number(i) + (i % 2 == 0 ? "='>'" : "=\">'\"");
        return "<!-- isn't --><row" + attributes + "><c t=\"str\"><v>a=b=c</v></c></row>";
    };
    const Result<QList<CsvRow>> many = rowsOf(MadeWorkbook{.rows = rowWith(300'000)}.zip());
    QVERIFY(!many);
    QCOMPARE(many.error().what, u"xlsx.too-many-attributes"_s);
    const Result<QList<CsvRow>> some = rowsOf(MadeWorkbook{.rows = rowWith(200)}.zip());
    QVERIFY(some.has_value());
    QCOMPARE(some->first().cells, QStringList{u"a=b=c"_s});
}

void XlsxReaderTest::cancelledWorkGivesNothing()
{
    const MadeWorkbook book{.strings = QByteArray("<si><t>a</t></si>").repeated(20'000)};
    const Progress progress{.report = {}, .isCancelled = [] {
                                return true;
                            }};
    const Result<XlsxReader> reader = readerOf(book.zip(), {}, {}, progress);
    QVERIFY(!reader);
    QVERIFY(reader.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "XlsxReaderTest.moc"
