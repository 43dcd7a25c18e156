#include "ui/process/ProcessMode.h"

#include "ui/scoring/CardStack.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/SidePanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include "core/base/Catalogue.h"
#include "core/evaluation/Completeness.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 860; ///< longer lines are hard to read

/// The latest open round of the plan whose method asks about the plan, other than the current one.
const Round *roundWithPlanCriteria(const Workspace &workspace)
{
    const Round *found = nullptr;
    for (const Round &round : workspace.contents().rounds) {
        const MethodPack *pack = round.plan == workspace.plan() ? workspace.dossier().methodOf(round.id) : nullptr;
        if (pack && round.isOpen && round.id != workspace.roundId() && !pack->criteriaFor(SubjectKind::Plan).isEmpty())
            found = workspace.contents().round(round.id);
    }
    return found;
}

} // namespace

ProcessMode::ProcessMode(QWidget *parent)
    : Mode(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_side(new SidePanel)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildCentre());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 7);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({1006, 288});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    buildActions();
    connect(m_cards, &CardStack::message, this, &Mode::message);
    connect(m_side, &SidePanel::message, this, &Mode::message);
    connect(m_side, &SidePanel::commitmentRequested, this, &Mode::commitmentRequested);
    connect(m_cards, &CardStack::currentCriterionChanged, this,
            [this](const CriterionCode &criterion) { m_side->show(m_cards->subject(), criterion); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { revealFocus(now); });
}

// A window that is closed on the way out moves the focus, when this is no longer a ProcessMode.
ProcessMode::~ProcessMode() { disconnect(qApp, nullptr, this, nullptr); }

QWidget *ProcessMode::buildCentre()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_scroll);
    auto *column = new QWidget(page);
    column->setMaximumWidth(widestColumn);
    m_title = new QLabel(column);
    m_title->setWordWrap(true);
    m_subtitle = new QLabel(column);
    m_subtitle->setWordWrap(true);
    m_cards = new CardStack(column);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addWidget(m_cards);
    m_column->addStretch(1);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(24, 14, 24, 32);
    outer->addWidget(column, 1);
    m_scroll->setWidget(page);
    m_scroll->setMinimumWidth(380);
    return m_scroll;
}

void ProcessMode::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(u"process.nextOpen"_s, tr("Next open item (N)"), {}, [this] { goToOpen(true); });
    add(u"process.previousOpen"_s, tr("Previous open item (P)"), {}, [this] { goToOpen(false); });
    add(u"process.addEvidence"_s, tr("Add evidence"), Qt::CTRL | Qt::Key_E, [this] { m_cards->addEvidence(); });
}

void ProcessMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_cards->setWorkspace(workspace);
    m_side->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &ProcessMode::showCurrent);
        connect(&workspace->dossier(), &Dossier::changed, this, &ProcessMode::showHead);
    }
    showCurrent();
}

void ProcessMode::enter()
{
    if (m_empty)
        m_empty->setFocus();
    else if (!m_cards->focusCriterion(m_cards->currentCriterion()))
        m_cards->focusFirst();
}

void ProcessMode::showCurrent()
{
    const bool hasPlan = m_workspace && m_workspace->contents().plan(m_workspace->plan());
    const std::optional<Subject> subject =
        hasPlan ? std::optional(Subject::of(m_workspace->plan())) : std::optional<Subject>();
    if (!(subject == m_cards->subject()) || !m_workspace)
        m_cards->setSubject(subject);
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    const bool asks = subject && pack && !pack->criteriaFor(SubjectKind::Plan).isEmpty();
    m_cards->setVisible(asks);
    m_side->setVisible(asks);
    if (m_empty) { // it may be its own button that brought us here
        m_empty->hide();
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    if (asks)
        m_side->show(subject, m_cards->currentCriterion());
    else if (m_workspace)
        showEmptyState();
    showHead();
}

void ProcessMode::showHead()
{
    m_title->setFont(Theme::headingFont());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::colours().secondary);
    m_subtitle->setPalette(quiet);
    m_title->setVisible(!m_empty);
    m_subtitle->setVisible(!m_empty);
    const ActionPlan *plan = m_workspace ? m_workspace->contents().plan(m_workspace->plan()) : nullptr;
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!plan || !pack)
        return;
    m_title->setText(tr("Process of the plan as a whole"));
    const Completeness done = completeness(*pack, SubjectKind::Plan, m_workspace->levelsOf(Subject::of(plan->id)));
    m_subtitle->setText(tr("%1 · %2 of %3 criteria answered", "plan, so many of all")
                            .arg(plan->title.in(m_workspace->language()))
                            .arg(done.rated)
                            .arg(done.asked));
}

void ProcessMode::showEmptyState()
{
    const QString language = m_workspace->language();
    const MethodPack *pack = m_workspace->method();
    const Round *other = roundWithPlanCriteria(*m_workspace);
    QString text = pack ? tr("The method “%1” asks nothing about the plan as a whole.").arg(pack->title.in(language))
                        : tr("The process is scored within a round, and this plan has none yet.");
    if (other)
        text += u' ' + tr("The round “%1” does.").arg(other->title.in(language));
    m_empty = new EmptyState(u"process"_s, tr("No process criteria in this round"), text);
    if (other) {
        m_empty->setAction(tr("Go to that round"));
        connect(m_empty, &EmptyState::activated, this, [this, id = other->id] { m_workspace->setRound(id); });
    }
    m_column->insertWidget(2, m_empty, 4);
}

void ProcessMode::goToOpen(bool forward)
{
    if (m_workspace && !m_cards->focusOpen(forward, false))
        Q_EMIT message(forward ? tr("Nothing open after this one.") : tr("Nothing open before this one."));
}

/// Scrolls so that the whole card with the keyboard is seen, not only the field within it.
void ProcessMode::revealFocus(QWidget *now)
{
    for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        if (auto *card = qobject_cast<CriterionCard *>(widget); card && m_cards->isAncestorOf(card)) {
            // After the layout has settled: a card grows when it becomes the current one.
            QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 24); });
            return;
        }
    }
}

void ProcessMode::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && event->key() == Qt::Key_N)
        goToOpen(true);
    else if (isPlain && event->key() == Qt::Key_P)
        goToOpen(false);
    else
        Mode::keyPressEvent(event);
}

void ProcessMode::changeEvent(QEvent *event)
{
    Mode::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCurrent();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showHead();
}
