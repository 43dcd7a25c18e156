#pragma once

#include "core/base/Result.h"

/// Whether a report, an export or a picture may be written there. It may take the place of another file, but never of a
/// dossier, whatever its name and through whatever links: InvalidInput "output.dossier". A folder that is not there is
/// NotFound "output.no-folder". Looks at the first bytes only; nothing is changed.
Result<> mayBeWrittenOver(const QString &path);

/// Whether there is a folder for a file of this path; NotFound "output.no-folder".
Result<> hasFolder(const QString &path);
