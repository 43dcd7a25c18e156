#pragma once

#include "core/base/Result.h"
#include "core/model/ActionPlan.h"
#include "core/model/Category.h"

#include <QList>

namespace SQLite {
class Database;
}

/// Action plans and their categories.
class PlanRepository
{
public:
    explicit PlanRepository(SQLite::Database &db) : m_db(db) {}

    Result<QList<ActionPlan>> plans() const; ///< by country and number
    Result<QList<Category>> categories() const;
    Result<> put(const ActionPlan &plan);
    Result<> put(const Category &category);
    Result<> remove(CategoryId id); ///< and takes it off its commitments

private:
    SQLite::Database &m_db;
};
