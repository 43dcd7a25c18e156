#pragma once

#include "core/exchange/table/CommitmentRow.h"

/// Puts the rows that tell of milestones under their commitment's row: the first row of the same plan and number. Where
/// the commitment has no row of its own, the first of its milestones' rows stands for it, with the institutions of all
/// and the latest of their dates. Several rows of one milestone are one, their texts one below the other; where each
/// milestone should have its row, the import tells of it.
enum class MilestoneRepeats { Usual, Told };
void foldMilestones(QList<CommitmentRow> &rows, MilestoneRepeats repeats);
