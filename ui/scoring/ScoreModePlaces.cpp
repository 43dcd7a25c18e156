// ScoreMode: which page is shown, and the place of a thing that was searched for.
#include "ui/scoring/ScoreMode.h"

#include "core/model/Place.h"
#include "ui/scoring/CardStack.h"
#include "ui/sheets/ClusterSheet.h"
#include "ui/widgets/EmptyState.h"
#include "ui/window/Workspace.h"

#include <QSet>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

bool ScoreMode::reveal(const Place &place)
{
    static const QSet<QString> kinds{u"commitment"_s, u"cluster"_s, u"rating"_s, u"comment"_s, u"self-report"_s};
    if (!m_workspace || !kinds.contains(place.kind) || !place.subject)
        return false;
    Subject subject = *place.subject;
    if (const auto id = subject.milestone()) {
        const Milestone *milestone = m_workspace->contents().milestone(*id);
        if (!milestone)
            return false;
        subject = Subject::of(milestone->commitment);
    }
    if (subject.kind == SubjectKind::Plan)
        return false;
    Q_EMIT wanted();
    m_workspace->setSubject(subject);
    if (place.criterion.isEmpty() || !m_cards->focusCriterion(place.criterion))
        m_cards->focusFirst();
    return true;
}

void ScoreMode::buildEmptyStates()
{
    m_noCommitments = new EmptyState(u"score"_s, tr("No commitments yet"),
                                     tr("This plan holds no commitments. Import them from a table, or add them one "
                                        "by one; then each is scored here."),
                                     m_centre);
    connect(m_noCommitments, &EmptyState::activated, this, &Mode::importRequested);
    connect(m_noCommitments, &EmptyState::otherActivated, this, &Mode::commitmentWanted);
    m_noRound = new EmptyState(u"score"_s, tr("No round yet"),
                               tr("Commitments are scored in a round: one method, applied to the plan as it stood on "
                                  "one day. Open the first one to begin."),
                               m_centre);
    connect(m_noRound, &EmptyState::activated, this, &Mode::roundWanted);
}

int ScoreMode::pageToShow() const
{
    if (!m_workspace || m_clusterSheet->isOpen())
        return m_workspace ? 2 : 0;
    const bool mayWrite = m_workspace->isWritable();
    m_noCommitments->setAction(mayWrite ? tr("Import a table…") : QString());
    m_noCommitments->setOtherAction(mayWrite ? tr("Add a commitment") : QString());
    m_noRound->setAction(mayWrite ? tr("Open a round…") : QString());
    if (!m_workspace->subject())
        return 1;
    return m_workspace->round() ? 0 : 3;
}
