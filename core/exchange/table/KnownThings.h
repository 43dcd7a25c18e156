#pragma once

#include "core/exchange/table/CommitmentRow.h"
#include "core/model/Commitment.h"
#include "core/model/Milestone.h"
#include "core/model/Rating.h"

/// Whether two texts are the same but for white space.
bool isSameText(const QString &a, const QString &b);

/// How what a table says is set against what the dossier holds of the same thing. Texts that differ in white space only
/// stay as they are; languages that the table does not have stay; fields without a column stay.
LocalizedText merged(const LocalizedText &known, const LocalizedText &read);
Commitment merged(const Commitment &known, const Commitment &read, const GivenFields &given);
Milestone merged(const Milestone &known, const Milestone &read);
/// The same level keeps reason, evidence and time; another level replaces it, the reason stays.
Rating merged(const Rating &known, const Rating &read);
