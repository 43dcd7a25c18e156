#include "ui/comparing/ComparisonMode.h"

#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartView.h"
#include "ui/comparing/ComparisonFilters.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A rule with words on it, across the page: what is above and below it does not belong together.
QWidget *breakLine(const QString &sentence)
{
    auto *line = new QWidget;
    line->setObjectName(u"scaleBreak"_s);
    line->setAccessibleName(sentence);
    auto *words = new QLabel(sentence, line);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFont(Theme::boldFont());
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 8, 0, 8);
    const auto rule = [line] {
        auto *frame = new QFrame(line);
        frame->setFrameShape(QFrame::HLine);
        frame->setFrameShadow(QFrame::Plain);
        return frame;
    };
    layout->addWidget(rule());
    layout->addWidget(words);
    layout->addWidget(rule());
    return line;
}

} // namespace

ComparisonMode::ComparisonMode(QWidget *parent)
    : Mode(parent), m_refreshing(new QTimer(this)), m_scroll(new PageScroll(this)), m_page(new QWidget),
      m_title(new QLabel(m_page)), m_filters(new ComparisonFilters(m_page)), m_answer(new QVBoxLayout)
{
    m_refreshing->setSingleShot(true);
    m_refreshing->setInterval(120);
    connect(m_refreshing, &QTimer::timeout, this, &ComparisonMode::refresh);
    connect(m_filters, &ComparisonFilters::changed, this, &ComparisonMode::showAnswer);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_filters);
    column->addSpacing(8);
    column->addLayout(m_answer);
    column->addStretch();
    m_answer->setSpacing(12);
    m_scroll->setWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

ComparisonMode::~ComparisonMode() = default;

QString ComparisonMode::title() const { return tr("Compare"); }

QString ComparisonMode::iconName() const { return u"compare"_s; }

QString ComparisonMode::objectKey() const { return u"comparing"_s; }

void ComparisonMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &ComparisonMode::scheduleRefresh);
        connect(&workspace->dossier(), &Dossier::changed, this, &ComparisonMode::scheduleRefresh);
        scheduleRefresh();
    } else {
        refresh();
    }
}

void ComparisonMode::enter()
{
    if (m_isStale)
        refresh();
    if (m_empty)
        m_empty->setFocus();
    else if (!m_cards.isEmpty())
        m_cards.first()->view()->setFocus();
}

void ComparisonMode::scheduleRefresh()
{
    m_isStale = true;
    if (isVisible())
        m_refreshing->start();
}

void ComparisonMode::showEvent(QShowEvent *event)
{
    Mode::showEvent(event);
    if (m_isStale)
        refresh();
}

void ComparisonMode::changeEvent(QEvent *event)
{
    Mode::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        scheduleRefresh();
}

void ComparisonMode::refresh()
{
    m_isStale = false;
    m_refreshing->stop();
    m_title->setFont(Theme::headingFont());
    m_title->setText(tr("Plans compared"));
    if (m_workspace) {
        const auto methodOf = [this](RoundId round) {
            return m_workspace->dossier().methodOf(round);
        };
        const ComparisonChoices choices =
            ComparisonChoices::of(m_workspace->contents(), methodOf, m_workspace->language());
        m_filters->setChoices(choices, m_workspace->contents().plan(m_workspace->plan()), m_workspace->language());
        m_filters->setVisible(choices.canCompare());
    }
    showAnswer();
}

void ComparisonMode::showAnswer()
{
    std::unique_ptr<ComparisonFigures> figures;
    if (m_workspace && !m_filters->isHidden()) {
        const auto methodOf = [this](RoundId round) {
            return m_workspace->dossier().methodOf(round);
        };
        figures = std::make_unique<ComparisonFigures>(m_workspace->contents(), methodOf, m_filters->question(),
                                                      m_workspace->language());
    }
    if (m_empty) { // it may be its own button that brought us here
        m_empty->hide();
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    const std::unique_ptr<ComparisonFigures> before = std::exchange(m_figures, std::move(figures)); // until replaced
    showSections();
    if (m_figures && m_figures->isEmpty())
        connect(showEmptyState(tr("No plan fits"),
                               tr("No rated plan fits this question. Choose another criterion or plan, or "
                                  "let all plans in."),
                               tr("Clear filters")),
                &EmptyState::activated, m_filters, &ComparisonFilters::clear);
    else if (m_workspace && !m_figures)
        connect(
            showEmptyState(tr("Nothing to compare yet"),
                           tr("Comparing takes at least two plans with ratings in this file. Import a table of plans."),
                           m_workspace->isWritable() ? tr("Import a table…") : QString()),
            &EmptyState::activated, this, &Mode::importRequested);
}

/// The cards are made anew: how many there are depends on the answer. Chart or table stays as it was.
void ComparisonMode::showSections()
{
    const bool asTable = !m_cards.isEmpty() && m_cards.first()->showsTable();
    const bool hadFocus = !m_cards.isEmpty() && m_answer->parentWidget() && focusWidget() &&
                          std::any_of(m_cards.cbegin(), m_cards.cend(),
                                      [this](const ChartCard *card) { return card->isAncestorOf(focusWidget()); });
    m_cards.clear();
    while (QLayoutItem *item = m_answer->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (!m_figures)
        return;
    for (const ComparisonSection &section : m_figures->sections())
        addSection(section, asTable);
    if (hadFocus && !m_cards.isEmpty())
        m_cards.first()->view()->setFocus();
}

void ComparisonMode::addSection(const ComparisonSection &section, bool asTable)
{
    if (!section.breakBefore.isEmpty())
        m_answer->addWidget(breakLine(section.breakBefore));
    auto *card = new ChartCard(m_page);
    card->setTitle(section.title);
    card->setNote(section.note);
    card->setFigure(section.figure, section.title);
    card->view()->setAccessibleDescription(tr("Chart. Arrow keys go from value to value, Enter opens the plan."));
    card->showTable(asTable);
    connect(card, &ChartCard::message, this, &Mode::message);
    connect(card, &ChartCard::segmentActivated, this,
            [this, plans = section.plans](const FigureSegment &segment, const QString &) {
                if (segment.bar < plans.size())
                    goToPlan(plans.at(segment.bar));
            });
    m_answer->addWidget(card);
    card->show(); // at once, not when the layout comes to it: the keyboard may be given to it
    m_cards.append(card);
}

EmptyState *ComparisonMode::showEmptyState(const QString &title, const QString &text, const QString &action)
{
    m_empty = new EmptyState(u"compare"_s, title, text, m_page);
    if (!action.isEmpty())
        m_empty->setAction(action);
    m_answer->addWidget(m_empty, 1);
    m_empty->show();
    return m_empty;
}

/// The figures die with the answer, and so might the plan: it is handed on by value.
void ComparisonMode::goToPlan(const PlanDistribution &plan)
{
    const RoundId round = plan.round.id;
    m_workspace->setPlan(plan.plan.id);
    m_workspace->setRound(round);
    Q_EMIT planRequested();
}
