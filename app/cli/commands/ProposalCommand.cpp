#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class ProposalCommand : public RegisterCommand
{
public:
    ProposalCommand() : RegisterCommand(u"proposal"_s) {}

protected:
    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"number"_s, u"number"_s, m_number);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.option(u"text"_s, u"text"_s, m_text);
        syntax.option(u"by"_s, u"organisation"_s, m_by);
        syntax.option(u"proposed"_s, u"date"_s, m_proposed);
        syntax.choice(u"outcome"_s, wordsOf(proposalOutcomes()), m_outcome);
        syntax.option(u"answer"_s, u"text"_s, m_answer);
        syntax.option(u"answered"_s, u"date"_s, m_answered);
        syntax.option(u"commitments"_s, u"numbers"_s, m_commitments);
        syntax.options(u"evidence"_s, u"evidence"_s, m_evidence);
        syntax.option(u"source"_s, u"text"_s, m_source);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Contents &contents = dossier.contents();
        const Result<ActionPlan> of = plan(contents);
        if (!of)
            return of.error();
        Result<Proposal> proposal = Proposal{.plan = of->id, .number = m_number.trimmed()};
        if (action != RegisterAction::Add) {
            if (m_number.isEmpty())
                return missing(u"--number"_s);
            proposal = proposalNumbered(contents, of->id, m_number);
        }
        if (!proposal)
            return proposal.error();
        if (action == RegisterAction::Remove)
            return idOf(proposal->id, dossier.removeProposal(proposal->id));
        if (Result<> filled = fill(*proposal, contents, *of); !filled)
            return filled.error();
        return idOf(dossier.saveProposal(*proposal));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const Proposal *proposal = contents.proposal(ProposalId::parse(id).value_or(ProposalId()));
        return proposal ? proposalItem(*proposal, contents, language) : QJsonObject();
    }

private:
    Result<> fill(Proposal &proposal, const Contents &contents, const ActionPlan &of) const
    {
        setField(proposal.title, m_title, textLanguage(of));
        setField(proposal.text, m_text, textLanguage(of));
        setField(proposal.answer, m_answer, textLanguage(of));
        setField(proposal.source, m_source);
        setField(proposal.proposer, m_by);
        if (m_by) {
            const Institution *known = institutionWritten(contents, *m_by, of.country);
            proposal.institution = known ? known->id : InstitutionId();
        }
        if (const auto outcome = proposalOutcomeFrom(m_outcome))
            proposal.outcome = *outcome;
        return firstFailure({setField(proposal.commitments, m_commitments, contents, proposal.plan),
                             setField(proposal.evidence, m_evidence, contents),
                             setField(proposal.proposed, m_proposed, u"--proposed"_s),
                             setField(proposal.answered, m_answered, u"--answered"_s)});
    }

    QString m_number;
    std::optional<QString> m_title;
    std::optional<QString> m_text;
    std::optional<QString> m_by;
    std::optional<QString> m_proposed;
    QString m_outcome;
    std::optional<QString> m_answer;
    std::optional<QString> m_answered;
    std::optional<QString> m_commitments;
    QStringList m_evidence;
    std::optional<QString> m_source;
};

} // namespace

void addProposalCommand(Commands &commands) { commands.push_back(std::make_unique<ProposalCommand>()); }
