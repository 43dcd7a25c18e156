#include "core/storage/DossierFile.h"

#include "core/base/OutputPlace.h"
#include "core/storage/Attempt.h"
#include "core/storage/Changeset.h"
#include "core/storage/Columns.h"
#include "core/storage/RowCheck.h"
#include "core/storage/Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QThread>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 2000;
constexpr int namelessLockMilliseconds = 300;
constexpr int largestValue = 512 * 1024 * 1024; ///< bytes in one column; a changeset of a large import fits
constexpr int backupPages = 4096;               ///< copied at once: short enough for others to write between
constexpr int busyPauseMilliseconds = 20;
constexpr int longestBusy = 500;  ///< pauses of a backup until it gives up
constexpr int smallestFile = 512; ///< bytes of one page, the least that SQLite writes

QString lockPath(const QString &path) { return path + u".lock"_s; }

int pragma(SQLite::Database &db, const char *name) { return db.execAndGet(std::string("PRAGMA ") + name).getInt(); }

/// What the file is, before SQLite is asked.
Result<> checkOutside(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::InvalidInput, u"dossier.directory"_s, path};
    if (!info.exists())
        return Error{ErrorCode::NotFound, u"dossier.not-found"_s, path};
    if (!info.isReadable())
        return Error{ErrorCode::Storage, u"storage.permission"_s, path};
    return {};
}

/// What the file begins with, before SQLite believes any of it. Read through SQLite: closing a file of one's own would
/// drop the locks that other connections of this process hold on it.
Result<> checkHead(SQLite::Database &db, const QString &path)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, magic.size()> head{};
    sqlite3_file *file = nullptr;
    sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const int read =
        file && file->pMethods ? file->pMethods->xRead(file, head.data(), int(head.size()), 0) : SQLITE_IOERR;
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return Error{ErrorCode::Storage, u"storage.permission"_s, path};
    if (std::string_view(head.data(), head.size()) != magic)
        return Error{ErrorCode::InvalidInput, u"dossier.foreign"_s, path};
    if (QFileInfo(path).size() < smallestFile)
        return Error{ErrorCode::InvalidInput, u"dossier.damaged"_s, path, {u"file too short"_s}};
    return {};
}

/// Settings of the connection; nothing here changes the file.
void prepare(SQLite::Database &db)
{
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(db.getHandle(), SQLITE_LIMIT_LENGTH, largestValue);
    db.exec("PRAGMA trusted_schema = OFF");
    db.exec("PRAGMA cell_size_check = ON");
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA temp_store = MEMORY");
}

/// Whether `lock` could be had after all: one that names nobody was left by a process killed before it could write its
/// name, which takes far less than the time waited here.
bool isTakenFromNobody(QLockFile &lock)
{
    const auto namesNobody = [&lock] {
        return !lock.getLockInfo(nullptr, nullptr, nullptr);
    };
    if (!namesNobody())
        return false;
    QThread::msleep(namelessLockMilliseconds);
    return lock.tryLock() || (namesNobody() && lock.removeStaleLockFile() && lock.tryLock());
}

Result<std::unique_ptr<QLockFile>> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // only a lock whose process is gone is stale
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError && isTakenFromNobody(*lock))
        return lock;
    if (lock->error() == QLockFile::UnknownError && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0)
        return Error{ErrorCode::Storage, u"storage.full"_s, path};
    if (lock->error() == QLockFile::PermissionError || lock->error() == QLockFile::UnknownError)
        return Error{ErrorCode::Storage, u"storage.permission"_s, path};
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return Error{ErrorCode::Storage, u"dossier.locked"_s, path, {program, host, QString::number(process)}};
}

} // namespace

DossierFile::DossierFile() = default;
DossierFile::~DossierFile() = default;

Result<> DossierFile::create(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::Conflict, u"dossier.exists"_s, path};
    return attempt(path, [&] {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMilliseconds);
        prepare(db);
        SQLite::Transaction transaction(db);
        db.exec("PRAGMA application_id = " + std::to_string(dossierApplicationId));
        takeSchemaSteps(db, 0);
        transaction.commit();
    });
}

Result<std::unique_ptr<DossierFile>> DossierFile::open(const QString &path, bool forWriting, Check check)
{
    if (Result<> outside = checkOutside(path); !outside)
        return outside.error();
    std::unique_ptr<DossierFile> file(new DossierFile);
    file->m_path = path;
    // A reader may have to roll back what a killed writer left, so it opens for writing where it can, and then only
    // queries.
    const bool isWritable = QFileInfo(path).isWritable();
    if (forWriting && !isWritable)
        return Error{ErrorCode::Storage, u"storage.permission"_s, path};
    const Result<> connected = attempt(path, [&] {
        file->m_db = std::make_unique<SQLite::Database>(
            path.toStdString(), isWritable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, busyMilliseconds);
    });
    if (!connected)
        return connected.error();
    if (Result<> begins = checkHead(*file->m_db, path); !begins)
        return begins.error();
    if (forWriting) {
        auto lock = lockFor(path);
        if (!lock)
            return lock.error();
        file->m_lock = std::move(*lock);
    }
    const Result<> opened = attempt(path, [&] {
        prepare(*file->m_db);
        file->m_journal = std::make_unique<Journal>(*file->m_db);
    });
    if (!opened)
        return opened.error();
    if (Result<> checked = file->check(check); !checked)
        return checked.error();
    return file;
}

Result<std::unique_ptr<SQLite::Database>> DossierFile::connectAgain(const QString &path, bool forWriting)
{
    return attempt(path, [&] {
        auto db = std::make_unique<SQLite::Database>(
            path.toStdString(), forWriting ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, busyMilliseconds);
        prepare(*db);
        return db;
    });
}

Result<std::unique_ptr<DossierFile>> DossierFile::openAgain(const QString &path)
{
    auto db = connectAgain(path, false);
    if (!db)
        return db.error();
    std::unique_ptr<DossierFile> file(new DossierFile);
    file->m_path = path;
    file->m_db = std::move(*db);
    file->m_journal = std::make_unique<Journal>(*file->m_db);
    if (Result<> read = attempt(path, [&] { file->m_journal->read(); }); !read)
        return read.error();
    return file;
}

Result<> DossierFile::check(Check check)
{
    int version = 0;
    QString fault;
    const Result<> looked = attempt(m_path, [&] {
        if (pragma(*m_db, "application_id") != dossierApplicationId) {
            fault = u"dossier.foreign"_s;
            return;
        }
        version = pragma(*m_db, "user_version");
        if (version > newestSchema()) {
            fault = u"dossier.newer"_s;
            return;
        }
        const QString difference = version < 1 ? u"version"_s : schemaDifference(*m_db, version);
        if (!difference.isEmpty())
            fault = u"dossier.unknown-schema"_s;
        else if (check != Check::Schema && textOf(m_db->execAndGet("PRAGMA quick_check(1)")) != u"ok")
            fault = u"dossier.damaged"_s;
        else if (qint64(pragma(*m_db, "page_count")) * pragma(*m_db, "page_size") != QFileInfo(m_path).size())
            fault = u"dossier.damaged"_s; // cut within the last page, which SQLite would read as zeros
    });
    if (!looked)
        return looked.error();
    if (!fault.isEmpty())
        return Error{ErrorCode::InvalidInput, fault, m_path, {u"quick_check"_s}};
    if (version < newestSchema()) {
        if (Result<> migrated = isReadOnly() ? migrateCopy(version) : migrate(version); !migrated)
            return migrated;
    }
    if (Result<> rows = check == Check::Whole ? checkRows() : Result<>(); !rows)
        return rows;
    return attempt(m_path, [&] {
        if (isReadOnly())
            m_db->exec("PRAGMA query_only = ON");
        else if (textOf(m_db->execAndGet("PRAGMA journal_mode = DELETE")) != u"delete")
            throw SQLite::Exception("journal mode", SQLITE_BUSY);
        m_journal->read();
    });
}

Result<> DossierFile::checkRows() const
{
    const Result<std::optional<RowFault>> fault = attempt(m_path, [&] { return firstRowFault(*m_db); });
    if (!fault)
        return fault.error();
    if (!*fault)
        return {};
    const RowFault &row = **fault;
    if (row.missing.isEmpty())
        return Error{ErrorCode::InvalidInput, u"dossier.damaged-row"_s, m_path, {row.table, row.id}};
    return Error{ErrorCode::InvalidInput, u"dossier.damaged-reference"_s, m_path, {row.table, row.missing}};
}

Result<> DossierFile::migrate(int version)
{
    const QString copy = u"%1.schema-%2.cotejo"_s.arg(m_path).arg(version);
    if (!QFileInfo::exists(copy)) {
        if (Result<> kept = backup(copy); !kept)
            return kept;
    }
    return attempt(m_path, [&] {
        SQLite::Transaction transaction(*m_db);
        takeSchemaSteps(*m_db, version);
        transaction.commit();
    });
}

/// A reader of an older file works on a migrated copy of its own; the file stays as it is.
Result<> DossierFile::migrateCopy(int version)
{
    return attempt(m_path, [&] {
        auto copy = std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(*copy, *m_db).executeStep();
        takeSchemaSteps(*copy, version);
        m_journal.reset();
        m_db = std::move(copy);
        m_journal = std::make_unique<Journal>(*m_db);
    });
}

Result<Change> DossierFile::record(JournalEntry entry, const std::function<Result<>()> &work)
{
    Result<> worked;
    const Result<Change> recorded = attempt(m_path, [&]() -> Change {
        SQLite::Transaction transaction(*m_db, SQLite::TransactionBehavior::IMMEDIATE);
        const ChangeRecorder recorder(*m_db);
        worked = work();
        const QByteArray changeset = worked ? recorder.changeset() : QByteArray();
        if (changeset.isEmpty())
            return {};
        m_journal->append(entry, changeset);
        const Change change = changeIn(changeset);
        transaction.commit();
        return change;
    });
    if (!worked)
        return worked.error();
    if (!recorded) {
        const Result<> readAgain = attempt(m_path, [&] { m_journal->read(); });
        Q_UNUSED(readAgain); // the first error is the one to tell
    }
    return recorded;
}

Result<> DossierFile::backup(const QString &path, const Progress &progress) const
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, u"dossier.exists"_s, path};
    if (Result<> folder = hasFolder(path); !folder)
        return folder;
    bool isCancelled = false;
    Result<> copied = attempt(path, [&] {
        SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMilliseconds);
        SQLite::Backup backup(target, *m_db);
        int waits = 0;
        while (!isCancelled) {
            const int result = backup.executeStep(backupPages);
            progress.at(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount());
            if (result == SQLITE_DONE)
                return;
            if (result != SQLITE_OK) {
                if (++waits > longestBusy)
                    throw SQLite::Exception("backup", result);
                QThread::msleep(busyPauseMilliseconds); // somebody is writing
            }
            isCancelled = progress.cancelled();
        }
    });
    if (isCancelled)
        copied = Error{ErrorCode::Cancelled, u"cancelled"_s, path};
    if (!copied)
        QFile::remove(path);
    return copied;
}
