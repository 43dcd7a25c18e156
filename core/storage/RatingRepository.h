#pragma once

#include "core/base/Result.h"
#include "core/model/Rating.h"
#include "core/storage/Statements.h"

#include <QList>

#include <optional>

/// Ratings with the evidence they lean on.
class RatingRepository
{
public:
    explicit RatingRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Rating>> ratings() const;
    /// Nothing when there is none under the key.
    Result<std::optional<Rating>> rating(const RatingKey &key) const;
    Result<> put(const Rating &rating);
    Result<> remove(const RatingKey &key);

private:
    void removeLinks(const RatingKey &key);

    SQLite::Database &m_db;
    Statements m_statements;
};
