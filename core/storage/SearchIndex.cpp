#include "core/storage/SearchIndex.h"

#include "core/base/FoldedText.h"
#include "core/storage/Columns.h"

#include <QSet>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Savepoint.h>

using namespace Qt::StringLiterals;

namespace {

// Around a hit in what FTS5 gives back: characters that stand in no text.
constexpr QChar opening(0x2);
constexpr QChar closing(0x3);

/// The words as an FTS5 query in which nothing but words is left: "publicidad" "ofic"*.
std::string queryFor(const QString &words)
{
    const QStringList parts = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(u'"' + part + u'"');
    return quoted.isEmpty() ? std::string() : (quoted.join(u' ') + u'*').toStdString();
}

size_t hashOf(const SearchText &text)
{
    return qHashMulti(size_t(0), text.heading, text.body, text.tags, text.number, text.who, text.title.toJson(),
                      text.place.plan, text.place.subject.value_or(Subject()));
}

} // namespace

SearchIndex::SearchIndex()
    : m_db(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE))
{
    m_db->exec("CREATE VIRTUAL TABLE search USING fts5(heading, body, tags, prefix = '1 2 3', "
               "tokenize = \"unicode61 remove_diacritics 2\")");
    m_db->exec("INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 1.0, 0.5)')");
}

SearchIndex::~SearchIndex() = default;

bool SearchIndex::fill(const QList<SearchText> &texts, const std::function<bool()> &isStopped)
{
    SQLite::Savepoint savepoint(*m_db, "search");
    QSet<QString> kept;
    bool isWhole = true;
    for (const SearchText &text : texts) {
        if (isStopped && isStopped()) {
            isWhole = false;
            break;
        }
        kept.insert(text.key);
        put(text.key, text);
    }
    if (isWhole) {
        const QList<QString> keys = m_rows.keys();
        for (const QString &key : keys) {
            if (!kept.contains(key))
                put(key, std::nullopt);
        }
    }
    savepoint.release();
    return isWhole;
}

void SearchIndex::put(const QString &key, const std::optional<SearchText> &text)
{
    const auto row = m_rows.constFind(key);
    const size_t hash = text ? hashOf(*text) : 0;
    if (row != m_rows.cend()) {
        if (text && m_held.at(*row).hash == hash)
            return;
        remove(*row);
    }
    if (text)
        insert(*text, hash);
}

void SearchIndex::insert(const SearchText &text, size_t hash)
{
    SQLite::Statement insert(*m_db, "INSERT INTO search (rowid, heading, body, tags) VALUES (?, ?, ?, ?)");
    insert.bind(1, int64_t(m_next));
    insert.bind(2, toColumn(text.heading));
    insert.bind(3, toColumn(text.body));
    insert.bind(4, toColumn(text.tags));
    insert.exec();
    m_held.emplace(m_next, Held{text.key, hash, text.place, text.number, text.title, text.who});
    m_rows.insert(text.key, m_next);
    ++m_next;
}

void SearchIndex::remove(qint64 row)
{
    SQLite::Statement statement(*m_db, "DELETE FROM search WHERE rowid = ?");
    statement.bind(1, int64_t(row));
    statement.exec();
    m_rows.remove(m_held.at(row).key);
    m_held.erase(row);
}

SearchResult SearchIndex::search(const QString &words, int limit, const QString &kind, int mostOfKind) const
{
    SearchResult result;
    const std::string match = queryFor(words);
    if (match.empty())
        return result;
    QHash<QString, int> taken;
    SQLite::Statement query(*m_db, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank");
    query.bind(1, match);
    while (query.executeStep()) {
        const qint64 row = query.getColumn(0).getInt64();
        const Held &held = m_held.at(row);
        ++result.counts[held.place.kind];
        if (result.hits.size() >= limit || (!kind.isEmpty() && held.place.kind != kind) ||
            (mostOfKind > 0 && taken.value(held.place.kind) >= mostOfKind))
            continue;
        ++taken[held.place.kind];
        SearchHit hit{.place = held.place, .number = held.number, .title = held.title, .who = held.who};
        addContext(hit, row, match);
        result.hits.append(hit);
    }
    return result;
}

void SearchIndex::addContext(SearchHit &hit, qint64 row, const std::string &match) const
{
    SQLite::Statement query(*m_db, "SELECT snippet(search, -1, char(2), char(3), '…', 14) FROM search "
                                   "WHERE search MATCH ? AND rowid = ?");
    query.bind(1, match);
    query.bind(2, int64_t(row));
    if (!query.executeStep())
        return;
    const QString text = textOf(query.getColumn(0)).simplified();
    qsizetype start = 0;
    for (const QChar c : text) {
        if (c == opening)
            start = hit.context.size();
        else if (c == closing)
            hit.marks.append({start, hit.context.size() - start});
        else
            hit.context += c;
    }
}
