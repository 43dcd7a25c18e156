// ScoreMode: what can be done by key and in the "go to" box.
#include "ui/scoring/ScoreMode.h"

#include "ui/scoring/CardScroll.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/FlagList.h"
#include "ui/scoring/MilestoneSection.h"
#include "ui/scoring/Navigator.h"
#include "ui/scoring/SidePanel.h"
#include "ui/spelling/Spelling.h"
#include "ui/widgets/PageAction.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

void ScoreMode::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto run) {
        addPageAction(this, name, text, keys, run);
    };
    add(u"score.next"_s, tr("Next commitment"), Qt::CTRL | Qt::Key_PageDown, [this] { goToCommitment(1); });
    add(u"score.previous"_s, tr("Previous commitment"), Qt::CTRL | Qt::Key_PageUp, [this] { goToCommitment(-1); });
    add(u"score.nextOpen"_s, tr("Next open item (N)"), {}, [this] { goToOpen(true); });
    add(u"score.previousOpen"_s, tr("Previous open item (P)"), {}, [this] { goToOpen(false); });
    add(u"score.nextList"_s, tr("Next list of open items (L)"), {}, [this] {
        Q_EMIT wanted();
        m_navigator->chooseNextList();
    });
    add(u"score.addEvidence"_s, tr("Add evidence"), Qt::CTRL | Qt::Key_E, [this] { cardsAtWork()->addEvidence(); });
    add(u"score.showEvidence"_s, tr("Show the evidence in the library"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [this] { cardsAtWork()->showEvidence(); });
    add(u"score.translate"_s, tr("Translate the reason"), Qt::CTRL | Qt::Key_T, [this] { cardsAtWork()->translate(); });
    add(u"score.comment"_s, tr("Write a comment"), Qt::CTRL | Qt::Key_M, [this] {
        Q_EMIT wanted();
        m_side->writeComment();
    });
    add(u"score.addMilestone"_s, tr("Add a milestone"), {}, [this] {
        Q_EMIT wanted();
        m_milestones->add();
    });
    add(u"score.makeCluster"_s, tr("Make a cluster of the selected commitments"), {}, [this] {
        Q_EMIT wanted();
        makeCluster(m_navigator->selected());
    });
    add(u"score.flags"_s, tr("Show all derived values"), {}, [this] {
        Q_EMIT wanted();
        m_flags->setUnfolded(true);
        m_scroll->ensureWidgetVisible(m_flags);
    });
    add(u"score.factSheet"_s, tr("Fact sheet of the commitment"), {}, [this] {
        if (m_workspace && m_workspace->commitment() && !m_workspace->cluster())
            m_workspace->showFactSheet(*m_workspace->commitment());
    });
    add(u"score.editCommitment"_s, tr("Change the commitment in Plan"), {}, [this] {
        if (m_workspace && m_workspace->commitment() && !m_workspace->cluster())
            m_workspace->editCommitment(*m_workspace->commitment());
    });
    add(u"score.spelling"_s, tr("Check spelling, or no longer"), {}, [this] { switchSpelling(); });
    add(u"score.search"_s, tr("Search commitments (/)"), {}, [this] { m_navigator->focusSearch(); });
}

/// Says what is checked, or why nothing can be.
void ScoreMode::switchSpelling()
{
    Spelling *spelling = Spelling::current();
    if (!spelling)
        return;
    const bool hasAny = spelling->hasDictionary(QStringLiteral("es")) || spelling->hasDictionary(QStringLiteral("en"));
    spelling->setOn(!spelling->isOn());
    Q_EMIT message(!hasAny ? tr("No dictionary is installed, so spelling cannot be checked. Install hunspell-es or "
                                "hunspell-en-us.")
                   : spelling->isOn() ? tr("Spelling is checked as you type.")
                                      : tr("Spelling is no longer checked."));
}
