#include "ui/process/ProposalsPage.h"

#include "core/evaluation/TakeUp.h"
#include "ui/process/ProposalModel.h"
#include "ui/sheets/ProposalSheet.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

ProposalsPage::ProposalsPage(QWidget *parent)
    : RegisterPage(new ProposalModel, new ProposalSheet,
                   {.name = tr("Proposals"),
                    .add = tr("Add a proposal"),
                    .fill = tr("Add a proposal"),
                    .emptyIcon = u"comment"_s,
                    .emptyTitle = tr("No proposals yet"),
                    .emptyText = tr("What civil society proposed for the plan, who proposed it, and what became of it: "
                                    "the commitments it went into and the reasons the government gave."),
                    .removed = tr("The proposal was removed. Ctrl+Z brings it back.")},
                   parent)
{
    setObjectName(u"proposalsPage"_s);
}

QString ProposalsPage::summary() const
{
    const PlanTakeUp found = takeUp(m_workspace->contents(), m_workspace->plan());
    int organisations = 0;
    for (const TakeUp &proposer : found.byProposer)
        organisations += proposer.proposer.isEmpty() ? 0 : 1;
    const QString rate = tr("take-up rate %1 (%2 of %3)")
                             .arg(m_workspace->catalogue().percent(found.all.taken(), found.all.total()))
                             .arg(found.all.taken())
                             .arg(found.all.total());
    const QString proposals = tr("%n proposal(s)", nullptr, found.all.total());
    const QString proposers = tr("%n organisation(s)", nullptr, organisations);
    //: %1 "45 proposals", %2 "8 organisations", then counts, %7 "take-up rate 60 % (27 of 45)"
    return tr("%1 of %2: %3 taken up, %4 partly, %5 not taken up, %6 without an answer; %7")
        .arg(proposals, proposers)
        .arg(found.all.count(ProposalOutcome::TakenUp))
        .arg(found.all.count(ProposalOutcome::Partly))
        .arg(found.all.count(ProposalOutcome::NotTakenUp))
        .arg(found.all.count(ProposalOutcome::NoAnswer))
        .arg(rate);
}
