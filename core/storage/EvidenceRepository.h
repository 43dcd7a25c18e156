#pragma once

#include "core/base/Result.h"
#include "core/model/Evidence.h"

#include <QStringList>

namespace SQLite {
class Database;
}

/// Evidence with the commitments it belongs to; the stored copies are with EvidenceFiles.
class EvidenceRepository
{
public:
    explicit EvidenceRepository(SQLite::Database &db) : m_db(db) {}

    Result<QList<Evidence>> evidence() const; ///< by number
    /// One above the highest number ever given in the journal's present state.
    Result<int> nextNumber() const;
    Result<QStringList> withoutCopy() const; ///< digests of items whose copy is not there
    Result<> put(const Evidence &evidence);
    /// Takes the item out, and out of every rating that leans on it.
    Result<> remove(EvidenceId id);

private:
    SQLite::Database &m_db;
};
