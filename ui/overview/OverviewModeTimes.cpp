// What the overview shows of times: due dates, before and after, and the whole matrix beside them.
#include "ui/overview/BeforeAfterCard.h"
#include "ui/overview/DueCard.h"
#include "ui/overview/MatrixDialog.h"
#include "ui/overview/OverviewMode.h"
#include "ui/widgets/FrozenTable.h"
#include "ui/window/Workspace.h"

/// Packs are copied: the figures of a large plan are worked out while the dossier goes on.
OverviewScope OverviewMode::scope()
{
    if (std::exchange(m_scopeRound, m_workspace->roundId()) != m_workspace->roundId())
        m_dueDay = {}; // another round has a day of its own
    OverviewScope scope{.asOf = m_dueDay, .crossWalks = m_crossWalks};
    for (const Round &round : m_workspace->contents().roundsOf(m_workspace->plan())) {
        if (const MethodPack *pack = m_workspace->dossier().methodOf(round.id))
            scope.methods.insert(round.id, std::make_shared<const MethodPack>(*pack));
    }
    return scope;
}

/// Due dates where there is a day to look at them; before and after where the plan has two times.
void OverviewMode::showTimes()
{
    const QString title = tr("Due dates and delay");
    const DueChart &due = m_figures->dueChart();
    const bool isDated = due.total() > due.of(DueStanding::WithoutDate);
    m_due->setTitle(title);
    m_due->setDay(m_workspace->round()->asOf, m_dueDay);
    m_due->setFigure(due.isEmpty() ? Figure() : m_figures->due(), title, basis());
    m_due->setNote(
        isDated ? tr("Of %n commitment(s), %1 done and %2 overdue; the bars count commitments.", nullptr, due.total())
                      .arg(due.of(DueStanding::Done))
                      .arg(due.of(DueStanding::Late))
                : tr("No commitment has a due date yet. Give them in Plan mode."));
    m_beforeAfter->setVisible(!m_figures->beforeAfter().isEmpty());
    m_beforeAfter->setPairs(
        m_figures->beforeAfter(), [this](RoundId id) { return m_figures ? m_figures->methodOf(id) : nullptr; },
        m_workspace->contents(), m_figures->language(), basis());
}

void OverviewMode::showFactSheet(const CommitmentId &id)
{
    if (m_workspace)
        m_workspace->showFactSheet(id);
}

void OverviewMode::showMatrixDialog()
{
    if (!m_figures)
        return;
    if (!m_dialog) {
        m_dialog = new MatrixDialog(this);
        connect(m_dialog, &MatrixDialog::factSheetWanted, this, &OverviewMode::showFactSheet);
        connect(m_dialog, &MatrixDialog::cellActivated, this,
                [this](const CommitmentId &commitment, const CriterionCode &criterion) {
                    if (criterion.isEmpty())
                        Q_EMIT commitmentRequested(commitment);
                    else if (m_workspace)
                        m_workspace->showRating(m_workspace->keyFor(Subject::of(commitment), criterion));
                });
    }
    m_dialog->setFigure(m_figures->matrix(), m_figures->sharedPack(), basis());
    m_dialog->show();
    m_dialog->table()->setFocus();
}
