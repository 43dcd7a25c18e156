#include "core/storage/ProposalRepository.h"

#include "core/storage/Attempt.h"

Result<QList<Proposal>> ProposalRepository::proposals() const
{
    return attempt(QString(), [&] {
        const auto commitments = linksOf<CommitmentId>(
            m_db, "SELECT proposal, commitment FROM proposal_commitment ORDER BY proposal, commitment");
        const auto evidence =
            linksOf<EvidenceId>(m_db, "SELECT proposal, evidence FROM proposal_evidence ORDER BY proposal, evidence");
        QList<Proposal> proposals;
        SQLite::Statement query(m_db, "SELECT id, plan, number, title, text, proposer, institution, proposed, outcome, "
                                      "answer, answered, source FROM proposal ORDER BY plan, number, id");
        while (query.executeStep()) {
            const QString id = textOf(query.getColumn(0));
            proposals.append(
                {.id = idOf<ProposalId>(query.getColumn(0)),
                 .plan = idOf<ActionPlanId>(query.getColumn(1)),
                 .number = textOf(query.getColumn(2)),
                 .title = localizedOf(query.getColumn(3)),
                 .text = localizedOf(query.getColumn(4)),
                 .proposer = textOf(query.getColumn(5)),
                 .institution = idOf<InstitutionId>(query.getColumn(6)),
                 .proposed = partialDateOf(query.getColumn(7)),
                 .outcome = proposalOutcomeFrom(textOf(query.getColumn(8))).value_or(ProposalOutcome::NoAnswer),
                 .answer = localizedOf(query.getColumn(9)),
                 .answered = partialDateOf(query.getColumn(10)),
                 .commitments = commitments.value(id),
                 .evidence = evidence.value(id),
                 .source = textOf(query.getColumn(11))});
        }
        return proposals;
    });
}

Result<> ProposalRepository::put(const Proposal &proposal)
{
    return attempt(proposal.number, [&] {
        const QString id = proposal.id.toString();
        m_statements.run(
            "INSERT INTO proposal (id, plan, number, title, text, proposer, institution, proposed, "
            "outcome, answer, answered, source) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO "
            "UPDATE SET plan = excluded.plan, number = excluded.number, title = excluded.title, text = "
            "excluded.text, proposer = excluded.proposer, institution = excluded.institution, proposed = "
            "excluded.proposed, outcome = excluded.outcome, answer = excluded.answer, answered = "
            "excluded.answered, source = excluded.source",
            id, proposal.plan.toString(), proposal.number, proposal.title, proposal.text, proposal.proposer,
            proposal.institution.isValid() ? proposal.institution.toString() : QString(), proposal.proposed,
            toString(proposal.outcome), proposal.answer, proposal.answered, proposal.source);
        m_statements.run("DELETE FROM proposal_commitment WHERE proposal = ?", id);
        m_statements.run("DELETE FROM proposal_evidence WHERE proposal = ?", id);
        for (const CommitmentId &commitment : proposal.commitments)
            m_statements.run("INSERT INTO proposal_commitment (proposal, commitment) VALUES (?,?)", id,
                             commitment.toString());
        for (const EvidenceId &evidence : proposal.evidence)
            m_statements.run("INSERT INTO proposal_evidence (proposal, evidence) VALUES (?,?)", id,
                             evidence.toString());
    });
}

Result<> ProposalRepository::remove(ProposalId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM proposal_commitment WHERE proposal = ?", id.toString());
        m_statements.run("DELETE FROM proposal_evidence WHERE proposal = ?", id.toString());
        m_statements.run("DELETE FROM proposal WHERE id = ?", id.toString());
    });
}
