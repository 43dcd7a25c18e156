#include "core/exchange/CsvExport.h"
#include "core/exchange/ExampleReader.h"
#include "core/exchange/table/TableImport.h"
#include "tests/support/EveryKind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class CsvExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFolderHoldsAllTables();
    void theNewTablesNameWhatTheyReferTo();
    void ourOwnTableIsReadBack();
    void aFormulaIsGuardedAndComesBack();
    void confidentialEvidenceStaysOutOfPublic();
    void nothingIsOverwritten();
    void aFailureLeavesNothing();

private:
    QByteArray tableIn(const QString &name) const;

    Contents m_contents = readMexico2012()->contents;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

void CsvExportTest::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = m_place->filePath(u"tables"_s);
}

QByteArray CsvExportTest::tableIn(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CsvExportTest::theFolderHoldsAllTables()
{
    QVERIFY(exportCsv(m_contents, m_folder, {}).has_value());
    QCOMPARE(QDir(m_folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"commitments.csv"_s, u"events.csv"_s, u"evidence.csv"_s, u"institutions.csv"_s,
                          u"milestones.csv"_s, u"proposals.csv"_s, u"ratings.csv"_s}));
    QCOMPARE(QDir(m_place->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"tables"_s});
    QVERIFY(tableIn(u"ratings.csv"_s)
                .startsWith("\xEF\xBB\xBF"
                            "country,plan,"));
    QCOMPARE(tableIn(u"ratings.csv"_s).count("\r\n"), 1 + 37 * 17);
    const QByteArray first = tableIn(u"commitments.csv"_s);
    QVERIFY(QDir(m_folder).removeRecursively());
    QVERIFY(exportCsv(m_contents, m_folder, {}).has_value());
    QCOMPARE(tableIn(u"commitments.csv"_s), first);
}

void CsvExportTest::theNewTablesNameWhatTheyReferTo()
{
    const Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    QVERIFY(exportCsv(contents, m_folder, {}).has_value());
    QVERIFY(tableIn(u"milestones.csv"_s).contains(",Mexico,9,1,1.1,"));
    QVERIFY(tableIn(u"milestones.csv"_s).endsWith(",,2012-08,\" IFAI ; Secretaría de la Función Pública\",\r\n"));
    QVERIFY(tableIn(u"events.csv"_s).contains(",Mexico,9,forum-session,implementation,mixed,"));
    QVERIFY(tableIn(u"events.csv"_s).contains(",2012,0,,signed,\"SFP ; +Artículo 19; \",E-9,"));
    QVERIFY(tableIn(u"proposals.csv"_s).contains(",partly,2012-05-02,"));
    QVERIFY(tableIn(u"proposals.csv"_s).contains(",E-7,"));
    QVERIFY(!tableIn(u"events.csv"_s).contains("Persona Privada"));
}

void CsvExportTest::ourOwnTableIsReadBack()
{
    QVERIFY(exportCsv(m_contents, m_folder, {}).has_value());
    const Result<ImportBatch> batch = readTable(m_folder + u"/commitments.csv"_s, {}, m_contents);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->layout, u"table"_s);
    QCOMPARE(batch->rows, 37);
    for (qsizetype i = 0; i < 37; ++i) {
        Commitment read = batch->contents.commitments.at(i);
        Commitment known = m_contents.commitments.at(i);
        QCOMPARE(read.involvements.size(), known.involvements.size());
        read.involvements.clear(); // their wording is the institution's own name now
        known.involvements.clear();
        read.categories.clear(); // the table has their titles only
        known.categories.clear();
        QCOMPARE(read, known);
    }
    const Result<ImportBatch> alone = readTable(m_folder + u"/commitments.csv"_s, {}, {});
    QVERIFY(alone.has_value());
    QCOMPARE(alone->contents.plans.first().id, m_contents.plans.first().id);
    QVERIFY(!alone->contents.commitments.last().isCounted);
    QCOMPARE(alone->contents.commitments.first().id, m_contents.commitments.first().id);
}

void CsvExportTest::aFormulaIsGuardedAndComesBack()
{
    m_contents.commitments.first().title.texts.insert(u"es"_s, u"=HYPERLINK(\"http://x\")"_s);
    QVERIFY(exportCsv(m_contents, m_folder, {}).has_value());
    QVERIFY(tableIn(u"commitments.csv"_s).contains("\"'=HYPERLINK"));
    QVERIFY(!tableIn(u"commitments.csv"_s).contains("\"=HYPERLINK"));
    const Result<ImportBatch> batch = readTable(m_folder + u"/commitments.csv"_s, {}, {});
    QVERIFY(batch.has_value());
    QCOMPARE(batch->contents.commitments.first().title.texts.value(u"es"_s), u"=HYPERLINK(\"http://x\")"_s);
}

void CsvExportTest::confidentialEvidenceStaysOutOfPublic()
{
    m_contents.evidence = {{.id = EvidenceId::create(),
                            .number = 2,
                            .title = u"SecretTitle"_s,
                            .url = u"https://example.org/secret"_s,
                            .accessed = {},
                            .fileName = u"secret.pdf"_s,
                            .mediaType = {},
                            .digest = {},
                            .size = 6,
                            .isConfidential = true,
                            .commitments = {}}};
    QVERIFY(exportCsv(m_contents, m_folder, {.isPublic = true}).has_value());
    QVERIFY(!tableIn(u"evidence.csv"_s).contains("ecret"));
    QVERIFY(!tableIn(u"evidence.csv"_s).contains("E-2,"));
    QVERIFY(QDir(m_folder).removeRecursively());
    QVERIFY(exportCsv(m_contents, m_folder, {.isPublic = false}).has_value());
    QVERIFY(tableIn(u"evidence.csv"_s).contains("SecretTitle"));
}

void CsvExportTest::nothingIsOverwritten()
{
    QVERIFY(QDir().mkdir(m_folder));
    QVERIFY(exportCsv(m_contents, m_folder, {}).has_value()); // an empty folder is free
    const Result<> again = exportCsv(m_contents, m_folder, {});
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"export.exists"_s);
    QFile file(m_place->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!exportCsv(m_contents, file.fileName(), {}).has_value());
}

void CsvExportTest::aFailureLeavesNothing()
{
    QVERIFY(!exportCsv(m_contents, m_place->filePath(u"no/such/folder"_s), {}).has_value());
    QVERIFY(QDir(m_place->path()).isEmpty());
}

QTEST_GUILESS_MAIN(CsvExportTest)
#include "CsvExportTest.moc"
