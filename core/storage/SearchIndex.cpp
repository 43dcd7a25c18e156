#include "core/storage/SearchIndex.h"

#include "core/base/FoldedText.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Savepoint.h>

using namespace Qt::StringLiterals;

namespace {

QString allLanguages(const LocalizedText &text) { return QStringList(text.texts.values()).join(u'\n'); }

/// The words as an FTS5 query in which nothing but words is left: "publicidad" "ofic"*.
std::string queryFor(const QString &words)
{
    const QStringList parts = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(u'"' + part + u'"');
    return quoted.isEmpty() ? std::string() : (quoted.join(u' ') + u'*').toStdString();
}

} // namespace

SearchIndex::SearchIndex()
    : m_db(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE))
{}

SearchIndex::~SearchIndex() = default;

void SearchIndex::fill(const Contents &contents)
{
    m_db->exec("DROP TABLE IF EXISTS search");
    m_db->exec("CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, id UNINDEXED, number UNINDEXED, body, "
               "tokenize = \"unicode61 remove_diacritics 2\")");
    SQLite::Savepoint savepoint(*m_db, "search");
    SQLite::Statement insert(*m_db, "INSERT INTO search (kind, id, number, body) VALUES (?, ?, ?, ?)");
    const auto add = [&insert](const QString &kind, const QString &id, const QString &number, const QString &body) {
        insert.bind(1, toColumn(kind));
        insert.bind(2, toColumn(id));
        insert.bind(3, toColumn(number));
        insert.bind(4, toColumn(body));
        insert.exec();
        insert.reset();
    };
    for (const Commitment &commitment : contents.commitments) {
        QStringList names;
        for (const Involvement &involvement : commitment.involvements)
            names.append(involvement.asWritten);
        add(u"commitment"_s, commitment.id.toString(), commitment.number,
            allLanguages(commitment.title) + u'\n' + allLanguages(commitment.text) + u'\n' + names.join(u'\n'));
    }
    for (const Rating &rating : contents.ratings) {
        if (rating.reason.isEmpty())
            continue;
        const auto id = rating.key.subject.commitment();
        const Commitment *commitment = id ? contents.commitment(*id) : nullptr;
        add(u"rating"_s, rating.key.subject.id, commitment ? commitment->number : QString(), rating.reason);
    }
    for (const Comment &comment : contents.comments) {
        const auto id = comment.subject.commitment();
        const Commitment *commitment = id ? contents.commitment(*id) : nullptr;
        add(u"comment"_s, comment.subject.id, commitment ? commitment->number : QString(), comment.text);
    }
    for (const Evidence &evidence : contents.evidence)
        add(u"evidence"_s, evidence.id.toString(), u"E-%1"_s.arg(evidence.number),
            evidence.title + u'\n' + evidence.fileName + u'\n' + evidence.url);
    savepoint.release();
}

QList<SearchHit> SearchIndex::search(const QString &words, int limit) const
{
    QList<SearchHit> hits;
    const std::string match = queryFor(words);
    if (match.empty())
        return hits;
    SQLite::Statement query(*m_db, "SELECT kind, id, number, snippet(search, 3, '«', '»', '…', 12) FROM search "
                                   "WHERE search MATCH ? ORDER BY rank LIMIT ?");
    query.bind(1, match);
    query.bind(2, limit);
    while (query.executeStep()) {
        hits.append({.kind = textOf(query.getColumn(0)),
                     .id = textOf(query.getColumn(1)),
                     .number = textOf(query.getColumn(2)),
                     .snippet = textOf(query.getColumn(3)).simplified()});
    }
    return hits;
}
