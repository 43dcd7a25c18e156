#include "ui/sheets/ProposalSheet.h"

#include "ui/sheets/DateField.h"
#include "ui/sheets/ProcessWords.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QSet>

using namespace Qt::StringLiterals;

ProposalSheet::ProposalSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"proposalSheet"_s);
    m_name = addLine(u"proposalTitle"_s, tr("Title"));
    m_number = addLine(u"proposalNumber"_s, tr("Number"), Width::Half);
    m_number->setPlaceholderText(tr("the next one"));
    m_proposed = addDate(u"proposalDate"_s, tr("Proposed on"));
    m_proposer = addLine(u"proposalProposer"_s, tr("Proposed by"));
    m_text = addWriting(u"proposalText"_s, tr("Text"));
    m_outcome = addChoice(u"proposalOutcome"_s, tr("What became of it"));
    m_answered = addDate(u"proposalAnswered"_s, tr("Answered on"));
    m_answer = addWriting(u"proposalAnswer"_s, tr("Reasons the government gave"));
    m_commitments = addCheckList(u"proposalCommitments"_s, tr("Commitments it went into"));
    m_commitments->setEmptyText(tr("The plan holds no commitments yet."));
    m_evidence = addCheckList(u"proposalEvidence"_s, tr("Evidence"));
    m_evidence->setEmptyText(tr("The dossier holds no evidence yet. It is added on the cards of the criteria."));
    m_source = addLine(u"proposalSource"_s, tr("Source"));
    for (const ProposalOutcome outcome : proposalOutcomes())
        m_outcome->addItem(ProcessWords::of(outcome), toString(outcome));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ProposalSheet::followOutcome);
}

QString ProposalSheet::titleText(bool isNew) const { return isNew ? tr("New proposal") : tr("Proposal"); }

/// Only what was taken up went into commitments.
void ProposalSheet::followOutcome()
{
    const auto outcome = proposalOutcomeFrom(m_outcome->currentData().toString());
    m_commitments->setEnabled(outcome == ProposalOutcome::TakenUp || outcome == ProposalOutcome::Partly);
}

void ProposalSheet::offerProposers()
{
    QSet<QString> names;
    for (const Proposal &proposal : m_workspace->contents().proposalsOf(m_workspace->plan()))
        names.insert(proposal.proposer);
    for (const Institution &institution : m_workspace->contents().institutions) {
        if (institution.sector == Sector::CivilSociety)
            names.insert(institution.name);
    }
    QStringList sorted = names.values();
    sorted.removeAll(QString());
    sorted.sort();
    auto *completer = new QCompleter(sorted, m_proposer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_proposer->completer();
    m_proposer->setCompleter(completer);
}

void ProposalSheet::fill(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const QString &language = m_workspace->language();
    const auto proposalId = ProposalId::parse(id);
    const Proposal *known = proposalId ? contents.proposal(*proposalId) : nullptr;
    const Proposal proposal = known ? *known : Proposal{};
    offerProposers();
    m_number->setText(proposal.number);
    m_proposed->setDate(proposal.proposed);
    m_name->setText(proposal.title.in(language));
    m_proposer->setText(proposal.proposer);
    m_text->setPlainText(proposal.text.in(language));
    m_outcome->setCurrentIndex(m_outcome->findData(toString(proposal.outcome)));
    m_answered->setDate(proposal.answered);
    m_commitments->setItems(commitmentItems(*m_workspace), idTexts(proposal.commitments));
    m_answer->setPlainText(proposal.answer.in(language));
    m_evidence->setItems(evidenceItems(*m_workspace), idTexts(proposal.evidence));
    m_source->setText(proposal.source);
    followOutcome();
}

Result<QString> ProposalSheet::store(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto proposalId = ProposalId::parse(id);
    const Proposal *known = proposalId ? contents.proposal(*proposalId) : nullptr;
    Proposal proposal = known ? *known : Proposal{.plan = m_workspace->plan()};
    proposal.number = m_number->text().trimmed();
    proposal.proposed = m_proposed->date();
    proposal.title = withText(proposal.title, *m_workspace, m_name->text());
    if (const QString proposer = m_proposer->text().simplified(); proposer != proposal.proposer) {
        proposal.proposer = proposer;
        proposal.institution = institutionNamed(contents, proposer);
    }
    proposal.text = withText(proposal.text, *m_workspace, m_text->toPlainText());
    proposal.outcome = proposalOutcomeFrom(m_outcome->currentData().toString()).value_or(proposal.outcome);
    proposal.answered = m_answered->date();
    proposal.answer = withText(proposal.answer, *m_workspace, m_answer->toPlainText());
    proposal.commitments =
        m_commitments->isEnabled() ? idsFrom<CommitmentId>(m_commitments->checked()) : QList<CommitmentId>();
    proposal.evidence = idsFrom<EvidenceId>(m_evidence->checked());
    proposal.source = m_source->text().trimmed();
    const Result<ProposalId> saved = m_workspace->dossier().saveProposal(proposal);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> ProposalSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeProposal(ProposalId::parse(id).value_or(ProposalId()));
}
