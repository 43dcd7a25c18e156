#pragma once

#include "core/base/Result.h"
#include "core/model/Cluster.h"
#include "core/storage/Statements.h"

#include <QList>

/// Clusters with their commitments.
class ClusterRepository
{
public:
    explicit ClusterRepository(SQLite::Database &db) : m_db(db), m_statements(db) {}

    Result<QList<Cluster>> clusters() const; ///< by plan and number
    Result<> put(const Cluster &cluster);
    Result<> remove(ClusterId id);

private:
    SQLite::Database &m_db;
    Statements m_statements;
};
