#pragma once

#include "core/exchange/workbook/CodesTable.h"

/// Writes the score of each dimension in each round, with the answers that it rests on; nothing where no method of the
/// rounds gives scores.
void writeScores(XlsxWriter &writer, const QList<NumberedRound> &rounds, const WorkbookWords &words);
/// Whether there is one.
bool hasScores(const QList<NumberedRound> &rounds);
