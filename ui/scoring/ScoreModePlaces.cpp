// ScoreMode: showing the place of a thing that was searched for.
#include "ui/scoring/ScoreMode.h"

#include "core/model/Place.h"
#include "ui/scoring/CardStack.h"
#include "ui/window/Workspace.h"

#include <QSet>

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
