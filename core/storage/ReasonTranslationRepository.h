#pragma once

#include "core/base/Result.h"
#include "core/model/ReasonTranslation.h"
#include "core/storage/Statements.h"

#include <QList>

/// Reasons of ratings in other languages. They go with their rating when that is removed (RatingRepository).
class ReasonTranslationRepository
{
public:
    explicit ReasonTranslationRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<ReasonTranslation>> translations() const; ///< in their order
    Result<> put(const ReasonTranslation &translation);
    Result<> remove(const ReasonTranslation &translation);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
