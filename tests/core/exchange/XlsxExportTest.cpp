#include "core/exchange/XlsxExport.h"
#include "core/exchange/ExportTables.h"
#include "core/exchange/xlsx/XlsxReader.h"
#include "core/model/PublicPart.h"
#include "tests/support/EveryKind.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class XlsxExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfEveryTableComesBack();
    void cellsAreTyped();
    void confidentialEvidenceStaysOutOfPublic();

private:
    static QList<QStringList> rowsOf(const QString &path, const QString &sheet);
};

QList<QStringList> XlsxExportTest::rowsOf(const QString &path, const QString &sheet)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    Result<XlsxReader> reader = XlsxReader::over(std::move(file), path, sheet);
    QList<QStringList> rows;
    while (reader) {
        CsvRow row;
        const Result<bool> more = reader->next(row);
        if (!more || !*more)
            break;
        rows.append(row.cells);
    }
    return rows;
}

void XlsxExportTest::everyCellOfEveryTableComesBack()
{
    const QTemporaryDir folder;
    const Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    const QString path = folder.filePath(u"all.xlsx"_s);
    QVERIFY(exportXlsx(contents, path, {}).has_value());
    for (const ExportTable &table : exportTables(contents, {})) {
        QList<QStringList> back = rowsOf(path, table.name);
        for (QStringList &row : back) {
            if (table.name == u"ratings") { // with labels beside the codes
                row.removeAt(12);
                row.removeAt(10);
            }
            row.resize(table.header.size());
        }
        QCOMPARE(back, QList<QStringList>{table.header} + table.rows);
    }
}

void XlsxExportTest::cellsAreTyped()
{
    const QTemporaryDir folder;
    Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    contents.commitments.first().due = PartialDate{.year = 2012, .month = 9, .day = 30};
    contents.commitments.first().number = u"7"_s;
    const QString path = folder.filePath(u"all.xlsx"_s);
    QVERIFY(exportXlsx(contents, path, {}).has_value());
    auto file = std::make_unique<QFile>(path);
    QVERIFY(file->open(QIODevice::ReadOnly));
    const Result<XlsxArchive> archive = XlsxArchive::over(std::move(file), path);
    QVERIFY(archive.has_value());
    // Without rounds there is the first sheet, then that of commitments.
    const auto part = archive->open(u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(part.has_value());
    const QString sheet = QString::fromUtf8((*part)->readAll());
    QVERIFY(sheet.contains(u"<v>41182</v>"_s)); // 30 September 2012
    QVERIFY(sheet.contains(u"<v>7</v>"_s));
    QVERIFY(!sheet.contains(u"<f>"_s));
}

void XlsxExportTest::confidentialEvidenceStaysOutOfPublic()
{
    const QTemporaryDir folder;
    Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    contents.evidence.first().isConfidential = true;
    contents.evidence.first().title = u"Canary"_s;
    const QString path = folder.filePath(u"public.xlsx"_s);
    QVERIFY(exportXlsx(publicPart(contents), path, {.isPublic = true}).has_value());
    const QList<QStringList> rows = rowsOf(path, u"evidence"_s);
    QCOMPARE(rows.size(), 1); // both are confidential
}

QTEST_GUILESS_MAIN(XlsxExportTest)
#include "XlsxExportTest.moc"
