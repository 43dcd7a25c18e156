#include "ui/scoring/ScoreMode.h"

#include "ui/scoring/CardScroll.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/ClusterHeader.h"
#include "ui/scoring/CommitmentHeader.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/FlagList.h"
#include "ui/scoring/MilestoneSection.h"
#include "ui/scoring/Navigator.h"
#include "ui/scoring/SidePanel.h"
#include "ui/sheets/ClusterSheet.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"
#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
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
    const int letter = fontMetrics().averageCharWidth();
    m_splitter->setSizes({std::max(296, 34 * letter), 726, std::max(272, 32 * letter)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    buildActions();
    connectParts();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { revealFocus(now); });
}

void ScoreMode::connectParts()
{
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
    connect(m_cards, &CardStack::commentsRequested, m_side, &SidePanel::writeComment);
    connect(m_navigator, &Navigator::clusterRequested, this, &ScoreMode::makeCluster);
    connect(m_navigator, &Navigator::factSheetRequested, this,
            [this](const CommitmentId &id) { m_workspace->showFactSheet(id); });
    connect(m_navigator, &Navigator::editRequested, this,
            [this](const CommitmentId &id) { m_workspace->editCommitment(id); });
    connect(m_milestones, &MilestoneSection::commentsRequested, m_side, &SidePanel::writeComment);
    connect(m_milestones, &MilestoneSection::message, this, &Mode::message);
    connect(m_milestones, &MilestoneSection::currentCriterionChanged, m_side, &SidePanel::show);
    connect(m_milestones, &MilestoneSection::wanted, this, &Mode::wanted);
    connect(m_milestones, &MilestoneSection::sheetBegun, this, [this](QWidget *sheet) {
        QTimer::singleShot(0, sheet, [this, sheet] {
            // The page has to have its new height before it can be scrolled to its end.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_scroll->ensureWidgetVisible(sheet, 0, 24);
        });
    });
    connect(m_flags, &FlagList::message, this, &Mode::message);
    connect(m_cluster, &ClusterHeader::editRequested, this, &ScoreMode::editCluster);
    connect(m_cluster, &ClusterHeader::commitmentRequested, this,
            [this](const CommitmentId &id) { m_workspace->setCommitment(id); });
    connect(m_clusterSheet, &Sheet::ended, this, &ScoreMode::showCurrent);
    connect(m_clusterSheet, &Sheet::message, this, &Mode::message);
    connect(m_clusterSheet, &Sheet::offered, this, &ScoreMode::takeBackCluster);
    connect(m_clusterSheet, &Sheet::removed, this,
            [this] { Q_EMIT message(tr("The cluster was dissolved. Ctrl+Z brings it back.")); });
    connect(m_clusterSheet, &Sheet::saved, this, [this](const QString &id) {
        m_workspace->setSubject({SubjectKind::Cluster, id});
        m_cards->focusFirst();
    });
}

// A window that is closed on the way out moves the focus, when this is no longer a ScoreMode.
ScoreMode::~ScoreMode() { disconnect(qApp, nullptr, this, nullptr); }

QWidget *ScoreMode::buildCentre()
{
    m_centre = new QStackedWidget(this);
    m_scroll = new CardScroll(m_centre);
    m_scroll->setPage(buildColumn());
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
    buildEmptyStates();
    m_centre->addWidget(m_noCommitments);
    m_centre->addWidget(buildClusterSheet());
    m_centre->addWidget(m_noRound);
    m_centre->setMinimumWidth(320);
    return m_centre;
}

QWidget *ScoreMode::buildColumn()
{
    auto *page = new QWidget(m_scroll);
    auto *column = new QWidget(page);
    column->setMaximumWidth(widestColumn);
    m_header = new CommitmentHeader(column);
    m_cluster = new ClusterHeader(column);
    m_flags = new FlagList(column);
    m_cards = new CardStack(column);
    m_milestones = new MilestoneSection(column);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_cluster, m_flags, m_cards, m_milestones})
        inner->addWidget(part);
    inner->addStretch(1);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(24, 2, 24, 32);
    outer->addWidget(column, 1);
    return page;
}

QWidget *ScoreMode::buildClusterSheet()
{
    auto *page = new QWidget(m_centre);
    m_clusterSheet = new ClusterSheet(page);
    m_clusterSheet->setMaximumWidth(widestColumn);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 14, 24, 16);
    layout->addWidget(m_clusterSheet);
    return page;
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
    m_cluster->setWorkspace(workspace);
    m_flags->setWorkspace(workspace);
    m_cards->setWorkspace(workspace);
    m_milestones->setWorkspace(workspace);
    m_clusterSheet->setWorkspace(workspace);
    if (workspace) {
        // Before the panel takes the text in, so that it stays at its criterion.
        connect(workspace, &Workspace::commentOffered, this,
                [this](const Subject &subject, const CriterionCode &criterion) {
                    if (subject == m_cards->subject())
                        m_cards->focusCriterion(criterion);
                });
    }
    m_side->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &ScoreMode::showCurrent);
        connect(&workspace->dossier(), &Dossier::changed, this, &ScoreMode::onChanged);
        connect(workspace, &Workspace::ratingWanted, this, &ScoreMode::showRating);
    }
    showCurrent();
}

void ScoreMode::enter()
{
    if (QWidget *page = m_centre->currentWidget(); page == m_noCommitments || page == m_noRound)
        page->setFocus();
    else if (!m_cards->focusCriterion(m_cards->currentCriterion()))
        m_navigator->focusSearch();
}

void ScoreMode::showCurrent()
{
    const std::optional<Subject> subject = m_workspace ? m_workspace->subject() : std::nullopt;
    if (m_clusterSheet->isOpen() && !m_clusterSheet->isDirty() && subject != m_shown)
        m_clusterSheet->cancel();
    m_centre->setCurrentIndex(pageToShow());
    const bool isCluster = subject && subject->cluster();
    m_header->setVisible(!isCluster);
    m_cluster->setVisible(isCluster);
    m_header->refresh();
    m_cluster->refresh();
    if (isCluster)
        m_header->titleLabel()->setText(m_cluster->title());
    m_flags->show(subject);
    if (!(subject == m_cards->subject()) || !m_workspace)
        m_cards->setSubject(subject);
    m_side->show(subject, m_cards->currentCriterion());
    if (subject != m_shown)
        showFrom(m_cards->isAncestorOf(QApplication::focusWidget()));
    m_shown = subject;
}

void ScoreMode::makeCluster(const QList<CommitmentId> &commitments)
{
    if (!m_workspace || !m_workspace->isWritable())
        return;
    m_clusterSheet->beginOf(commitments);
    m_centre->setCurrentIndex(2);
}

void ScoreMode::editCluster(const QString &id)
{
    m_clusterSheet->begin(id);
    m_centre->setCurrentIndex(2);
}

void ScoreMode::takeBackCluster(const UnsavedText &kept)
{
    Q_EMIT wanted();
    if (m_clusterSheet->isOpen() && m_clusterSheet->isDirty()) {
        Q_EMIT message(tr("The sheet holds something that is not saved yet. Save or cancel it first."));
        return;
    }
    m_clusterSheet->takeBack(kept);
    m_centre->setCurrentIndex(pageToShow());
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

/// What is about the plan stands in Process mode.
void ScoreMode::showRating(const RatingKey &key)
{
    if (key.subject.plan())
        return;
    Q_EMIT wanted();
    m_cards->focusCriterion(key.criterion);
}

void ScoreMode::goToCommitment(int step)
{
    const QList<Subject> order = m_navigator->order();
    if (!m_workspace || order.isEmpty())
        return;
    const qsizetype at = m_workspace->subject() ? order.indexOf(*m_workspace->subject()) + step : 0;
    if (at < 0 || at >= order.size())
        return;
    const CriterionCode criterion = m_cards->currentCriterion();
    const bool hadFocus = m_cards->isAncestorOf(QApplication::focusWidget());
    m_workspace->setSubject(order.at(at));
    if (hadFocus)
        m_cards->focusCriterion(criterion);
}

/// Within the subject at work: its cards, then those of its milestones.
bool ScoreMode::focusOpen(bool forward, bool fromEdge)
{
    const OpenKind kind = m_navigator->openKind();
    const bool isInMilestones = !fromEdge && m_milestones->cardsWith(QApplication::focusWidget());
    if (forward)
        return (!isInMilestones && m_cards->focusOpen(kind, true, fromEdge)) ||
               m_milestones->focusOpen(kind, true, !isInMilestones);
    if ((isInMilestones || fromEdge) && m_milestones->focusOpen(kind, false, fromEdge))
        return true;
    return m_cards->focusOpen(kind, false, fromEdge || isInMilestones);
}

/// Goes on within the commitment, then through the others of the chosen list in the plan's order.
void ScoreMode::goToOpen(bool forward)
{
    if (!m_workspace || focusOpen(forward, false))
        return;
    const QList<Subject> order = m_navigator->order();
    const qsizetype step = forward ? 1 : -1;
    qsizetype at = m_workspace->subject() ? order.indexOf(*m_workspace->subject()) + step : 0;
    for (; at >= 0 && at < order.size(); at += step) {
        if (!m_navigator->isOpen(order.at(at)))
            continue;
        m_workspace->setSubject(order.at(at));
        if (focusOpen(forward, true))
            return;
    }
    Q_EMIT message(forward ? tr("Nothing of the chosen list after this one.")
                           : tr("Nothing of the chosen list before this one."));
}

CardStack *ScoreMode::cardsAtWork() const
{
    CardStack *milestone = m_milestones->cardsWith(QApplication::focusWidget());
    return milestone ? milestone : m_cards;
}

/// Scrolls so that the whole card with the keyboard is seen, not only the field within it.
bool ScoreMode::revealFocus(QWidget *now)
{
    for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        if (auto *card = qobject_cast<CriterionCard *>(widget); card && m_scroll->isAncestorOf(card)) {
            m_scroll->reveal(card, m_cards->isAncestorOf(card) && m_cards->isFirst(card->criterion()));
            return true;
        }
    }
    return false;
}

void ScoreMode::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && event->key() == Qt::Key_N)
        goToOpen(true);
    else if (isPlain && event->key() == Qt::Key_P)
        goToOpen(false);
    else if (isPlain && event->key() == Qt::Key_L)
        m_navigator->chooseNextList();
    else if (isPlain && event->text() == u"/")
        m_navigator->focusSearch();
    else
        Mode::keyPressEvent(event);
}
