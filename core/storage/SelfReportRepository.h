#pragma once

#include "core/base/Result.h"
#include "core/model/SelfReport.h"

#include <QList>

namespace SQLite {
class Database;
}

/// The government's own reports on commitments.
class SelfReportRepository
{
public:
    explicit SelfReportRepository(SQLite::Database &db) : m_db(db) {}

    Result<QList<SelfReport>> selfReports() const; ///< by commitment and date
    Result<> put(const SelfReport &report);
    Result<> remove(SelfReportId id);

private:
    SQLite::Database &m_db;
};
