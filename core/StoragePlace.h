#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>

class Catalogue;

/// What kind of place a file lies in, as far as a database that is written all the time cares.
enum class PlaceKind { Safe, Cloud, Network, Removable, ReadOnly, Temporary };

/// Where a dossier lies, and what makes it unsafe there: the name of the service, the kind of file system, or the
/// folder.
struct StoragePlace
{
    PlaceKind kind = PlaceKind::Safe;
    QString reason{};

    bool isSafe() const { return kind == PlaceKind::Safe; }
    bool operator==(const StoragePlace &) const = default;
};

/// A mounted file system.
struct Mount
{
    QString root{};
    QString fileSystem{}; ///< as the system names it: "ext4", "cifs", "fuse.sshfs"
    bool isReadOnly = false;
};

/// What `placeOf()` asks the machine; tests put a made-up one in place.
struct Surroundings
{
    std::function<Mount(const QString &folder)> mountOf{};
    std::function<bool(const QString &path)> exists{};
    QStringList temporaryFolders{};

    static Surroundings ofThisMachine();
};

/// Judges by names, marker files and the file system; nothing is written.
StoragePlace placeOf(const QString &path, const Surroundings &surroundings = Surroundings::ofThisMachine());

/// Whether a file can be written at the path, or a folder made there: tried with a file that goes at once.
Result<> mayWriteTo(const QString &path);

/// "cloud", "read-only": stable, for texts and JSON.
QString codeOf(PlaceKind kind);
/// What is unsafe about it and what to do; empty for a safe place.
QString placeSentence(const StoragePlace &place, const QString &path, const Catalogue &catalogue);
