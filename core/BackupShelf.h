#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

class DossierFile;

/// A backup that the program made of a dossier.
struct Backup
{
    QString path{};
    QDateTime at{};     ///< UTC
    qint64 journal = 0; ///< rows of the journal it holds
    qint64 size = 0;    ///< bytes

    bool operator==(const Backup &) const = default;
};

/// The backups kept of dossiers: a folder each, named by the file and a digest of its path. A backup is written under
/// another name, checked, and only then takes its own; what the shelf did not write it never deletes. Touches only
/// files, so it may be used in any thread.
class BackupShelf
{
public:
    /// `keep`: how many of the newest stay in any case.
    BackupShelf(const QString &folder, int keep);

    QString folderOf(const QString &dossier) const;
    QList<Backup> backupsOf(const QString &dossier) const; ///< newest first
    QList<Backup> allBackups() const;                      ///< of all dossiers, newest first

    /// Makes a backup where the newest is older than a day or the dossier changed since, then rotates. Nothing: none
    /// was due.
    Result<std::optional<Backup>> keepUp(const QString &dossier, const QDateTime &now,
                                         const Progress &progress = {}) const;
    /// Deletes what need not stay; how many went.
    int rotate(const QString &dossier, const QDateTime &now) const;

    /// Writes a backup out as a dossier of its own at `path`, which must not exist yet.
    static Result<> takeOut(const Backup &backup, const QString &path, const Progress &progress = {});

private:
    Result<Backup> write(const DossierFile &file, const QString &dossier, const QDateTime &now,
                         const Progress &progress) const;

    QString m_folder;
    int m_keep;
};

/// What may go of backups listed newest first: all but the newest `keep`, the last of each day for a week, and the last
/// of each week for a month.
QList<Backup> supernumerary(const QList<Backup> &backups, int keep, const QDateTime &now);
