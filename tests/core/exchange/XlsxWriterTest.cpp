#include "core/exchange/xlsx/XlsxWriter.h"
#include "core/exchange/xlsx/XlsxReader.h"
#include "core/exchange/xlsx/XlsxText.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<XlsxReader> readerOf(const QString &path, const QString &sheet = {})
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"test"_s, path, {}};
    return XlsxReader::over(std::move(file), path, sheet);
}

QList<QStringList> rowsOf(const QString &path, const QString &sheet = {})
{
    Result<XlsxReader> reader = readerOf(path, sheet);
    if (!reader)
        return {{reader.error().what}};
    QList<QStringList> rows;
    CsvRow row;
    while (true) {
        const Result<bool> more = reader->next(row);
        if (!more)
            return {{more.error().what}};
        if (!*more)
            return rows;
        rows.append(row.cells);
    }
}

/// A part of the workbook, as it stands in the archive.
QString partOf(const QString &path, const QString &part)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    const Result<XlsxArchive> archive = XlsxArchive::over(std::move(file), path);
    return archive ? QString::fromUtf8((*archive->open(part))->readAll()) : QString();
}

void fill(XlsxWriter &writer, int rows)
{
    writer.setTitle(u"Plan de Acción 2012"_s);
    writer.beginSheet(u"Compromisos"_s, {{.header = u"Número"_s, .kind = XlsxColumnKind::Number},
                                         {.header = u"Título"_s},
                                         {.header = u"Vence"_s, .kind = XlsxColumnKind::Date},
                                         {.header = u"Verificable"_s, .kind = XlsxColumnKind::YesNo}});
    for (int i = 1; i <= rows; ++i)
        writer.addRow({double(i), u"Compromiso %1 con un título propio"_s.arg(i), QDate(2012, 9, 30), i % 2 == 0});
}

/// No file may grow beyond a bound while this lives, as on a disk that is full.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = size, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void textStaysText_data();
    void textStaysText();
    void numbersAndDates_data();
    void numbersAndDates();
    void theHeaderStaysInSightAndFilters();
    void theSameContentGivesTheSameBytes();
    void longTextsAreKeptWhole();
    void anEditedLongTextStaysAsEdited();
    void namesOfSheetsAreFitted();
    void anotherFileIsReplaced();
    void aFolderThatIsNotThere();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void moreRowsThanASheetTakes();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name = u"a.xlsx"_s) const { return m_folder.filePath(name); }
};

void XlsxWriterTest::whatIsWrittenIsRead()
{
    XlsxWriter writer;
    fill(writer, 2);
    writer.addRow({std::monostate(), u"nada más"_s});
    writer.beginSheet(u"Vacía"_s, {{.header = u"a"_s}});
    QVERIFY(writer.save(path()).has_value());
    QCOMPARE(rowsOf(path()),
             (QList<QStringList>{{u"Número"_s, u"Título"_s, u"Vence"_s, u"Verificable"_s},
                                 {u"1"_s, u"Compromiso 1 con un título propio"_s, u"2012-09-30"_s, u"no"_s},
                                 {u"2"_s, u"Compromiso 2 con un título propio"_s, u"2012-09-30"_s, u"yes"_s},
                                 {QString(), u"nada más"_s}}));
    QCOMPARE(rowsOf(path(), u"Vacía"_s), (QList<QStringList>{{u"a"_s}}));
    QCOMPARE(readerOf(path())->sheets(), (QStringList{u"Compromisos"_s, u"Vacía"_s}));
}

void XlsxWriterTest::textStaysText_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"=1+1"_s,
                                u"+x"_s,
                                u"-x"_s,
                                u"@x"_s,
                                u"{=SUM(A1)}"_s,
                                u"00123"_s,
                                u"1e5"_s,
                                u"TRUE"_s,
                                u"#N/A"_s,
                                u"2012-09-30"_s,
                                u"https://example.org/?a=1&b=2"_s,
                                u"mailto:a@example.org"_s,
                                u"internal:Hoja!A1"_s,
                                u"<r><t>x</t></r>"_s,
                                u"  a  "_s,
                                u"\n\n"_s,
                                u"uno\ndos"_s,
                                u"uno\r\ndos\r"_s,
                                u"\ttab"_s,
                                u"_x000D_"_s,
                                u"_x005F_x000D_"_s,
                                u"a_x0041_b"_s,
                                u"\u0001\u000B\u001F"_s,
                                u"\uFFFE"_s,
                                u"\U0001F600 ñ á «»"_s,
                                u"'apóstrofo"_s,
                                u"\"comillas\""_s,
                                u"]]>"_s,
                                u"\u00A0"_s,
                                u"\u2028"_s,
                                u"%s %n %d"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void XlsxWriterTest::textStaysText()
{
    QFETCH(QString, text);
    XlsxWriter writer;
    writer.beginSheet(u"Hoja"_s, {{.header = text}, {.header = u"b"_s, .kind = XlsxColumnKind::Number}});
    writer.addRow({text, text});
    QVERIFY(writer.save(path()).has_value());
    QCOMPARE(rowsOf(path()), (QList<QStringList>{{text, u"b"_s}, {text, text}}));
    QVERIFY(!partOf(path(), u"xl/worksheets/sheet1.xml"_s).contains(u"<f>"));
    QVERIFY(!partOf(path(), u"xl/worksheets/sheet1.xml"_s).contains(u"hyperlink"));
}

void XlsxWriterTest::numbersAndDates_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");

    const auto number = [](const char *name, double value, const QString &expected) {
        QTest::newRow(name) << value << QDate() << expected;
    };
    number("an integer", 36, u"36"_s);
    number("a decimal", 2.3, u"2.3"_s);
    number("sixteen digits are kept", 0.1 + 0.2, u"0.3"_s);
    number("large", 1e300, u"1E+300"_s);
    number("small", -1.5e-9, u"-1.5E-09"_s);
    number("a long identifier", 9007199254740991., u"9007199254740991"_s);
    number("no number", std::numeric_limits<double>::quiet_NaN(), QString());
    const auto date = [](const char *name, QDate value) {
        QTest::newRow(name) << 0. << value << value.toString(Qt::ISODate);
    };
    date("a date", QDate(2012, 9, 30));
    date("before spreadsheets count", QDate(1821, 9, 27));
    date("in the two wrong months", QDate(1900, 2, 28));
    date("after them", QDate(1900, 3, 1));
    date("the last", QDate(9999, 12, 31));
}

void XlsxWriterTest::numbersAndDates()
{
    QFETCH(double, number);
    QFETCH(QDate, date);
    QFETCH(QString, expected);
    XlsxWriter writer;
    writer.beginSheet(u"Hoja"_s, {{.header = u"a"_s}, {.header = u"b"_s}});
    writer.addRow({date.isValid() ? XlsxCell(date) : XlsxCell(number), u"x"_s});
    QVERIFY(writer.save(path()).has_value());
    QCOMPARE(rowsOf(path()).at(1), (QStringList{expected, u"x"_s}));
}

void XlsxWriterTest::theHeaderStaysInSightAndFilters()
{
    XlsxWriter writer;
    fill(writer, 3);
    writer.addRow({4., u"largo "_s.repeated(200)});
    QVERIFY(writer.save(path()).has_value());
    const QString sheet = partOf(path(), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:D5\"/>"));
    QVERIFY(sheet.contains(u"ySplit=\"1\"") && sheet.contains(u"state=\"frozen\""));
    QVERIFY2(sheet.contains(u"max=\"2\" width=\"60.7109375\""), qPrintable(sheet.left(1500)));
    QVERIFY(partOf(path(), u"xl/styles.xml"_s).contains(u"<b/>"));
    QVERIFY(partOf(path(), u"docProps/core.xml"_s).contains(u"Plan de Acción 2012"));
}

/// Some seconds apart, since archives tell the time in steps of two.
void XlsxWriterTest::theSameContentGivesTheSameBytes()
{
    for (const QString &name : {u"b1.xlsx"_s, u"b2.xlsx"_s}) {
        XlsxWriter writer;
        fill(writer, 40);
        writer.addRow({1., u"largo "_s.repeated(9000)});
        QVERIFY(writer.save(path(name)).has_value());
        if (name == u"b1.xlsx")
            QTest::qSleep(2100);
    }
    QVERIFY(!bytesOf(path(u"b1.xlsx"_s)).isEmpty());
    QCOMPARE(bytesOf(path(u"b1.xlsx"_s)), bytesOf(path(u"b2.xlsx"_s)));
}

void XlsxWriterTest::longTextsAreKeptWhole()
{
    QString varied;
    for (int i = 0; i < 90'000; ++i)
        varied += i % 7 == 0 ? u"\U0001F600"_s : QString(QChar(u'a' + i % 26));
    const QString controls = u"_x000D_\r"_s.repeated(6'000); // short, but long once escaped
    const QString atTheEdge = QString(32'767, u'n');
    const QString beyond = QString(32'768, u' ');
    XlsxWriter writer;
    writer.beginSheet(u"cotejo-long-texts"_s, {{.header = u"a"_s}, {.header = u"b"_s}});
    writer.addRow({varied, controls});
    writer.beginSheet(u"Hoja"_s, {{.header = u"a"_s}, {.header = u"b"_s}});
    writer.addRow({atTheEdge, beyond});
    QVERIFY(writer.save(path()).has_value());
    QCOMPARE(rowsOf(path()).at(1), (QStringList{varied, controls}));
    QCOMPARE(rowsOf(path(), u"Hoja"_s).at(1), (QStringList{atTheEdge, beyond}));
    QCOMPARE(readerOf(path())->sheets(), (QStringList{u"cotejo-long-texts (2)"_s, u"Hoja"_s}));
    // Who has no Cotejo finds the whole text too: its pieces, one below another.
    QString whole;
    for (const QStringList &row : rowsOf(path(), u"cotejo-long-texts"_s)) {
        QVERIFY(row.at(2).size() <= 32'767);
        if (row.at(0) == u"cotejo-long-texts (2)" && row.at(1) == u"A2")
            whole += row.at(2);
    }
    QCOMPARE(whole, varied);
}

void XlsxWriterTest::anEditedLongTextStaysAsEdited()
{
    const QString whole = u"largo "_s.repeated(10'000);
    for (const bool isEdited : {false, true}) {
        const QString shown = XlsxLongText::beginningOf(whole) + (isEdited ? u"!"_s : QString());
        XlsxWriter writer;
        writer.beginSheet(u"Hoja"_s, {{.header = u"a"_s}});
        writer.addRow({shown});
        writer.addRow({whole});
        QVERIFY(writer.save(path()).has_value());
        QCOMPARE(rowsOf(path()), (QList<QStringList>{{u"a"_s}, {shown}, {whole}}));
    }
}

void XlsxWriterTest::namesOfSheetsAreFitted()
{
    XlsxWriter writer;
    for (const QString &name : {u"Plan 1/2: [México]?"_s, u"Un nombre mucho más largo de lo que cabe"_s,
                                u"un nombre mucho más largo de lo que cabe"_s, QString(), u"'x'"_s, u"History"_s})
        writer.beginSheet(name, {{.header = u"a"_s}});
    QVERIFY(writer.save(path()).has_value());
    QCOMPARE(readerOf(path())->sheets(),
             (QStringList{u"Plan 1-2- -México--"_s, u"Un nombre mucho más largo de l"_s + u"o"_s,
                          u"un nombre mucho más largo d (2)"_s, u"1"_s, u"-x-"_s, u"History (2)"_s}));
}

void XlsxWriterTest::anotherFileIsReplaced()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(100'000, 'x')) > 0);
    old.close();
    XlsxWriter writer;
    fill(writer, 1);
    QVERIFY(writer.save(path()).has_value());
    QCOMPARE(rowsOf(path()).size(), 2);
}

void XlsxWriterTest::aFolderThatIsNotThere()
{
    XlsxWriter writer;
    fill(writer, 1);
    const Result<> saved = writer.save(path(u"none/a.xlsx"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().what, u"output.no-folder"_s);
    QCOMPARE(saved.error().where, path(u"none/a.xlsx"_s));
}

void XlsxWriterTest::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {100, 1000, 5000, 20'000, 60'000, 100'000})
        QTest::newRow(qPrintable(QString::number(room))) << room;
}

void XlsxWriterTest::aFullDiskLeavesNothing()
{
    QFETCH(int, room);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"a.xlsx"_s);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    bool hasSaved = false;
    {
        XlsxWriter writer;
        fill(writer, 4000);
        const SmallFiles full{rlim_t(room)};
        hasSaved = writer.save(target).has_value();
    }
    QVERIFY(!hasSaved);
    QCOMPARE(bytesOf(target), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.xlsx"_s});
}

void XlsxWriterTest::moreRowsThanASheetTakes()
{
    XlsxWriter writer;
    writer.beginSheet(u"Hoja"_s, {{.header = u"a"_s}});
    for (int i = 0; i < 1'048'575; ++i)
        writer.addRow({});
    writer.addRow({u"demasiado"_s});
    const Result<> saved = writer.save(path(u"many.xlsx"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().what, u"export.too-many-rows"_s);
    QVERIFY(!QFile::exists(path(u"many.xlsx"_s)));
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "XlsxWriterTest.moc"
