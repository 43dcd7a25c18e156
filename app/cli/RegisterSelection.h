#pragma once

#include "core/Dossier.h"

/// The plan that a change is about: the named one, else the only one.
Result<ActionPlan> planToChange(const Contents &contents, const QString &name);

/// By its number or id, among the commitment's.
Result<Milestone> milestoneNumbered(const Contents &contents, const Commitment &commitment, const QString &number);
/// By its number or id, in one plan or in all; several that fit are an error.
Result<Cluster> clusterNumbered(const Contents &contents, const QString &number,
                                const std::optional<ActionPlanId> &plan);
/// By its number or id, among the plan's.
Result<Proposal> proposalNumbered(const Contents &contents, ActionPlanId plan, const QString &number);
/// By its number or id, among the plan's.
Result<Recommendation> recommendationNumbered(const Contents &contents, ActionPlanId plan, const QString &number);
/// By its id or its title, among the plan's.
Result<ProcessEvent> eventNamed(const Contents &contents, ActionPlanId plan, const QString &name);

/// The institution that is written so, by name, acronym or alias; none where none or several are. Of several, the one
/// of the country counts.
const Institution *institutionWritten(const Contents &contents, const QString &name, const QString &country);

/// The same, or an Error that says that there is none or lists the several; by its id, too.
Result<Institution> institutionNamed(const Contents &contents, const QString &name, const QString &country);
/// By its code, title or id, among the plan's.
Result<Category> categoryNamed(const Contents &contents, ActionPlanId plan, const QString &name);
/// By name or id, among those of the commitment.
Result<Official> officialNamed(const Contents &contents, const Commitment &commitment, const QString &name);

/// "1,2,5" as commitments of the plan.
Result<QList<CommitmentId>> commitmentsListed(const Contents &contents, const QString &numbers, ActionPlanId plan);

// As the other `setField()`.
Result<> setField(QList<CommitmentId> &field, const std::optional<QString> &given, const Contents &contents,
                  ActionPlanId plan);
Result<> setField(QList<EvidenceId> &field, const QStringList &given, const Contents &contents);
