#pragma once

#include "core/base/Result.h"
#include "core/method/MethodPack.h"

/// A pack and the bytes it was read from; the bytes are what a dossier keeps.
struct LibraryMethod
{
    MethodPack pack{};
    QByteArray json{};
};

/// The pack in a file; the error says what is wrong with it and where.
Result<LibraryMethod> methodFromFile(const QString &path);

/// The packs shipped with the program, then those in the user's folder; sorted by id, the newest version of each.
/// A broken pack in the user's folder is passed over here; `methods validate` names its fault.
QList<LibraryMethod> methodLibrary();

Result<LibraryMethod> methodFromLibrary(const QString &id);
