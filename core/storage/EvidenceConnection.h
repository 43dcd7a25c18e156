#pragma once

#include "core/storage/EvidenceFiles.h"

#include <QStringList>

#include <memory>

/// A further connection to an open dossier, for its stored copies alone; of the thread that opened it.
class EvidenceConnection
{
public:
    ~EvidenceConnection();

    static Result<std::unique_ptr<EvidenceConnection>> open(const QString &path, bool forWriting);

    EvidenceFiles files() const { return {*m_db, m_path}; }
    Result<QStringList> missing() const; ///< digests of items whose copy is not there

private:
    EvidenceConnection(std::unique_ptr<SQLite::Database> db, QString path);

    std::unique_ptr<SQLite::Database> m_db;
    QString m_path;
};
