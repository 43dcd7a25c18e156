#pragma once

#include "core/model/Contents.h"

/// What of a dossier may be published. Reports, data sets and exports for the public are made from this and nothing
/// else; what is not named here as public is not.
///
///   things                     public                                    left out
///   plans, categories,         everything                                –
///   institutions, commitments,
///   milestones, clusters,
///   methods, rounds
///   evidence                   everything of what is not confidential    confidential items as a whole, with every
///                                                                        reference to them and digest over them
///   ratings                    level, reason, rater and day of those     reasons begun without a level; those of a
///                              with a level that raters agree on         criterion on which raters differ
///   people                     those with a published rating, or a flag  everybody else
///                              set by hand
///   self-reports, events,      everything                                references to confidential evidence
///   proposals, published
///   values, flags by hand
///   officials                  –                                         everything: no figure rests on them
///   comments                   –                                         everything
///   cells kept from tables     –                                         everything: whatever the table had
///
/// The journal, digests of states and copies of confidential evidence are in no contents and never published. What is
/// public already comes back as it is.
Contents publicPart(Contents contents);

/// Ratings with a level on a criterion about which raters differ, in the order of their keys.
QList<RatingKey> unsettledRatings(const Contents &contents);
/// On how many criteria of how many subjects raters differ: what `publicPart()` leaves out of the figures.
int unsettledCriteria(const Contents &contents);
