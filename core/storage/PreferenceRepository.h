#pragma once

#include "core/base/Result.h"
#include "core/model/Preference.h"
#include "core/storage/Statements.h"

/// How reports are made: preferences, and the order of the sections of each plan's report.
class PreferenceRepository
{
public:
    explicit PreferenceRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Preference>> preferences() const; ///< by plan and key
    Result<> put(const Preference &preference);
    Result<> remove(const Preference &preference); ///< by its key

    Result<QList<ReportSectionChoice>> sections() const; ///< by plan and position
    Result<> put(const ReportSectionChoice &section);
    Result<> removeSections(ActionPlanId plan);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
