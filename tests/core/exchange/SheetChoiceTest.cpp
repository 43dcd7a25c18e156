#include "core/exchange/table/SheetChoice.h"
#include "core/exchange/table/TableHead.h"
#include "core/exchange/xlsx/XlsxWriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString table = u"Número,Título"_s;

/// A workbook of sheets "name: cells of the header", each with a row of data below; a sheet without cells is blank.
void writeBook(const QString &path, const QStringList &sheets)
{
    XlsxWriter writer;
    for (const QString &sheet : sheets) {
        QList<XlsxColumn> columns;
        QList<XlsxCell> row;
        for (const QString &header : sheet.section(u": "_s, 1).split(u',', Qt::SkipEmptyParts)) {
            columns.append({.header = header});
            row.append(XlsxCell(header == u"Número" ? u"1"_s : sheet.section(u": "_s, 0, 0)));
        }
        if (columns.isEmpty())
            columns.append(XlsxColumn());
        writer.beginSheet(sheet.section(u": "_s, 0, 0), columns);
        writer.addRow(row);
    }
    QVERIFY(writer.save(path).has_value());
}

} // namespace

class SheetChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetWithTheTableIsRead_data();
    void theSheetWithTheTableIsRead();
    void aBlankSheetIsRefused();
    void aWorkbookWithoutCellsIsRefused();
    void aTextHasNoSheets();
    void theHeadTellsOfTheSheets();

private:
    QTemporaryDir m_folder;
    QString m_book = m_folder.filePath(u"libro.xlsx"_s);
};

void SheetChoiceTest::theSheetWithTheTableIsRead_data()
{
    QTest::addColumn<QStringList>("sheets");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QStringList>("others");
    const QString a = u"A: "_s + table;
    const QString b = u"B: "_s + table;
    QTest::newRow("the only one") << QStringList{a} << QString() << u"A"_s << QStringList();
    QTest::newRow("behind a blank one") << QStringList{u"Hoja1: "_s, b} << QString() << u"B"_s << QStringList();
    QTest::newRow("behind a cover") << QStringList{u"Portada: Plan de acción"_s, b} << QString() << u"B"_s
                                    << QStringList{u"Portada"_s};
    QTest::newRow("the first of two") << QStringList{a, b} << QString() << u"A"_s << QStringList{u"B"_s};
    QTest::newRow("the one that is named") << QStringList{a, b} << u"b"_s << u"B"_s << QStringList{u"A"_s};
    QTest::newRow("that of our own workbook")
        << QStringList{a, u"commitments: number,title"_s} << QString() << u"commitments"_s << QStringList{u"A"_s};
}

void SheetChoiceTest::theSheetWithTheTableIsRead()
{
    QFETCH(QStringList, sheets);
    QFETCH(QString, named);
    QFETCH(QStringList, others);
    writeBook(m_book, sheets);
    ImportOptions options;
    options.sheet = named;
    const auto source = openTableSource(m_book, {.sheet = named});
    QVERIFY(source.has_value());
    const Result<QStringList> found = chooseSheet(**source, options, {});
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().what));
    QTEST((*source)->sheet(), "read");
    QCOMPARE(*found, others);
    const Result<ImportBatch> batch = readTable(m_book, options, {});
    QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().what));
    QCOMPARE(batch->contents.commitments.first().title.texts.values(), QStringList{(*source)->sheet()});
    QStringList told;
    for (const RowRemark &remark : batch->remarks)
        told += remark.arguments;
    QCOMPARE(told, others.isEmpty() ? QStringList() : (QStringList{(*source)->sheet(), others.join(u", "_s)}));
}

void SheetChoiceTest::aBlankSheetIsRefused()
{
    writeBook(m_book, {u"Hoja1: "_s, u"B: "_s + table});
    ImportOptions options;
    options.sheet = u"Hoja1"_s;
    const Result<ImportBatch> batch = readTable(m_book, options, {});
    QVERIFY(!batch);
    QCOMPARE(batch.error().what, u"table.empty-sheet"_s);
    QCOMPARE(batch.error().arguments, (QStringList{u"Hoja1"_s, u"B"_s}));
}

void SheetChoiceTest::aWorkbookWithoutCellsIsRefused()
{
    writeBook(m_book, {u"Hoja1: "_s, u"Hoja2: "_s});
    QCOMPARE(readTable(m_book, {}, {}).error().what, u"xlsx.no-sheets"_s);
}

void SheetChoiceTest::aTextHasNoSheets()
{
    ImportOptions options;
    options.sheet = u"B"_s;
    const Result<ImportBatch> batch = readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2015_mexico.csv"_s, options, {});
    QVERIFY(!batch);
    QCOMPARE(batch.error().what, u"table.has-no-sheets"_s);
}

void SheetChoiceTest::theHeadTellsOfTheSheets()
{
    writeBook(m_book, {u"Portada: Plan"_s, u"B: "_s + table});
    const Result<TableHead> head = readTableHead(m_book, {}, {});
    QVERIFY(head.has_value());
    QCOMPARE(head->sheet, u"B"_s);
    QCOMPARE(head->sheets, (QStringList{u"Portada"_s, u"B"_s}));
    QCOMPARE(head->headers, (QStringList{u"Número"_s, u"Título"_s}));
}

QTEST_GUILESS_MAIN(SheetChoiceTest)
#include "SheetChoiceTest.moc"
