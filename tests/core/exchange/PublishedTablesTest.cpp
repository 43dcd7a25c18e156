#include "core/Dossier.h"
#include "core/evaluation/PublishedComparison.h"
#include "core/exchange/LayoutExport.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/table/TableImport.h"
#include "core/exchange/table/TableLayout.h"
#include "core/exchange/table/TableSource.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString tablePath(const QString &name) { return u"" COTEJO_TEST_DATA "/ogp/"_s + name; }

const Author &author()
{
    static const Author ana{.name = u"ana"_s, .installation = u"test"_s, .now = {}};
    return ana;
}

QList<CsvRow> rowsOf(const QString &path)
{
    QList<CsvRow> rows;
    const Result<std::unique_ptr<TableSource>> source = openTableSource(path, {}, {});
    CsvRow row;
    while (source) {
        const Result<bool> more = (*source)->next(row);
        if (!more || !*more)
            break;
        rows.append(row);
    }
    return rows;
}

/// Read once: most of these tables are not small.
const Result<ImportBatch> &batchOf(const QString &table)
{
    static std::map<QString, Result<ImportBatch>> batches;
    auto known = batches.find(table);
    if (known == batches.end())
        known = batches.emplace(table, readTable(tablePath(table), {}, {})).first;
    return known->second;
}

std::unique_ptr<Dossier> dossierOf(const QString &table, const QTemporaryDir &folder)
{
    const Result<ImportBatch> &batch = batchOf(table);
    if (!batch)
        return nullptr;
    auto dossier = Dossier::create(folder.filePath(table + u".cotejo"_s), *batch, author());
    return dossier ? std::move(*dossier) : nullptr;
}

/// All rounds with the level that stands for each commitment.
QList<RoundCodes> roundsOf(const Dossier &dossier)
{
    const Contents &contents = dossier.contents();
    QList<RoundId> rounds;
    for (const Round &round : contents.rounds)
        rounds.append(round.id);
    return codesOf(
        contents, [&dossier](RoundId round) { return dossier.methodOf(round); }, rounds);
}

using Count = QMap<QString, int>;

/// Cells of a column by what their label means; a label that means nothing to the layout counts as it is.
Count plainCount(const TableLayout &layout, const QList<CsvRow> &rows, int from, int column, const QString &group)
{
    Count count;
    for (const CsvRow &row : rows.sliced(from)) {
        const QString key = labelKey(row.cells.value(column));
        if (key.isEmpty())
            continue;
        const LevelCode code = layout.codes.value(group).value(key, layout.missing.value(key));
        ++count[code.isEmpty() ? key : code.toString()];
    }
    return count;
}

} // namespace

class PublishedTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsImportedOrSkipped_data();
    void everyRowIsImportedOrSkipped();
    void everyCodeIsAsOftenAsInTheSource_data();
    void everyCodeIsAsOftenAsInTheSource();
    void secondImportChangesNothing_data();
    void secondImportChangesNothing();
    void publishedValuesAgree_data();
    void publishedValuesAgree();
    void theOfficialTableComesBack_data();
    void theOfficialTableComesBack();
    void aLabelNobodyKnowsIsListedAndKept();
    void contactsAreReadOnlyWhenAskedFor();
};

void PublishedTablesTest::everyRowIsImportedOrSkipped_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("plans");
    QTest::addColumn<int>("commitments");
    QTest::newRow("2015") << u"irm_2015_codes.csv"_s << u"irm-2015"_s << 942 << 47 << 942;
    QTest::newRow("2017") << u"irm_2017_codes.csv"_s << u"irm-2017"_s << 886 << 48 << 886;
    QTest::newRow("process") << u"process_2016.csv"_s << u"process-2016"_s << 57 << 57 << 0;
    QTest::newRow("2024") << u"ogp_2024_codes.csv"_s << u"ogp-2024"_s << 229 << 95 << 229;
}

void PublishedTablesTest::everyRowIsImportedOrSkipped()
{
    QFETCH(QString, table);
    const Result<ImportBatch> &batch = batchOf(table);
    QVERIFY(batch.has_value());
    QTEST(batch->layout, "layout");
    QTEST(batch->rows, "rows");
    QTEST(int(batch->contents.plans.size()), "plans");
    QTEST(int(batch->contents.commitments.size()), "commitments");
    QVERIFY(batch->skipped.isEmpty());
    for (const UnplacedCode &code : batch->unplaced)
        QVERIFY2(!code.isUnknown, qPrintable(code.column + u": "_s + code.label));
}

void PublishedTablesTest::everyCodeIsAsOftenAsInTheSource_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("layoutId");
    QTest::addColumn<QString>("header");
    const QList<std::pair<QString, QString>> tables{{u"irm_2015_codes.csv"_s, u"irm-2015"_s},
                                                    {u"irm_2017_codes.csv"_s, u"irm-2017"_s},
                                                    {u"process_2016.csv"_s, u"process-2016"_s},
                                                    {u"ogp_2024_codes.csv"_s, u"ogp-2024"_s}};
    for (const auto &[table, id] : tables) {
        QSet<QString> headers;
        const Result<TableLayout> layout = layoutFromLibrary(id);
        QVERIFY(layout.has_value());
        for (const CriterionHeaders &criterion : layout->criteria)
            headers += QSet<QString>(criterion.headers.cbegin(), criterion.headers.cend());
        headers.remove(u"_Relevant"_s); // a criterion only in rows whose values are not coded
        for (const QString &header : std::as_const(headers))
            QTest::addRow("%s: %s", qPrintable(id), qPrintable(header)) << table << id << header;
    }
}

void PublishedTablesTest::everyCodeIsAsOftenAsInTheSource()
{
    QFETCH(QString, table);
    QFETCH(QString, layoutId);
    QFETCH(QString, header);
    static QHash<QString, QList<CsvRow>> tables;
    if (!tables.contains(table))
        tables.insert(table, rowsOf(tablePath(table)));
    const QList<CsvRow> &rows = tables[table];
    int headerRow = -1;
    int column = -1;
    for (int i = 0; i < 4 && column < 0; ++i) {
        for (int c = 0; c < int(rows.at(i).cells.size()) && column < 0; ++c) {
            if (headerKey(rows.at(i).cells.at(c)) == headerKey(header)) {
                headerRow = i;
                column = c;
            }
        }
    }
    if (column < 0)
        QSKIP("another spelling of a header that stands under another name here");

    const TableLayout layout = *layoutFromLibrary(layoutId);
    QSet<CriterionCode> criteria;
    QString group;
    for (auto it = layout.criteria.cbegin(); it != layout.criteria.cend(); ++it) {
        if (it->headers.contains(header)) {
            criteria.insert(it.key());
            group = it->codes;
        }
    }
    const Result<ImportBatch> &batch = batchOf(table);
    QVERIFY(batch.has_value());
    Count imported;
    for (const Rating &rating : batch->contents.ratings) {
        if (criteria.contains(rating.key.criterion))
            ++imported[rating.level.toString()];
    }
    for (const UnplacedCode &code : batch->unplaced) {
        if (headerKey(code.column) == headerKey(header)) {
            const QString key = labelKey(code.label);
            const LevelCode known = layout.codes.value(group).value(key, layout.missing.value(key));
            imported[known.isEmpty() ? key : known.toString()] += int(code.rows.size());
        }
    }
    Count expected = plainCount(layout, rows, headerRow + 1, column, group);
    // The founders' plans, in which the table leaves open what their method did not ask.
    for (const Recoding &recoding : layout.recodings) {
        const int recoded = imported.value(recoding.to.toString()) - expected.value(recoding.to.toString());
        if (criteria.contains(recoding.criterion) && recoded > 0) {
            expected[recoding.from.toString()] -= recoded;
            expected[recoding.to.toString()] += recoded;
        }
    }
    QCOMPARE(imported, expected);
}

void PublishedTablesTest::secondImportChangesNothing_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("2015") << u"irm_2015_codes.csv"_s;
    QTest::newRow("2017") << u"irm_2017_codes.csv"_s;
    QTest::newRow("process") << u"process_2016.csv"_s;
    QTest::newRow("2024") << u"ogp_2024_codes.csv"_s;
}

void PublishedTablesTest::secondImportChangesNothing()
{
    QFETCH(QString, table);
    const QTemporaryDir folder;
    const auto dossier = dossierOf(table, folder);
    QVERIFY(dossier);
    const QString digest = dossier->digest();
    const Result<ImportBatch> again = readTable(tablePath(table), {}, dossier->contents());
    QVERIFY(again.has_value());
    const Result<ImportCounts> counts = dossier->import(*again);
    QVERIFY(counts.has_value());
    QCOMPARE(*counts, ImportCounts());
    QCOMPARE(dossier->digest(), digest);
}

void PublishedTablesTest::publishedValuesAgree_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("agree");
    QTest::addColumn<int>("differ");
    const auto row = [](const char *table, const char *name, int agree, int differ) {
        QTest::addRow("%s %s", table, name)
            << QString::fromLatin1(table) << QString::fromLatin1(name) << agree << differ;
    };
    // The rows that differ: flags set by hand over technology alone or over codes that are unclear.
    row("irm_2015_codes.csv", "relevant", 384, 2);
    row("irm_2015_codes.csv", "schedule", 357, 0);
    row("irm_2015_codes.csv", "starred", 380, 6);
    row("irm_2017_codes.csv", "relevant", 821, 2);
    row("irm_2017_codes.csv", "completion-change", 18, 0);
    row("irm_2017_codes.csv", "starred-2014", 285, 2);
    row("irm_2017_codes.csv", "starred-2015", 435, 2);
    row("irm_2017_codes.csv", "starred-current-midterm", 314, 0);
    row("irm_2017_codes.csv", "starred-current-end", 18, 0);
    row("process_2016.csv", "steps-followed", 36, 0);
    row("ogp_2024_codes.csv", "relevant", 189, 1);
    row("ogp_2024_codes.csv", "completion-change", 74, 0);
    row("ogp_2024_codes.csv", "high-completion", 175, 0);
    row("ogp_2024_codes.csv", "strong-early-results", 121, 0);
    row("ogp_2024_codes.csv", "binding-constraint", 155, 1);
    row("ogp_2024_codes.csv", "starred-2015", 90, 0);
    row("ogp_2024_codes.csv", "starred-current-midterm", 90, 0);
    row("ogp_2024_codes.csv", "starred-current-end", 92, 0);
}

void PublishedTablesTest::publishedValuesAgree()
{
    QFETCH(QString, table);
    QFETCH(QString, name);
    static const QTemporaryDir folder;
    static std::map<QString, std::unique_ptr<Dossier>> dossiers;
    std::unique_ptr<Dossier> &dossier = dossiers[table];
    if (!dossier)
        dossier = dossierOf(table, folder);
    QVERIFY(dossier);
    PublishedAgreement sum;
    for (const Round &round : dossier->contents().rounds) {
        const QList<PublishedCheck> checks =
            comparePublished(dossier->contents(), *dossier->methodOf(round.id), round.id);
        const PublishedAgreement one = agreementByName(checks).value(name);
        sum.agree += one.agree;
        sum.differ += one.differ;
    }
    QTEST(sum.agree, "agree");
    QTEST(sum.differ, "differ");
}

void PublishedTablesTest::theOfficialTableComesBack_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("XLSX") << u"xlsx"_s;
}

void PublishedTablesTest::theOfficialTableComesBack()
{
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const auto dossier = dossierOf(u"ogp_2024_codes.csv"_s, folder);
    QVERIFY(dossier);
    const QString path = folder.filePath(u"out."_s + suffix);
    QVERIFY(exportLayout(u"ogp-2024"_s, dossier->contents(), roundsOf(*dossier), path).has_value());
    const QList<CsvRow> source = rowsOf(tablePath(u"ogp_2024_codes.csv"_s));
    QHash<QString, QStringList> written;
    for (const CsvRow &row : rowsOf(path))
        written.insert(row.cells.first(), row.cells);
    QCOMPARE(written.size(), source.size());
    for (const CsvRow &row : source) {
        const QStringList back = written.value(row.cells.first());
        for (int i = 0; i < int(row.cells.size()); ++i) {
            QString cell = back.value(i);
            if (suffix == u"csv"_s && cell.startsWith(u"'-"_s)) // guarded against being run as a formula
                cell = cell.sliced(1);
            if (cell != row.cells.at(i))
                QFAIL(qPrintable(u"%1, %2: “%3” came back as “%4”"_s.arg(
                    row.cells.first(), source.first().cells.value(i), row.cells.at(i), cell)));
        }
    }
    // And what was written is, read again, what is there already.
    const QString digest = dossier->digest();
    const Result<ImportBatch> again = readTable(path, {}, dossier->contents());
    QVERIFY(again.has_value());
    QVERIFY(dossier->import(*again).has_value());
    QCOMPARE(dossier->digest(), digest);
}

void PublishedTablesTest::aLabelNobodyKnowsIsListedAndKept()
{
    const QTemporaryDir folder;
    QFile source(tablePath(u"ogp_2024_codes.csv"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray text = source.readAll();
    const qsizetype place = text.indexOf(",Outstanding,");
    QVERIFY(place > 0);
    text.replace(place, 13, ",Astounding,");
    QFile changed(folder.filePath(u"changed.csv"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
    changed.close();
    const Result<ImportBatch> batch = readTable(changed.fileName(), {}, {});
    QVERIFY(batch.has_value());
    QList<UnplacedCode> unknown;
    for (const UnplacedCode &code : batch->unplaced) {
        if (code.isUnknown)
            unknown.append(code);
    }
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown.first().label, u"Astounding"_s);
    QCOMPARE(unknown.first().rows.size(), 1);
    QVERIFY(std::any_of(batch->contents.sourceCells.cbegin(), batch->contents.sourceCells.cend(),
                        [](const SourceCell &cell) { return cell.value == u"Astounding"_s; }));
}

void PublishedTablesTest::contactsAreReadOnlyWhenAskedFor()
{
    const QTemporaryDir folder;
    QList<CsvRow> rows = rowsOf(tablePath(u"irm_2017_codes.csv"_s));
    const auto header = std::find_if(rows.begin(), rows.end(),
                                     [](const CsvRow &row) { return row.cells.contains(u"Contact Email"_s); });
    QVERIFY(header != rows.end());
    const qsizetype first = std::distance(rows.begin(), header) + 1;
    rows[first].cells[header->cells.indexOf(u"Contact Name"_s)] = u"Canary Name"_s;
    rows[first].cells[header->cells.indexOf(u"Contact Email"_s)] = u"canary@example.org"_s;
    QFile file(folder.filePath(u"contacts.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const CsvRow &row : rows) {
        QStringList quoted;
        for (const QString &cell : row.cells)
            quoted.append(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
        file.write((quoted.join(u',') + u'\n').toUtf8());
    }
    file.close();
    for (const bool isAsked : {false, true}) {
        ImportOptions options;
        options.isWithContacts = isAsked;
        const Result<ImportBatch> batch = readTable(file.fileName(), options, {});
        QVERIFY(batch.has_value());
        QCOMPARE(batch->contents.officials.size(), isAsked ? 1 : 0);
        const QString path = folder.filePath(isAsked ? u"with.cotejo"_s : u"without.cotejo"_s);
        QVERIFY(Dossier::create(path, *batch, author()).has_value());
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll().contains("canary"), isAsked);
    }
}

QTEST_GUILESS_MAIN(PublishedTablesTest)
#include "PublishedTablesTest.moc"
