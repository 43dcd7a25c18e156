#pragma once

#include "core/model/ImportBatch.h"

// Dossiers as large as the ones that exist, with made texts.

/// The published table of 2017: its 888 rows and all its plans, with texts of the length that commitments have, three
/// milestones each, and an open round of the person "ana" for the largest plan.
ImportBatch tableOf2017();
/// One plan of `commitments` commitments in an open round, each with a reason of `reasonLength` characters by "ana".
ImportBatch longPlan(int commitments, int reasonLength);
/// A text of about so many characters, another one for each number.
QString madeText(int number, int length);
/// The plan with the most commitments.
ActionPlanId largestPlan(const Contents &contents);
