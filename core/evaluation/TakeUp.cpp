#include "core/evaluation/TakeUp.h"

#include <algorithm>
#include <numeric>

namespace {

void add(TakeUp &sum, const Proposal &proposal)
{
    ++sum.outcomes[proposal.outcome];
    if (!proposal.answer.isEmpty())
        ++sum.reasoned;
}

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
}

/// Two ways of writing one institution's name are one proposer; other names are told apart without regard to case.
QString proposerKey(const Proposal &proposal)
{
    return proposal.institution.isValid() ? proposal.institution.toString()
                                          : proposal.proposer.simplified().toCaseFolded();
}

TakeUp proposerOf(const Contents &contents, const Proposal &proposal)
{
    const Institution *known = contents.institution(proposal.institution);
    return {.proposer = known ? known->name : proposal.proposer.simplified(),
            .institution = known ? known->id : InstitutionId()};
}

bool standsBefore(const TakeUp &a, const TakeUp &b)
{
    if (a.proposer.isEmpty() != b.proposer.isEmpty())
        return b.proposer.isEmpty();
    if (a.total() != b.total())
        return a.total() > b.total();
    return QString::compare(a.proposer, b.proposer, Qt::CaseInsensitive) < 0;
}

} // namespace

int TakeUp::total() const { return std::accumulate(outcomes.cbegin(), outcomes.cend(), 0); }

int TakeUp::taken() const { return count(ProposalOutcome::TakenUp) + count(ProposalOutcome::Partly); }

std::optional<double> TakeUp::rate() const { return share(taken(), total()); }

std::optional<double> TakeUp::reasonedRate() const { return share(reasoned, total()); }

PlanTakeUp takeUp(const Contents &contents, ActionPlanId plan)
{
    PlanTakeUp result;
    QMap<QString, TakeUp> proposers;
    for (const Proposal &proposal : contents.proposalsOf(plan)) {
        add(result.all, proposal);
        const QString key = proposerKey(proposal);
        if (!proposers.contains(key))
            proposers.insert(key, proposerOf(contents, proposal));
        add(proposers[key], proposal);
    }
    result.byProposer = proposers.values();
    std::stable_sort(result.byProposer.begin(), result.byProposer.end(), standsBefore);
    return result;
}
