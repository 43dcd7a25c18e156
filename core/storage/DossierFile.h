#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/Change.h"
#include "core/storage/Journal.h"

#include <QString>

#include <functional>
#include <memory>

class QLockFile;

namespace SQLite {
class Database;
}

/// The file of a dossier, open: one SQLite database with rollback journal and full synchronisation, checked as hostile
/// before anything of it is believed. A writer holds a lock file beside it for as long as it is open.
class DossierFile
{
public:
    /// How much of a file is looked at before it is believed. The whole takes long on a large one, and keeps writers
    /// out meanwhile.
    enum class Check { Schema, Pages, Whole };

    ~DossierFile();

    /// Makes an empty dossier at `path`, which must not exist yet. Errors: dossier.exists, storage.permission …
    static Result<> create(const QString &path);

    /// Errors: dossier.not-found, dossier.directory, dossier.foreign, dossier.newer, dossier.damaged,
    /// dossier.unknown-schema, dossier.locked (arguments: program, host, process), storage.permission.
    static Result<std::unique_ptr<DossierFile>> open(const QString &path, bool forWriting, Check check = Check::Whole);

    /// One more connection to a file that is open already, and so was checked; for use in another thread.
    static Result<std::unique_ptr<SQLite::Database>> connectAgain(const QString &path, bool forWriting);

    /// The same as a file that is only read, without taking the writer's lock.
    static Result<std::unique_ptr<DossierFile>> openAgain(const QString &path);

    /// Writes a complete copy to `path`, which must not exist yet. Between its steps others may write the original; the
    /// copy then begins anew, so that it holds one state.
    Result<> backup(const QString &path, const Progress &progress = {}) const;

    /// Runs `work` in one transaction together with its journal row (`entry` without sequence and digest), and commits.
    /// Whatever fails rolls all of it back. Work that changes nothing leaves no row; the Change is then empty.
    Result<Change> record(JournalEntry entry, const std::function<Result<>()> &work);

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return !m_lock; }
    SQLite::Database &db() const { return *m_db; }
    Journal &journal() { return *m_journal; }
    const Journal &journal() const { return *m_journal; }

private:
    DossierFile();
    Result<> check(Check check);
    Result<> checkRows() const;
    Result<> migrate(int version);
    Result<> migrateCopy(int version);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SQLite::Database> m_db;
    std::unique_ptr<Journal> m_journal;
};
