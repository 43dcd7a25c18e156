#pragma once

#include "core/model/Contents.h"

// What an import makes of an item that the dossier has already: what was known, with what is new in it.

Institution merged(Institution known, const Institution &incoming);
Commitment merged(Commitment known, const Commitment &incoming);
/// Fills what was not known of a plan; its own texts and dates stay.
ActionPlan merged(ActionPlan known, const ActionPlan &incoming);

/// How many items of a table are new to the dossier, and what becomes of those that it has.
struct ImportOutlook
{
    int added = 0;
    int changed = 0;
    int same = 0;
};

ImportOutlook outlookOfPlans(const Contents &known, const Contents &incoming);
ImportOutlook outlookOfCommitments(const Contents &known, const Contents &incoming);
ImportOutlook outlookOfInstitutions(const Contents &known, const Contents &incoming);
ImportOutlook outlookOfMilestones(const Contents &known, const Contents &incoming);
