#pragma once

#include "core/model/SearchHit.h"
#include "core/model/SearchText.h"

#include <QHash>
#include <QList>

#include <map>
#include <memory>

namespace SQLite {
class Database;
}

/// Full-text index over what a dossier holds, in a database in memory: the dossier's file is never touched by it. Case
/// and accents do not matter. For one thread at a time. Throws SQLite::Exception.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();

    /// From now on holds these texts and no others; only what differs from before is written. False when it was
    /// stopped, and then holds a part of both.
    bool fill(const QList<SearchText> &texts, const std::function<bool()> &isStopped = {});
    /// Changes or adds one text, or (nothing) takes it out.
    void put(const QString &key, const std::optional<SearchText> &text);

    /// Every word must occur; the last one may be the beginning of a word. `kind`: only of this one; empty for all.
    /// `mostOfKind`: no more hits than so of any one kind; 0 for as many as there are.
    SearchResult search(const QString &words, int limit, const QString &kind = {}, int mostOfKind = 0) const;

private:
    struct Held
    {
        QString key{};
        size_t hash = 0; ///< of all its text
        Place place{};
        QString number{};
        LocalizedText title{};
        QString who{};
    };
    struct Ranked;

    void insert(const SearchText &text, size_t hash);
    void remove(qint64 row);
    void addContext(SearchHit &hit, qint64 row, const std::string &match) const;

    std::unique_ptr<SQLite::Database> m_db;
    std::map<qint64, Held> m_held{}; ///< by row
    QHash<QString, qint64> m_rows{}; ///< by key
    qint64 m_next = 1;
};
