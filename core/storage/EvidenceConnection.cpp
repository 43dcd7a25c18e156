#include "core/storage/EvidenceConnection.h"

#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceRepository.h"

#include <SQLiteCpp/Database.h>

EvidenceConnection::EvidenceConnection(std::unique_ptr<SQLite::Database> db, QString path)
    : m_db(std::move(db)), m_path(std::move(path))
{}

EvidenceConnection::~EvidenceConnection() = default;

Result<std::unique_ptr<EvidenceConnection>> EvidenceConnection::open(const QString &path, bool forWriting)
{
    auto db = DossierFile::connectAgain(path, forWriting);
    if (!db)
        return db.error();
    return std::unique_ptr<EvidenceConnection>(new EvidenceConnection(std::move(*db), path));
}

Result<QStringList> EvidenceConnection::missing() const { return EvidenceRepository(*m_db).withoutCopy(); }
