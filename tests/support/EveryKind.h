#pragma once

#include "core/model/ImportBatch.h"

/// The small plan with something of every kind a dossier holds, in texts that a table loses easily: line ends of all
/// sorts, white space at both ends, quotes, apostrophes, formulas, empty texts. `copy` is the file that one item of
/// evidence is a copy of.
ImportBatch everyKind(const QString &copy);
