#include "core/storage/Attempt.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

Error storageError(const SQLite::Exception &exception, const QString &where)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {ErrorCode::Storage, u"storage.full"_s, where};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {ErrorCode::Storage, u"storage.permission"_s, where};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Storage, u"storage.busy"_s, where};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
        return {ErrorCode::InvalidInput, u"dossier.damaged"_s, where, {detail}};
    default:
        return {ErrorCode::Storage, u"storage.failed"_s, where, {detail}};
    }
}
