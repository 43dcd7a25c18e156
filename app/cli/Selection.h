#pragma once

#include "core/Dossier.h"

/// A plan with the round that a command looks at.
struct PlanRound
{
    ActionPlan plan{};
    Round round{};
    const MethodPack *method = nullptr; ///< as long as the dossier
};

/// "Mexico/1", or what there is of it: for people and for `--plan`.
QString planLabel(const ActionPlan &plan);

/// The plan meant by "Country/number", by its id, by its title or, where that is the only one, by its country.
Result<ActionPlan> planNamed(const Contents &contents, const QString &name);

/// The plans meant by `--plan`: all when nothing was named.
Result<QList<ActionPlan>> plansNamed(const Contents &contents, const QString &name);

/// A round by id, by title in either language, or by its method's id, of one plan or of all; several that fit are an
/// error.
Result<Round> roundNamed(const Contents &contents, const QString &name, const std::optional<ActionPlanId> &plan);

/// The plan that `--plan` or `--round` speaks of; nothing when neither was given.
Result<std::optional<ActionPlanId>> planMeant(const Contents &contents, const QString &plan, const QString &round);

/// For each plan that `--plan` and `--round` leave, the round to show; a plan without rounds is left out.
Result<QList<PlanRound>> roundsToRead(const Dossier &dossier, const QString &planName, const QString &roundName);

/// The commitment of the number, in one plan or in all; several that fit are an error.
Result<Commitment> commitmentNumbered(const Contents &contents, const QString &number,
                                      const std::optional<ActionPlanId> &plan);

/// Evidence by id or number ("3", "E-3").
Result<Evidence> evidenceNamed(const Contents &contents, const QString &name);
Result<QList<EvidenceId>> evidenceNamed(const Contents &contents, const QStringList &names);

/// The round a new rating belongs to: the named one, else the only open round whose method asks for the criterion.
Result<Round> roundToRate(const Dossier &dossier, const QString &name, const std::optional<ActionPlanId> &plan,
                          const CriterionCode &criterion);
