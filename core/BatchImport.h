#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/method/MethodPack.h"
#include "core/model/ImportBatch.h"

namespace SQLite {
class Database;
}

/// Puts a batch into the dossier's tables, one kind of thing after the other, and counts what it changed. Nothing is
/// deleted; what is there already stays, but for fields that were empty and codes that the batch gives anew.
class BatchImport
{
public:
    BatchImport(SQLite::Database &db, const QString &dossierPath, const Contents &known, const ImportBatch &batch,
                const Progress &progress);

    Result<ImportCounts> run();

private:
    Result<> plans();
    Result<> institutions();
    Result<> commitments();
    Result<> people();
    Result<> methods();
    Result<> rounds();
    Result<> evidence();
    Result<> ratings();
    Result<> registerItems();
    Result<> processItems();
    Result<> publishedItems();
    Result<> preferences();
    Result<> words();
    Result<> checkLevel(const Rating &rating) const;
    Result<> step(int done, int of) const;
    PersonId personOf(PersonId id) const { return m_people.value(id, id); }

    SQLite::Database &m_db;
    QString m_dossierPath;
    const Contents &m_known;
    const ImportBatch &m_whole;
    const Contents &m_batch;
    const Progress &m_progress;
    ImportCounts m_counts;
    QHash<PersonId, PersonId> m_people; ///< a person of the batch may be known under another id
    QMap<std::pair<QString, QString>, MethodPack> m_packs;
};
