// ScoreMode: what can be done by key and in the "go to" box.
#include "ui/scoring/ScoreMode.h"

#include "ui/scoring/CardStack.h"
#include "ui/scoring/FlagList.h"
#include "ui/scoring/MilestoneSection.h"
#include "ui/scoring/Navigator.h"
#include "ui/scoring/SidePanel.h"
#include "ui/spelling/Spelling.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QScrollArea>

void ScoreMode::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add("score.next", tr("Next commitment"), Qt::CTRL | Qt::Key_PageDown, [this] { goToCommitment(1); });
    add("score.previous", tr("Previous commitment"), Qt::CTRL | Qt::Key_PageUp, [this] { goToCommitment(-1); });
    add("score.nextOpen", tr("Next open item (N)"), {}, [this] { goToOpen(true); });
    add("score.previousOpen", tr("Previous open item (P)"), {}, [this] { goToOpen(false); });
    add("score.nextList", tr("Next list of open items (L)"), {}, [this] {
        Q_EMIT wanted();
        m_navigator->chooseNextList();
    });
    add("score.addEvidence", tr("Add evidence"), Qt::CTRL | Qt::Key_E, [this] { cardsAtWork()->addEvidence(); });
    add("score.showEvidence", tr("Show the evidence in the library"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [this] { cardsAtWork()->showEvidence(); });
    add("score.translate", tr("Translate the reason"), Qt::CTRL | Qt::Key_T, [this] { cardsAtWork()->translate(); });
    add("score.comment", tr("Write a comment"), Qt::CTRL | Qt::Key_M, [this] {
        Q_EMIT wanted();
        m_side->writeComment();
    });
    add("score.addMilestone", tr("Add a milestone"), {}, [this] {
        Q_EMIT wanted();
        m_milestones->add();
    });
    add("score.makeCluster", tr("Make a cluster of the selected commitments"), {}, [this] {
        Q_EMIT wanted();
        makeCluster(m_navigator->selected());
    });
    add("score.flags", tr("Show all derived values"), {}, [this] {
        Q_EMIT wanted();
        m_flags->setUnfolded(true);
        m_scroll->ensureWidgetVisible(m_flags);
    });
    add("score.factSheet", tr("Fact sheet of the commitment"), {}, [this] {
        if (m_workspace && m_workspace->commitment() && !m_workspace->cluster())
            m_workspace->showFactSheet(*m_workspace->commitment());
    });
    add("score.editCommitment", tr("Change the commitment in Plan"), {}, [this] {
        if (m_workspace && m_workspace->commitment() && !m_workspace->cluster())
            m_workspace->editCommitment(*m_workspace->commitment());
    });
    add("score.spelling", tr("Check spelling, or no longer"), {}, [this] { switchSpelling(); });
    add("score.search", tr("Search commitments (/)"), {}, [this] { m_navigator->focusSearch(); });
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
