#pragma once

#include "core/base/Progress.h"
#include "core/model/IntegrityFinding.h"

#include <QList>

class DossierFile;

/// Walks everything that can be wrong with a dossier: SQLite's own checks, foreign keys, the journal's chain, the state
/// rebuilt from the journal row by row and compared with the state in the file, and each copy of evidence.
/// Throws SQLite::Exception when the file cannot be read at all.
QList<IntegrityFinding> verifyDossier(const DossierFile &file, const Progress &progress);
