#include "core/Dossier.h"
#include "core/DossierSearch.h"
#include "core/exchange/ExampleReader.h"
#include "core/exchange/table/TableImport.h"
#include "core/report/Report.h"
#include "core/report/pages/ReportPages.h"
#include "tests/bench/Stopwatch.h"
#include "tests/support/LargeBatches.h"
#include "ui/charts/ChartPainter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace {

const Author author{.name = u"bench"_s, .installation = u"bench"_s};

/// Every row of every table, read by SQLite and thrown away: the least that opening a dossier can cost.
void readAllTables(const QString &path)
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    for (const char *table : {"action_plan", "category", "institution", "institution_alias", "commitment",
                              "commitment_institution", "commitment_category", "person", "method", "round", "evidence",
                              "evidence_commitment", "rating", "rating_evidence", "self_report"}) {
        SQLite::Statement query(db, std::string("SELECT * FROM ") + table);
        while (query.executeStep()) {
            for (int i = 0; i < query.getColumnCount(); ++i)
                query.getColumn(i).getText();
        }
    }
}

/// One durable row in a bare table, with the same journal mode and synchronisation.
class BareRating
{
public:
    explicit BareRating(const QString &path) : m_db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_db.exec("PRAGMA journal_mode = DELETE");
        m_db.exec("PRAGMA synchronous = FULL");
        m_db.exec("CREATE TABLE rating (k TEXT PRIMARY KEY, level TEXT, reason TEXT) STRICT");
    }
    void put(int i)
    {
        SQLite::Transaction transaction(m_db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(m_db, "INSERT INTO rating VALUES ('one', ?, 'Falta la mayor parte.') "
                                       "ON CONFLICT (k) DO UPDATE SET level = excluded.level");
        insert.bind(1, std::to_string(i));
        insert.exec();
        transaction.commit();
    }

private:
    SQLite::Database m_db;
};

/// As many pages of plain text as the report has.
void paintBarePages(const QString &path, int pages)
{
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Sans"_s, 9));
    const int line = writer.height() / 52;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int i = 0; i < 50; ++i)
            painter.drawText(0, (i + 1) * line,
                             u"La página publica el gasto por dependencia y por medio desde agosto; %1"_s.arg(i));
    }
}

/// A report beside as many bare pages.
Comparison reportBesideBare(const QTemporaryDir &folder, const QString &what, const Contents &contents,
                            const ReportOptions &options)
{
    const auto pages = layoutReport(contents, options, std::make_shared<ChartPainter>());
    if (!pages)
        qFatal("%s", qPrintable(pages.error().what));
    const int count = (*pages)->count();
    return {.name = u"%1, %2 pages"_s.arg(what).arg(count),
            .ours =
                [&folder, contents, options] {
                    const Result<> written = writePdfReport(folder.filePath(u"r.pdf"_s), contents, options,
                                                            QByteArray("{}"), ChartPainter());
                    if (!written)
                        qFatal("%s", qPrintable(written.error().what));
                },
            .bare =
                [&folder, count] {
                    paintBarePages(folder.filePath(u"bare.pdf"_s), count);
                }};
}

/// The rows of every table of a dossier, in memory.
struct BareRows
{
    QList<std::pair<std::string, QList<QList<std::optional<std::string>>>>> tables{};
    QList<std::string> schema{};
};

BareRows rowsOf(const QString &path)
{
    BareRows rows;
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement objects(db, "SELECT name, sql, type FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE "
                                  "'sqlite_%' AND name NOT LIKE 'journal%' ORDER BY type DESC, name");
    while (objects.executeStep()) {
        if (objects.getColumn(2).getString() == "trigger")
            continue;
        rows.schema.append(objects.getColumn(1).getString());
        if (objects.getColumn(2).getString() != "table")
            continue;
        const std::string table = objects.getColumn(0).getString();
        QList<QList<std::optional<std::string>>> cells;
        SQLite::Statement query(db, "SELECT * FROM " + table);
        while (query.executeStep()) {
            QList<std::optional<std::string>> row;
            for (int i = 0; i < query.getColumnCount(); ++i)
                row.append(query.isColumnNull(i) ? std::nullopt : std::optional(query.getColumn(i).getString()));
            cells.append(row);
        }
        rows.tables.append({table, cells});
    }
    return rows;
}

/// The same rows into the same tables, in one transaction.
void insertBare(const QString &path, const BareRows &rows)
{
    QFile::remove(path);
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA synchronous = FULL");
    for (const std::string &sql : rows.schema)
        db.exec(sql);
    SQLite::Transaction transaction(db);
    for (const auto &[table, cells] : rows.tables) {
        if (cells.isEmpty())
            continue;
        std::string marks = "?";
        for (qsizetype i = 1; i < cells.first().size(); ++i)
            marks += ",?";
        SQLite::Statement insert(db, "INSERT INTO " + table + " VALUES (" + marks + ")");
        for (const auto &row : cells) {
            for (int i = 0; i < int(row.size()); ++i) {
                if (row.at(i))
                    insert.bind(i + 1, *row.at(i));
                else
                    insert.bind(i + 1);
            }
            insert.exec();
            insert.reset();
        }
    }
    transaction.commit();
}

void importTable(const QString &table, const QString &path)
{
    QFile::remove(path);
    const Result<ImportBatch> batch = readTable(table, {}, {});
    if (!batch || !Dossier::create(path, *batch, author))
        qFatal("%s was not imported", qPrintable(table));
}

/// The same texts in a bare FTS5 table, and the query that finds them.
class BareSearch
{
public:
    explicit BareSearch(const QList<SearchText> &texts) : m_db(":memory:", SQLite::OPEN_READWRITE)
    {
        m_db.exec("CREATE VIRTUAL TABLE t USING fts5(heading, body, tags, prefix = '1 2 3', "
                  "tokenize = \"unicode61 remove_diacritics 2\")");
        SQLite::Statement insert(m_db, "INSERT INTO t VALUES (?, ?, ?)");
        for (const SearchText &text : texts) {
            insert.bind(1, text.heading.toStdString());
            insert.bind(2, text.body.toStdString());
            insert.bind(3, text.tags.toStdString());
            insert.exec();
            insert.reset();
        }
    }
    int find(const std::string &match) const
    {
        int found = 0;
        SQLite::Statement query(m_db, "SELECT rowid, snippet(t, -1, '[', ']', '…', 14) FROM t WHERE t MATCH ? "
                                      "ORDER BY rank LIMIT 24");
        query.bind(1, match);
        while (query.executeStep())
            ++found;
        return found;
    }

private:
    SQLite::Database m_db;
};

RatingKey openKey(const Dossier &dossier, int i)
{
    const Contents &contents = dossier.contents();
    for (const Round &round : contents.rounds) {
        if (round.isOpen)
            return {.round = round.id,
                    .subject = Subject::of(contents.commitments.at(i % contents.commitments.size()).id),
                    .criterion = CriterionCode(u"completion"_s),
                    .person = contents.people.first().id};
    }
    qFatal("the example has no open round");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rounds"_s, u"Counted runs of each."_s, u"n"_s, u"9"_s});
    parser.addOption({u"only"_s, u"Only what has these words in its name."_s, u"words"_s});
    parser.process(application);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mexico.cotejo"_s);
    const auto batch = readMexico2012();
    if (!batch)
        qFatal("%s", qPrintable(batch.error().what));
    auto dossier = Dossier::create(path, *batch, author);
    if (!dossier)
        qFatal("%s", qPrintable(dossier.error().what));
    BareRating bare(folder.filePath(u"bare.db"_s));
    const ReportOptions options{.stateDigest = (*dossier)->digest(), .date = QDate(2012, 12, 31)};
    const Contents longReasons = longPlan(140, 1200).contents;
    const QString table = u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s;
    const QString imported = folder.filePath(u"imported.cotejo"_s);
    importTable(table, imported);
    const BareRows rows = rowsOf(imported);
    const QList<SearchText> texts = searchTexts(longPlan(1900, 2000).contents, {});
    DossierSearch search;
    search.fill(texts);
    const BareSearch bareSearch(texts);
    const QStringList levels{u"limited"_s, u"substantial"_s};
    constexpr int ratings = 40;

    QList<Comparison> comparisons{
        {.name = u"open the example"_s,
         .ours =
             [&] {
                 if (!Dossier::open(path, Access::ReadOnly, author))
                     qFatal("the example does not open");
             },
         .bare =
             [&] {
                 readAllTables(path);
             }},
        {.name = u"import the table of 2017"_s,
         .ours = [&] { importTable(table, imported); },
         .bare =
             [&] {
                 insertBare(folder.filePath(u"bare-import.db"_s), rows);
             }},
        {.name = u"one rating until durable"_s,
         .ours =
             [&] {
                 for (int i = 0; i < ratings; ++i) {
                     const RatingKey key = openKey(**dossier, i);
                     const Rating *known = (*dossier)->contents().rating(key);
                     const bool isLimited = known && known->level == LevelCode(levels.at(0));
                     const Result<> rated = (*dossier)->rate(key, LevelCode(levels.at(isLimited ? 1 : 0)));
                     if (!rated)
                         qFatal("%s", qPrintable(rated.error().what));
                 }
             },
         .bare =
             [&] {
                 for (int i = 0; i < ratings; ++i)
                     bare.put(i);
             },
         .repeats = ratings},
        {.name = u"search as one types, 1,900 texts"_s,
         .ours =
             [&] {
                 for (const QString &words : {u"tr"_s, u"transp"_s, u"transparencia obr"_s})
                     search.search(words, 24, {}, 4);
             },
         .bare =
             [&] {
                 for (const char *match : {"tr*", "transp*", "\"transparencia\" \"obr\"*"})
                     bareSearch.find(match);
             },
         .repeats = 3},
        reportBesideBare(folder, u"the report"_s, (*dossier)->contents(), options),
        reportBesideBare(folder, u"a report of long reasons"_s, longReasons, {.date = options.date})};
    comparisons.removeIf(
        [&parser](const Comparison &one) { return !one.name.contains(parser.value(u"only"_s), Qt::CaseInsensitive); });
    compare(comparisons, parser.value(u"rounds"_s).toInt());
    return 0;
}
