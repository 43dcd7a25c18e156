#pragma once

#include "core/model/Contents.h"

#include <QMap>

/// What became of a number of proposals. A rate is always of all of them, those without an answer too.
struct TakeUp
{
    QString proposer{};          ///< as the dossier's institution is named, else as written; empty for no name
    InstitutionId institution{}; ///< the proposer's, where it is one of the dossier's
    QMap<ProposalOutcome, int> outcomes{};
    int reasoned = 0; ///< with an answer that gives reasons, whatever the outcome

    int count(ProposalOutcome outcome) const { return outcomes.value(outcome); }
    int total() const;
    int taken() const; ///< taken up, in full or partly
    /// Share of `taken()` in `total()`, 0 to 1; nothing where there are no proposals.
    std::optional<double> rate() const;
    /// Share of `reasoned` in `total()`, 0 to 1; nothing where there are no proposals.
    std::optional<double> reasonedRate() const;

    bool operator==(const TakeUp &) const = default;
};

/// Of all proposals of a plan, and of each proposer's: the one with most first, equals by name, those without a
/// proposer last.
struct PlanTakeUp
{
    TakeUp all{};
    QList<TakeUp> byProposer{};
};

PlanTakeUp takeUp(const Contents &contents, ActionPlanId plan);
