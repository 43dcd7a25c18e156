#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/csv/CsvDelimiter.h"
#include "core/exchange/csv/CsvWriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The text in pieces of a given size, to try every way in which a block can end.
std::function<Result<QString>()> inPieces(const QString &text, qsizetype size)
{
    return [text, size, at = qsizetype(0)]() mutable -> Result<QString> {
        const QString piece = text.mid(at, size);
        at += piece.size();
        return piece;
    };
}

Result<QList<CsvRow>> readAll(const QString &text, QChar delimiter = u',', qsizetype pieces = 7,
                              const CsvLimits &limits = {})
{
    CsvReader reader(inPieces(text, pieces), u"t.csv"_s, delimiter, limits);
    QList<CsvRow> rows;
    while (true) {
        CsvRow row;
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.append(row);
    }
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString randomCell(QRandomGenerator &random)
{
    static const QString letters = u"ab,;\t|\"\"\n\r 'ñé=\U0001F600"_s;
    QString cell;
    for (int i = random.bounded(9); i > 0; --i)
        cell += letters.at(random.bounded(int(letters.size())));
    return cell;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spectrum_data();
    void spectrum();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void limitsAreErrors_data();
    void limitsAreErrors();
    void rowsAreNumberedAsInASpreadsheet();
    void whatIsWrittenIsReadBack();
    void formulasAreGuardedAndFreed_data();
    void formulasAreGuardedAndFreed();
    void delimiterIsRecognised_data();
    void delimiterIsRecognised();
};

void CsvReaderTest::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(u"" COTEJO_TEST_DATA "/csv/csv-spectrum/csvs"_s);
    const QStringList names = folder.entryList({u"*.csv"_s}, QDir::Files);
    QCOMPARE(names.size(), 11);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(4);
}

void CsvReaderTest::spectrum()
{
    QFETCH(QString, name);
    const QString folder = u"" COTEJO_TEST_DATA "/csv/csv-spectrum/"_s;
    const QString text = readFile(folder + u"csvs/"_s + name + u".csv"_s);
    const QJsonArray expected =
        QJsonDocument::fromJson(readFile(folder + u"json/"_s + name + u".json"_s).toUtf8()).array();
    QVERIFY(!expected.isEmpty());
    for (const qsizetype pieces : {1, 2, 3, 1000}) {
        const Result<QList<CsvRow>> rows = readAll(text, delimiterOf(text, true), pieces);
        QVERIFY2(rows.has_value(), qPrintable(rows ? QString() : rows.error().what));
        QJsonArray records;
        for (const CsvRow &row : rows->sliced(1)) {
            QJsonObject record;
            for (qsizetype i = 0; i < rows->first().cells.size(); ++i)
                record.insert(rows->first().cells.at(i), row.cells.value(i));
            records.append(record);
        }
        QCOMPARE(records, expected);
    }
}

void CsvReaderTest::faultsNameTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("place");

    QTest::newRow("a quote that never closes is named where it opens")
        << u"a,b\r\n1,\"two\nlines\n3,4\n"_s << u"table.open-quote"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("a letter behind a closing quote")
        << u"a,b\n\"x\ny\",\"z\"q\n"_s << u"table.behind-quote"_s << QStringList{u"3"_s, u"7"_s, u"q"_s};
    QTest::newRow("CRLF within quotes is one line")
        << u"\"x\r\ny\r\nz\"!\r\n"_s << u"table.behind-quote"_s << QStringList{u"3"_s, u"3"_s, u"!"_s};
    QTest::newRow("old line ends count as lines too")
        << u"a\rb\r\"c\rd\"e"_s << u"table.behind-quote"_s << QStringList{u"4"_s, u"3"_s, u"e"_s};
}

void CsvReaderTest::faultsNameTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(QStringList, place);
    for (const qsizetype pieces : {1, 2, 5, 1000}) {
        const Result<QList<CsvRow>> rows = readAll(text, u',', pieces);
        QVERIFY(!rows);
        QCOMPARE(rows.error().what, what);
        QCOMPARE(rows.error().where, u"t.csv"_s);
        QCOMPARE(rows.error().arguments, place);
    }
}

void CsvReaderTest::limitsAreErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");

    QTest::newRow("as much as is allowed") << u"ab,cd\nef,gh\n"_s << QString();
    QTest::newRow("a column more") << u"a,b,c\n"_s << u"table.too-many-columns"_s;
    QTest::newRow("a character more") << u"a,\"bcd\"\n"_s << u"table.cell-too-long"_s;
    QTest::newRow("a row more") << u"a\nb\nc\n"_s << u"table.too-many-rows"_s;
}

void CsvReaderTest::limitsAreErrors()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const Result<QList<CsvRow>> rows = readAll(text, u',', 3, {.columns = 2, .cell = 2, .rows = 2});
    QCOMPARE(rows ? QString() : rows.error().what, what);
}

void CsvReaderTest::rowsAreNumberedAsInASpreadsheet()
{
    const Result<QList<CsvRow>> rows = readAll(u"h\r\n\"two\r\nlines\"\r\n\r\nlast"_s);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 4);
    QCOMPARE(rows->at(1).number, 2);
    QVERIFY(rows->at(2).isEmpty());
    QCOMPARE(rows->at(3).number, 4);
    QCOMPARE(rows->at(3).line, 5);
}

void CsvReaderTest::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(2012);
    for (int table = 0; table < 400; ++table) {
        QList<QStringList> cells;
        QString text;
        const int width = 1 + random.bounded(6);
        for (int row = random.bounded(1, 8); row > 0; --row) {
            QStringList line;
            for (int i = 0; i < width; ++i)
                line.append(randomCell(random));
            cells.append(line);
            text += csvLine(line);
        }
        const Result<QList<CsvRow>> rows = readAll(text, u',', 1 + random.bounded(9));
        QVERIFY2(rows.has_value(), qPrintable(text));
        QCOMPARE(rows->size(), cells.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            QCOMPARE(rows->at(i).cells, cells.at(i));
    }
}

void CsvReaderTest::formulasAreGuardedAndFreed_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");

    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a plus") << u"+52 55"_s << u"'+52 55"_s;
    QTest::newRow("a minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("an at sign") << u"@x"_s << u"'@x"_s;
    QTest::newRow("a tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("a carriage return") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("a guarded formula stays one") << u"'=x"_s << u"''=x"_s;
    QTest::newRow("an apostrophe before a word is a word") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("text") << u"Función"_s << u"Función"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void CsvReaderTest::formulasAreGuardedAndFreed()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);
    QCOMPARE(guardedCell(cell), guarded);
    QCOMPARE(unguardedCell(guarded), cell);
}

void CsvReaderTest::delimiterIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");

    QTest::newRow("commas") << u"a,b,c\n1,2,3\n"_s << QChar(u',');
    QTest::newRow("semicolons in quoted cells of a comma table")
        << u"number,values\n1,\"a; b; c\"\n2,\"d; e; f\"\n3,\"g; h; i\"\n"_s << QChar(u',');
    QTest::newRow("text with commas in a semicolon table")
        << u"número;texto;plazo\n1;Uno, dos, tres;2012\n2;Cuatro, cinco;2013\n3;Seis;2014\n"_s << QChar(u';');
    QTest::newRow("quoted commas in a semicolon table") << u"\"a\";\"b, c\"\n\"d\";\"e, f\"\n"_s << QChar(u';');
    QTest::newRow("decimal commas in a semicolon table") << u"a;b\n1,5;2,5\n3,5;4,5\n"_s << QChar(u';');
    QTest::newRow("tabs") << u"a\tb\n1,5\t2;3\n"_s << QChar(u'\t');
    QTest::newRow("bars") << u"a|b|c\n1|2|3\n"_s << QChar(u'|');
    QTest::newRow("one column") << u"a\nb\n"_s << QChar(u',');
    QTest::newRow("a title above the header") << u"Plan de acción, 2012\n\na;b;c\n1;2;3\n4;5;6\n"_s << QChar(u';');
    QTest::newRow("declared in the first line") << u"sep=|\na,b|c\n"_s << QChar(u'|');
}

void CsvReaderTest::delimiterIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(delimiterOf(text, true), delimiter);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
