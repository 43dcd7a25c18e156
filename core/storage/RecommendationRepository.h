#pragma once

#include "core/base/Result.h"
#include "core/model/Recommendation.h"
#include "core/storage/Statements.h"

#include <QList>

/// Recommendations of the plans' evaluations.
class RecommendationRepository
{
public:
    explicit RecommendationRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Recommendation>> recommendations() const; ///< by plan and number
    Result<> put(const Recommendation &recommendation);
    Result<> remove(RecommendationId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
