#include "ui/scoring/ScoreMode.h"

#include "ui/scoring/CardStack.h"
#include "ui/scoring/CommitmentHeader.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/Navigator.h"
#include "ui/scoring/SidePanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int widestColumn = 860; ///< longer lines are hard to read
}

ScoreMode::ScoreMode(QWidget *parent)
    : Mode(parent), m_navigator(new Navigator), m_splitter(new QSplitter(Qt::Horizontal, this)), m_side(new SidePanel)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_navigator);
    m_splitter->addWidget(buildCentre());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 7);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({296, 726, 272});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    buildActions();

    connect(m_navigator, &Navigator::opened, m_cards, &CardStack::focusFirst);
    connect(m_cards, &CardStack::message, this, &Mode::message);
    connect(m_header, &CommitmentHeader::message, this, &Mode::message);
    connect(m_side, &SidePanel::message, this, &Mode::message);
    connect(m_side, &SidePanel::commitmentRequested, this, [this](const CommitmentId &id) {
        if (m_workspace)
            m_workspace->setCommitment(id);
    });
    connect(m_cards, &CardStack::currentCriterionChanged, this,
            [this](const CriterionCode &criterion) { m_side->show(m_cards->subject(), criterion); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { revealFocus(now); });
}

// A window that is closed on the way out moves the focus, when this is no longer a ScoreMode.
ScoreMode::~ScoreMode() { disconnect(qApp, nullptr, this, nullptr); }

QWidget *ScoreMode::buildCentre()
{
    m_centre = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_centre);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_scroll);
    auto *column = new QWidget(page);
    column->setMaximumWidth(widestColumn);
    m_header = new CommitmentHeader(column);
    m_cards = new CardStack(column);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_header);
    inner->addWidget(m_cards);
    inner->addStretch(1);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(24, 2, 24, 32);
    outer->addWidget(column, 1);
    m_scroll->setWidget(page);
    auto *work = new QWidget(m_centre);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(24, 12, 24, 8);
    title->addWidget(m_header->titleLabel());
    rows->addLayout(title);
    rows->addWidget(m_scroll, 1);
    m_centre->addWidget(work);
    m_centre->addWidget(new EmptyState(u"score"_s, tr("No commitments yet"),
                                       tr("This plan holds no commitments. Import them from a table: menu File, "
                                          "Import table."),
                                       m_centre));
    m_centre->setMinimumWidth(380);
    return m_centre;
}

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
    add("score.addEvidence", tr("Add evidence"), Qt::CTRL | Qt::Key_E, [this] { m_cards->addEvidence(); });
    add("score.search", tr("Search commitments (/)"), {}, [this] { m_navigator->focusSearch(); });
}

void ScoreMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_shown.reset();
    m_navigator->setWorkspace(workspace);
    m_header->setWorkspace(workspace);
    m_cards->setWorkspace(workspace);
    m_side->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &ScoreMode::showCurrent);
        connect(&workspace->dossier(), &Dossier::changed, this, &ScoreMode::onChanged);
    }
    showCurrent();
}

void ScoreMode::enter()
{
    if (!m_cards->focusCriterion(m_cards->currentCriterion()))
        m_navigator->focusSearch();
}

void ScoreMode::showCurrent()
{
    const std::optional<CommitmentId> id = m_workspace ? m_workspace->commitment() : std::nullopt;
    m_centre->setCurrentIndex(m_workspace && !id ? 1 : 0);
    m_header->refresh();
    const std::optional<Subject> subject = id ? std::optional(Subject::of(*id)) : std::nullopt;
    if (!(subject == m_cards->subject()) || !m_workspace)
        m_cards->setSubject(subject);
    m_side->show(subject, m_cards->currentCriterion());
    if (id != m_shown)
        showFrom(m_cards->isAncestorOf(QApplication::focusWidget()));
    m_shown = id;
}

/// Another commitment: from its first card on, or at the card that the keyboard is on.
void ScoreMode::showFrom(bool keepsCard)
{
    if (keepsCard && revealFocus(QApplication::focusWidget()))
        return;
    m_cards->startAtFirst();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ScoreMode::onChanged(const Change &change)
{
    const std::optional<Subject> subject = m_cards->subject();
    const bool isHere = std::any_of(change.ratings.cbegin(), change.ratings.cend(),
                                    [&](const RatingKey &key) { return subject == key.subject; });
    if (isHere || !change.onlyRatings())
        m_header->refresh();
}

void ScoreMode::goToCommitment(int step)
{
    const QList<CommitmentId> order = m_navigator->order();
    if (!m_workspace || order.isEmpty())
        return;
    const qsizetype at = m_workspace->commitment() ? order.indexOf(*m_workspace->commitment()) + step : 0;
    if (at < 0 || at >= order.size())
        return;
    const CriterionCode criterion = m_cards->currentCriterion();
    const bool hadFocus = m_cards->isAncestorOf(QApplication::focusWidget());
    m_workspace->setCommitment(order.at(at));
    if (hadFocus)
        m_cards->focusCriterion(criterion);
}

/// Goes on within the commitment, then through the others in the plan's order.
void ScoreMode::goToOpen(bool forward)
{
    if (!m_workspace || m_cards->focusOpen(forward, false))
        return;
    const QList<CommitmentId> order = m_navigator->order();
    const qsizetype step = forward ? 1 : -1;
    qsizetype at = m_workspace->commitment() ? order.indexOf(*m_workspace->commitment()) + step : 0;
    for (; at >= 0 && at < order.size(); at += step) {
        if (!m_navigator->needsWork(order.at(at)))
            continue;
        m_workspace->setCommitment(order.at(at));
        if (m_cards->focusOpen(forward, true))
            return;
    }
    Q_EMIT message(forward ? tr("Nothing open after this one.") : tr("Nothing open before this one."));
}

/// Scrolls so that the whole card with the keyboard is seen, not only the field within it.
bool ScoreMode::revealFocus(QWidget *now)
{
    for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        if (auto *card = qobject_cast<CriterionCard *>(widget); card && m_cards->isAncestorOf(card)) {
            // After the layout has settled: a card grows when it becomes the current one.
            QTimer::singleShot(0, card, [this, card] {
                if (m_cards->isFirst(card->criterion()))
                    m_scroll->verticalScrollBar()->setValue(0);
                m_scroll->ensureWidgetVisible(card, 0, 24);
            });
            return true;
        }
    }
    return false;
}

QByteArray ScoreMode::splitterState() const { return m_splitter->saveState(); }

void ScoreMode::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

void ScoreMode::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && event->key() == Qt::Key_N)
        goToOpen(true);
    else if (isPlain && event->key() == Qt::Key_P)
        goToOpen(false);
    else if (isPlain && event->text() == u"/")
        m_navigator->focusSearch();
    else
        Mode::keyPressEvent(event);
}
