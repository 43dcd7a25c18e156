#pragma once

#include "core/BackupShelf.h"
#include "core/Dossier.h"
#include "core/base/Catalogue.h"

/// $COTEJO_PERSON, else the name of the system's user.
QString usualPerson();

/// The author of changes made from here; the usual person when `name` is empty. The installation's id is the window's,
/// or a passing one where no settings can be kept.
Author authorNamed(const QString &name);

/// The backups that the window keeps too.
BackupShelf usualBackups();

/// What is unsafe about where a dossier lies, the first time it is asked of it; afterwards empty.
QString placeNote(const QString &path, const Catalogue &texts);
