#include "core/model/Proposal.h"

using namespace Qt::StringLiterals;

const QList<ProposalOutcome> &proposalOutcomes()
{
    static const QList<ProposalOutcome> outcomes{ProposalOutcome::TakenUp, ProposalOutcome::Partly,
                                                 ProposalOutcome::NotTakenUp, ProposalOutcome::NoAnswer};
    return outcomes;
}

QString toString(ProposalOutcome outcome)
{
    switch (outcome) {
    case ProposalOutcome::NoAnswer:
        return u"no-answer"_s;
    case ProposalOutcome::TakenUp:
        return u"taken-up"_s;
    case ProposalOutcome::Partly:
        return u"partly"_s;
    case ProposalOutcome::NotTakenUp:
        return u"not-taken-up"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProposalOutcome> proposalOutcomeFrom(const QString &text)
{
    for (const ProposalOutcome outcome : proposalOutcomes()) {
        if (toString(outcome) == text)
            return outcome;
    }
    return std::nullopt;
}
