#include "core/Dossier.h"
#include "core/exchange/ExampleReader.h"
#include "core/report/Report.h"
#include "core/report/ReportPages.h"
#include "tests/bench/Stopwatch.h"
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
    const auto pages = layoutReport((*dossier)->contents(), options, std::make_shared<ChartPainter>());
    if (!pages)
        qFatal("%s", qPrintable(pages.error().what));
    const int pageCount = int((*pages)->count());
    const QStringList levels{u"limited"_s, u"substantial"_s};
    constexpr int ratings = 40;

    compare({{.name = u"open the example"_s,
              .ours = [&] { Q_ASSERT(Dossier::open(path, Access::ReadOnly, author)); },
              .bare =
                  [&] {
                      readAllTables(path);
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
             {.name = u"the report, %1 pages"_s.arg(pageCount),
              .ours =
                  [&] {
                      const Result<> written = writePdfReport(folder.filePath(u"r.pdf"_s), (*dossier)->contents(),
                                                              options, QByteArray("{}"), ChartPainter());
                      if (!written)
                          qFatal("%s", qPrintable(written.error().what));
                  },
              .bare =
                  [&] {
                      paintBarePages(folder.filePath(u"bare.pdf"_s), pageCount);
                  }}},
            parser.value(u"rounds"_s).toInt());
    return 0;
}
