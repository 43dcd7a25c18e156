#pragma once

#include "core/model/Contents.h"
#include "core/model/SearchHit.h"

#include <QList>

#include <memory>

namespace SQLite {
class Database;
}

/// Full-text index over commitments, ratings' reasons, comments and evidence, in a database in memory: the dossier's
/// file is never touched by it. Case and accents do not matter. Throws SQLite::Exception.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();

    void fill(const Contents &contents);

    /// Every word must occur; the last one may be the beginning of a word. Best hits first.
    QList<SearchHit> search(const QString &words, int limit) const;

private:
    std::unique_ptr<SQLite::Database> m_db;
};
