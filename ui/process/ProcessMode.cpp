#include "ui/process/ProcessMode.h"

#include "core/model/Place.h"
#include "ui/process/EventsPage.h"
#include "ui/process/ProposalsPage.h"
#include "ui/scoring/CardScroll.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/FlagList.h"
#include "ui/scoring/SidePanel.h"
#include "ui/timeline/TimeLinePage.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageAction.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include "core/base/Catalogue.h"
#include "core/evaluation/Completeness.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
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
    : Mode(parent), m_tabs(new PanelTabs(this)), m_pages(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, m_pages)), m_side(new SidePanel)
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
    layout->setSpacing(0);
    m_pages->addWidget(m_splitter);
    m_events = buildRegister(new EventsPage);
    m_proposals = buildRegister(new ProposalsPage);
    m_timeLine = new TimeLinePage(TimeLinePage::Of::Process);
    m_pages->addWidget(m_timeLine);
    connect(m_timeLine, &TimeLinePage::message, this, &Mode::message);
    connect(m_timeLine, &TimeLinePage::itemRequested, this, &ProcessMode::showItem);
    layout->addWidget(buildTop());
    layout->addWidget(m_pages, 1);
    buildActions();
    connect(m_cards, &CardStack::message, this, &Mode::message);
    connect(m_flags, &FlagList::message, this, &Mode::message);
    connect(m_cards, &CardStack::commentsRequested, m_side, &SidePanel::writeComment);
    connect(m_side, &SidePanel::message, this, &Mode::message);
    connect(m_side, &SidePanel::commitmentRequested, this, &Mode::commitmentRequested);
    connect(m_cards, &CardStack::currentCriterionChanged, this,
            [this](const CriterionCode &criterion) { m_side->show(m_cards->subject(), criterion); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { revealFocus(now); });
}

// A window that is closed on the way out moves the focus, when this is no longer a ProcessMode.
ProcessMode::~ProcessMode() { disconnect(qApp, nullptr, this, nullptr); }

QWidget *ProcessMode::buildTop()
{
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    m_tabs->setObjectName(u"processPages"_s);
    m_tabs->setAccessibleName(tr("Pages of the process"));
    for (int page = Criteria; page <= TimeLine; ++page)
        m_tabs->addTab({});
    nameTabs();
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        if (m_workspace)
            m_workspace->flush();
        m_pages->setCurrentIndex(page);
    });
    return top;
}

RegisterPage *ProcessMode::buildRegister(RegisterPage *page)
{
    m_pages->addWidget(page);
    const auto at = Page(m_pages->count() - 1);
    connect(page, &RegisterPage::wanted, this, [this, at] { showPage(at); });
    connect(page, &RegisterPage::message, this, &Mode::message);
    return page;
}

/// Each with how many there are.
void ProcessMode::nameTabs()
{
    const auto named = [](const QString &title, qsizetype count) {
        return count > 0 ? u"%1 %2"_s.arg(title, QLocale().toString(count)) : title;
    };
    const bool isOpen = m_workspace != nullptr;
    m_tabs->setTabText(Criteria, tr("Criteria"));
    m_tabs->setTabText(TimeLine, tr("Time line"));
    m_tabs->setTabText(Events,
                       named(tr("Events"), isOpen ? m_workspace->contents().eventsOf(m_workspace->plan()).size() : 0));
    m_tabs->setTabText(Proposals, named(tr("Proposals"),
                                        isOpen ? m_workspace->contents().proposalsOf(m_workspace->plan()).size() : 0));
}

void ProcessMode::showPage(Page page)
{
    Q_EMIT wanted();
    m_tabs->setCurrentIndex(page);
    enter();
}

bool ProcessMode::reveal(const Place &place)
{
    if (place.kind == u"event" || place.kind == u"proposal") {
        const bool isEvent = place.kind == u"event";
        showPage(isEvent ? Events : Proposals);
        (isEvent ? m_events : m_proposals)->select(place.id);
        return true;
    }
    if (place.criterion.isEmpty() || !place.subject || place.subject->kind != SubjectKind::Plan)
        return false;
    showPage(Criteria);
    m_cards->focusCriterion(place.criterion);
    return true;
}

void ProcessMode::showRating(const RatingKey &key)
{
    if (!key.subject.plan())
        return;
    showPage(Criteria);
    m_cards->focusCriterion(key.criterion);
}

void ProcessMode::showItem(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto eventId = ProcessEventId::parse(id);
    const ProcessEvent *event = eventId ? contents.event(*eventId) : nullptr;
    const auto proposalId = ProposalId::parse(id);
    const Proposal *proposal = proposalId ? contents.proposal(*proposalId) : nullptr;
    if (!event && !proposal)
        return;
    m_workspace->setPlan(event ? event->plan : proposal->plan);
    (event ? m_events : m_proposals)->select(id);
    showPage(event ? Events : Proposals);
}

QWidget *ProcessMode::buildCentre()
{
    m_scroll = new CardScroll(this);
    auto *page = new QWidget(m_scroll);
    auto *column = new QWidget(page);
    column->setMaximumWidth(widestColumn);
    m_title = new QLabel(column);
    m_title->setWordWrap(true);
    m_subtitle = new QLabel(column);
    m_subtitle->setWordWrap(true);
    m_flags = new FlagList(column);
    m_cards = new CardStack(column);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addWidget(m_flags);
    m_column->addWidget(m_cards);
    m_column->addStretch(1);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(24, 14, 24, 32);
    outer->addWidget(column, 1);
    m_scroll->setPage(page);
    m_scroll->setMinimumWidth(380);
    return m_scroll;
}

void ProcessMode::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto run) {
        addPageAction(this, name, text, keys, run);
    };
    add(u"process.nextOpen"_s, tr("Next open item (N)"), {}, [this] { goToOpen(true); });
    add(u"process.previousOpen"_s, tr("Previous open item (P)"), {}, [this] { goToOpen(false); });
    add(u"process.criteria"_s, tr("Process: criteria"), {}, [this] { showPage(Criteria); });
    add(u"process.events"_s, tr("Process: events"), {}, [this] { showPage(Events); });
    add(u"process.proposals"_s, tr("Process: proposals"), {}, [this] { showPage(Proposals); });
    add(u"process.timeLine"_s, tr("Process: time line"), {}, [this] { showPage(TimeLine); });
    add(u"process.addEvidence"_s, tr("Add evidence"), Qt::CTRL | Qt::Key_E, [this] { m_cards->addEvidence(); });
    add(u"process.showEvidence"_s, tr("Show the evidence in the library"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [this] { m_cards->showEvidence(); });
    add(u"process.translate"_s, tr("Translate the reason"), Qt::CTRL | Qt::Key_T, [this] { m_cards->translate(); });
}

void ProcessMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_flags->setWorkspace(workspace);
    m_cards->setWorkspace(workspace);
    m_side->setWorkspace(workspace);
    m_events->setWorkspace(workspace);
    m_proposals->setWorkspace(workspace);
    m_timeLine->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &ProcessMode::showCurrent);
        connect(&workspace->dossier(), &Dossier::changed, this, &ProcessMode::showHead);
        connect(workspace, &Workspace::ratingWanted, this, &ProcessMode::showRating);
        connect(workspace, &Workspace::processItemWanted, this, &ProcessMode::showItem);
    }
    showCurrent();
}

void ProcessMode::enter()
{
    if (m_pages->currentIndex() == Events)
        m_events->enter();
    else if (m_pages->currentIndex() == Proposals)
        m_proposals->enter();
    else if (m_pages->currentIndex() == TimeLine)
        m_timeLine->enter();
    else if (m_empty)
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
    m_flags->show(asks ? subject : std::nullopt);
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
    nameTabs();
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
    if (!pack && !other && m_workspace->isWritable()) {
        m_empty->setAction(tr("Open a round…"));
        connect(m_empty, &EmptyState::activated, this, &Mode::roundWanted);
    }
    if (other) {
        m_empty->setAction(tr("Go to that round"));
        connect(m_empty, &EmptyState::activated, this, [this, id = other->id] { m_workspace->setRound(id); });
    }
    m_column->insertWidget(2, m_empty, 4);
}

void ProcessMode::goToOpen(bool forward)
{
    if (m_workspace && !m_cards->focusOpen(OpenKind::NeedsWork, forward, false))
        Q_EMIT message(forward ? tr("Nothing open after this one.") : tr("Nothing open before this one."));
}

/// Scrolls so that the whole card with the keyboard is seen, not only the field within it.
void ProcessMode::revealFocus(QWidget *now)
{
    for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        if (auto *card = qobject_cast<CriterionCard *>(widget); card && m_cards->isAncestorOf(card)) {
            m_scroll->reveal(card, false);
            return;
        }
    }
}

void ProcessMode::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (m_pages->currentIndex() != Criteria)
        Mode::keyPressEvent(event);
    else if (isPlain && event->key() == Qt::Key_N)
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
