#pragma once

#include "core/exchange/package/PackageFields.h"
#include "core/exchange/package/PackageRows.h"

// The columns of each table of a data package, in their order: one walk over the fields of a row, whatever is done with
// them.

void walk(PackageFields &f, ActionPlan &plan);
void walk(PackageFields &f, Category &category);
void walk(PackageFields &f, Institution &institution);
void walk(PackageFields &f, AliasRow &row);
void walk(PackageFields &f, Commitment &commitment);
void walk(PackageFields &f, InvolvementRow &row);
void walk(PackageFields &f, Person &person);
void walk(PackageFields &f, MethodRow &method);
void walk(PackageFields &f, Round &round);
void walk(PackageFields &f, Evidence &item);
void walk(PackageFields &f, Subject &subject);
void walk(PackageFields &f, RatingKey &key);
void walk(PackageFields &f, Rating &rating);
void walk(PackageFields &f, RatingEvidenceRow &row);
void walk(PackageFields &f, SelfReport &report);
void walk(PackageFields &f, Milestone &milestone);
void walk(PackageFields &f, MilestoneInstitutionRow &row);
void walk(PackageFields &f, Cluster &cluster);
void walk(PackageFields &f, Official &official);
void walk(PackageFields &f, ProcessEvent &event);
void walk(PackageFields &f, ParticipantRow &row);
void walk(PackageFields &f, Proposal &proposal);
void walk(PackageFields &f, PublishedValue &value);
void walk(PackageFields &f, FlagOverride &flag);
void walk(PackageFields &f, Comment &comment);
void walk(PackageFields &f, Preference &preference);
void walk(PackageFields &f, ReportSectionChoice &section);
void walk(PackageFields &f, Narrative &narrative);
void walk(PackageFields &f, Recommendation &recommendation);
void walk(PackageFields &f, ReasonTranslation &translation);
void walk(PackageFields &f, SourceCell &cell);
