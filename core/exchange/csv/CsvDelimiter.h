#pragma once

#include <QString>

/// The delimiter of a table, worked out from its beginning: of comma, semicolon, tab and bar the one that gives rows of
/// the same width, quotes being respected. A comma where there is one column only. `isWhole`: nothing follows the
/// sample.
QChar delimiterOf(const QString &sample, bool isWhole);

/// The delimiter that a first line "sep=;" declares, as some spreadsheets write it; a null character when there is
/// none.
QChar declaredDelimiter(const QString &sample);
