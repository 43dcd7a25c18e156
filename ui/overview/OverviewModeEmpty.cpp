// What the overview says where there is nothing to draw, and the way on from there.
#include "ui/overview/OverviewMode.h"
#include "ui/widgets/EmptyState.h"
#include "ui/window/Workspace.h"

#include "core/evaluation/RoundLevels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void OverviewMode::showEmptyState()
{
    const Round *round = m_workspace->round();
    const QList<Commitment> commitments = m_workspace->contents().commitmentsOf(m_workspace->plan());
    if (!round)
        m_empty = new EmptyState(u"overview"_s, tr("This plan has no round yet"),
                                 tr("Charts show the ratings of a round. Open a round to begin."), m_page);
    else if (commitments.isEmpty())
        m_empty = new EmptyState(
            u"overview"_s, tr("No commitments yet"),
            tr("Charts show how the plan's commitments are rated. Import them from a table or add them one by one."),
            m_page);
    if (m_empty && m_workspace->isWritable()) {
        m_empty->setAction(round ? tr("Import a table…") : tr("Open a round…"));
        connect(m_empty, &EmptyState::activated, this, round ? &Mode::importRequested : &Mode::roundWanted);
        m_empty->setOtherAction(round ? tr("Add a commitment") : QString());
        connect(m_empty, &EmptyState::otherActivated, this, &Mode::commitmentWanted);
    }
    if (!m_empty)
        showNotRated(*round, commitments.first().id);
    m_column->insertWidget(3, m_empty, 1);
}

/// The way on is to rate, or to look at a round that is rated.
void OverviewMode::showNotRated(const Round &round, const CommitmentId &first)
{
    const Round *other = roundToShow(m_workspace->contents(), m_workspace->plan());
    const bool offersOther = other && other->id != round.id && !m_workspace->contents().ratingsOf(other->id).isEmpty();
    const QString go = tr("Charts appear with the first rating.");
    const QString see = tr("To see charts now, look at the round “%1”.");
    m_empty = new EmptyState(u"overview"_s, tr("No ratings yet in “%1”").arg(round.title.in(m_workspace->language())),
                             offersOther ? go + u' ' + see.arg(other->title.in(m_workspace->language())) : go, m_page);
    const auto rate = [this, first] {
        Q_EMIT commitmentRequested(first);
    };
    if (!offersOther) {
        m_empty->setAction(tr("Rate the first commitment"));
        connect(m_empty, &EmptyState::activated, this, rate);
        return;
    }
    m_empty->setAction(tr("Show that round"));
    connect(m_empty, &EmptyState::activated, this, [this, id = other->id] { m_workspace->setRound(id); });
    m_empty->setOtherAction(tr("Rate the first commitment"));
    connect(m_empty, &EmptyState::otherActivated, this, rate);
}
