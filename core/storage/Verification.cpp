#include "core/storage/Verification.h"

#include "core/storage/Changeset.h"
#include "core/storage/Columns.h"
#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceFiles.h"
#include "core/storage/Journal.h"
#include "core/storage/Schema.h"
#include "core/storage/StateDigest.h"

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace {

QList<IntegrityFinding> checkFile(SQLite::Database &db)
{
    QList<IntegrityFinding> findings;
    SQLite::Statement integrity(db, "PRAGMA integrity_check(10)");
    while (integrity.executeStep()) {
        const QString line = textOf(integrity.getColumn(0));
        if (line != u"ok")
            findings.append({u"file"_s, line});
    }
    SQLite::Statement keys(db, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        findings.append({u"foreign-key"_s, textOf(keys.getColumn(0)), {textOf(keys.getColumn(2))}});
    return findings;
}

/// Rebuilds the state from nothing by the journal's changesets; what the file holds must be the same.
QList<IntegrityFinding> checkReplay(SQLite::Database &db, const Journal &journal, const Progress &progress)
{
    SQLite::Database rebuilt(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    takeSchemaSteps(rebuilt, 0);
    for (qint64 sequence = 1; sequence <= journal.length(); ++sequence) {
        if (progress.cancelled())
            return {};
        if (!applyChangeset(rebuilt, journal.changesetOf(sequence)))
            return {{u"journal-replay"_s, QString::number(sequence)}};
        progress.at(int(sequence), int(journal.length()));
    }
    const QString difference = firstDifference(rebuilt, db);
    if (!difference.isEmpty())
        return {{u"state"_s, difference}};
    return {};
}

QList<IntegrityFinding> checkEvidence(SQLite::Database &db, const QString &path)
{
    QList<IntegrityFinding> findings;
    const EvidenceFiles files(db, path);
    SQLite::Statement query(db, "SELECT number, title, digest FROM evidence WHERE digest <> '' ORDER BY number");
    while (query.executeStep()) {
        const Result<> intact = files.check(textOf(query.getColumn(2)));
        if (intact)
            continue;
        const QString number = u"E-%1"_s.arg(query.getColumn(0).getInt());
        findings.append({intact.error().what == u"evidence.missing" ? u"evidence-missing"_s : u"evidence-altered"_s,
                         number,
                         {textOf(query.getColumn(1))}});
    }
    return findings;
}

} // namespace

QList<IntegrityFinding> verifyDossier(const DossierFile &file, const Progress &progress)
{
    SQLite::Database &db = file.db();
    QList<IntegrityFinding> findings = checkFile(db);
    const QList<IntegrityFinding> chain = file.journal().checkChain();
    findings += chain;
    if (chain.isEmpty())
        findings += checkReplay(db, file.journal(), progress);
    findings += checkEvidence(db, file.path());
    return findings;
}
