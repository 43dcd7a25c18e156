#include "ui/window/TopBar.h"

#include "core/model/PlanName.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Theme.h"
#include "ui/window/GoToBox.h"
#include "ui/window/Workspace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

TopBar::TopBar(QMenu *menu, QWidget *parent)
    : QWidget(parent), m_menu(makeButton(u"mainMenu"_s)), m_title(new ElidedLabel({}, this)),
      m_plan(makeButton(u"planMenu"_s)), m_round(makeButton(u"roundMenu"_s)), m_goTo(new GoToBox(this))
{
    m_menu->setText(u"Cotejo ▾"_s);
    m_menu->setFont(Theme::boldFont());
    m_menu->setMenu(menu);
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_plan->setMenu(new QMenu(m_plan));
    m_round->setMenu(new QMenu(m_round));
    for (QToolButton *button : {m_menu, m_plan, m_round})
        connect(
            button->menu(), &QMenu::aboutToHide, button, [button] { cool(button); }, Qt::QueuedConnection);
    m_round->setToolTip(tr("The round that is shown and scored"));
    connect(m_plan->menu(), &QMenu::aboutToShow, this, &TopBar::fillPlans);
    connect(m_round->menu(), &QMenu::aboutToShow, this, &TopBar::fillRounds);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 16, 5);
    layout->setSpacing(8);
    layout->addWidget(m_menu);
    layout->addWidget(m_title);
    layout->addWidget(m_plan);
    layout->addWidget(m_round);
    layout->addStretch(1);
    layout->addWidget(m_goTo, 2);
}

/// The menu took the mouse, so the button never heard that it left.
void TopBar::cool(QToolButton *button)
{
    const bool isUnder = button->rect().contains(button->mapFromGlobal(QCursor::pos()));
    button->setAttribute(Qt::WA_UnderMouse, isUnder);
    button->setDown(false);
    button->update();
}

QToolButton *TopBar::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_goTo->setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::currentChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_plan, m_round, m_goTo})
        widget->setVisible(m_workspace);
    if (!m_workspace)
        return;
    const QString &language = m_workspace->language();
    const QString file = QFileInfo(m_workspace->dossier().path()).fileName();
    const ActionPlan *plan = m_workspace->contents().plan(m_workspace->plan());
    const QString planTitle = plan ? plan->title.in(language) : QString();
    const bool hasSeveral = m_workspace->contents().plans.size() > 1;
    m_title->setText(hasSeveral || planTitle.isEmpty() ? file : u"%1 · %2"_s.arg(file, planTitle));
    m_plan->setVisible(hasSeveral);
    constexpr int widestPlan = 300;
    const QString named = plan ? planName(*plan, m_workspace->catalogue()) : QString();
    m_plan->setText(fontMetrics().elidedText(named, Qt::ElideRight, widestPlan) + u" ▾"_s);
    m_plan->setAccessibleName(tr("Plan: %1").arg(planTitle));
    const Round *round = m_workspace->round();
    const QString roundTitle = round ? round->title.in(language) : tr("no round");
    m_round->setText(tr("Round: %1 ▾").arg(fontMetrics().elidedText(roundTitle, Qt::ElideRight, 260)));
    m_round->setIcon(round && !round->isOpen ? Theme::icon(u"lock"_s) : QIcon());
    m_round->setToolButtonStyle(round && !round->isOpen ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    m_round->setAccessibleName(tr("Round: %1").arg(roundTitle));
}

void TopBar::fillPlans()
{
    m_plan->menu()->clear();
    if (!m_workspace)
        return;
    for (const ActionPlan &plan : m_workspace->contents().plans) {
        QAction *action = m_plan->menu()->addAction(planName(plan, m_workspace->catalogue()), this,
                                                    [this, id = plan.id] { m_workspace->setPlan(id); });
        action->setCheckable(true);
        action->setChecked(plan.id == m_workspace->plan());
    }
}

void TopBar::fillRounds()
{
    m_round->menu()->clear();
    if (!m_workspace)
        return;
    const Catalogue catalogue = m_workspace->catalogue();
    for (const Round &round : m_workspace->contents().roundsOf(m_workspace->plan())) {
        const QString state = round.isOpen ? tr("open") : tr("closed");
        QAction *action = m_round->menu()->addAction(
            tr("%1 · as of %2 · %3").arg(round.title.in(m_workspace->language()), catalogue.date(round.asOf), state),
            this, [this, id = round.id] { m_workspace->setRound(id); });
        action->setCheckable(true);
        action->setChecked(round.id == m_workspace->roundId());
    }
    if (m_workspace->isWritable()) {
        m_round->menu()->addSeparator();
        m_round->menu()->addAction(Theme::icon(u"add"_s), tr("Open a new round…"), this, &TopBar::newRoundRequested);
    }
}

void TopBar::openMenu()
{
    if (!m_menu->menu()->actions().isEmpty())
        m_menu->menu()->setActiveAction(m_menu->menu()->actions().constFirst());
    m_menu->showMenu();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colours().line);
}
