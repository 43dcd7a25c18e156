#include "ui/overview/OverviewMode.h"

#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartView.h"
#include "ui/overview/BeforeAfterCard.h"
#include "ui/overview/CardGrid.h"
#include "ui/overview/CommitmentPopup.h"
#include "ui/overview/DueCard.h"
#include "ui/overview/HighlightsCard.h"
#include "ui/overview/MatrixCard.h"
#include "ui/overview/MatrixDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include "core/base/Catalogue.h"

#include <QAction>
#include <QCursor>
#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

OverviewMode::OverviewMode(QWidget *parent)
    : Mode(parent), m_refreshing(new QTimer(this)), m_scroll(new PageScroll(this)), m_page(new QWidget),
      m_title(new QLabel(m_page)), m_subtitle(new QLabel(m_page)), m_column(new QVBoxLayout(m_page)),
      m_cards(new QWidget(m_page))
{
    m_refreshing->setSingleShot(true);
    m_refreshing->setInterval(120);
    connect(m_refreshing, &QTimer::timeout, this, &OverviewMode::refresh);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(12);
    m_column->addWidget(m_cards);
    m_column->addStretch();
    makeCards();
    connectCards();
    m_scroll->setWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

OverviewMode::~OverviewMode() = default;

QString OverviewMode::title() const { return tr("Overview"); }

QString OverviewMode::iconName() const { return u"overview"_s; }

QString OverviewMode::objectKey() const { return u"overview"_s; }

void OverviewMode::makeCards()
{
    m_byCategory = new ChartCard(m_cards);
    m_highlights = new HighlightsCard(m_cards);
    m_profile = new ChartCard(m_cards);
    m_selfReport = new ChartCard(m_cards);
    m_selfReport->setObjectName(u"selfReportCard"_s);
    m_byInstitution = new ChartCard(m_cards);
    m_due = new DueCard(m_cards);
    m_due->setObjectName(u"dueCard"_s);
    m_beforeAfter = new BeforeAfterCard(m_cards);
    m_beforeAfter->setObjectName(u"beforeAfterCard"_s);
    m_matrix = new MatrixCard(m_cards);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_cards->setSizePolicy(policy);
    auto *grid = new CardGrid(m_cards);
    grid->addCard(m_byCategory);
    grid->addCard(m_highlights);
    grid->addCard(m_profile);
    grid->addCard(m_byInstitution);
    grid->addCard(m_due);
    grid->addCard(m_beforeAfter);
    grid->addCard(m_selfReport, true);
    grid->addCard(m_matrix, true);
}

QList<ChartCard *> OverviewMode::chartCards() const
{
    return {m_byCategory, m_profile, m_selfReport, m_byInstitution, m_due, m_beforeAfter};
}

void OverviewMode::connectCards()
{
    connect(m_due, &DueCard::dayChosen, this, [this](QDate day) {
        if (std::exchange(m_dueDay, day) != day)
            refresh();
    });
    connect(m_beforeAfter, &BeforeAfterCard::crossWalksChosen, this, [this](const QStringList &ids) {
        m_crossWalks = ids;
        refresh();
    });
    connect(m_matrix, &MatrixCard::wholeWanted, this, &OverviewMode::showMatrixDialog);
    m_wholeMatrix = new QAction(tr("Table of all commitments by criterion"), this);
    m_wholeMatrix->setObjectName(u"overview.matrix"_s);
    connect(m_wholeMatrix, &QAction::triggered, this, [this] {
        Q_EMIT wanted();
        showMatrixDialog();
    });
    addAction(m_wholeMatrix);
    for (ChartCard *card : chartCards()) {
        connect(card, &ChartCard::message, this, &Mode::message);
        connect(card, &ChartCard::segmentActivated, this,
                [this](const FigureSegment &segment, const QString &sentence) {
                    if (!m_figures)
                        return;
                    const QList<CommitmentId> known = segment.members;
                    listCommitments(sentence, !known.isEmpty() ? known
                                                               : m_figures->membersAt(segment.criterion, segment.level,
                                                                                      segment.isUnsettled));
                });
    }
    connect(
        m_highlights, &HighlightsCard::highlightActivated, this,
        [this](const Highlight &highlight, const QString &sentence) { listCommitments(sentence, highlight.members); });
    connect(m_matrix, &MatrixCard::commitmentActivated, this, &Mode::commitmentRequested);
    connect(m_matrix, &MatrixCard::factSheetWanted, this, &OverviewMode::showFactSheet);
}

void OverviewMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    if (m_dialog)
        m_dialog->close();
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &OverviewMode::scheduleRefresh);
        connect(&workspace->dossier(), &Dossier::changed, this, &OverviewMode::scheduleRefresh);
    }
    if (workspace)
        scheduleRefresh();
    else
        refresh();
}

void OverviewMode::enter()
{
    if (m_isStale)
        refresh();
    if (m_empty)
        m_empty->setFocus();
    else
        m_byCategory->view()->setFocus();
}

void OverviewMode::scheduleRefresh()
{
    m_isStale = true;
    if (isVisible())
        m_refreshing->start();
}

void OverviewMode::showEvent(QShowEvent *event)
{
    Mode::showEvent(event);
    if (m_isStale)
        refresh();
}

void OverviewMode::changeEvent(QEvent *event)
{
    Mode::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (ChartCard *card : chartCards())
            card->retranslate();
        m_due->retranslateField();
        m_wholeMatrix->setText(tr("Table of all commitments by criterion"));
        m_beforeAfter->retranslateFields();
        scheduleRefresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        scheduleRefresh();
    }
}

/// The figures of a large plan are worked out in another thread, on values; what was shown stays until they are there.
void OverviewMode::refresh()
{
    constexpr qsizetype large = 150; // commitments
    m_isStale = false;
    m_refreshing->stop();
    const int generation = ++m_generation;
    const Round *round = m_workspace ? m_workspace->round() : nullptr;
    if (!round || !m_workspace->method()) {
        take({});
        return;
    }
    const auto work = [contents = m_workspace->contents(), pack = *m_workspace->method(), round = *round,
                       language = m_workspace->language(), scope = scope()] {
        return std::make_shared<OverviewFigures>(contents, pack, round, language, scope);
    };
    if (m_workspace->contents().commitmentsOf(round->plan).size() < large)
        take(std::move(*work()));
    else
        QtConcurrent::run(work).then(this, [this, generation](const std::shared_ptr<OverviewFigures> &figures) {
            if (generation == m_generation)
                take(std::move(*figures));
        });
}

void OverviewMode::take(std::optional<OverviewFigures> figures)
{
    if (figures && !figures->hasRatings())
        figures.reset();
    if (m_empty) { // it may be its own button that brought us here
        m_empty->hide();
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    showHead();
    m_cards->setVisible(figures.has_value());
    const std::optional<OverviewFigures> before = std::exchange(m_figures, std::move(figures)); // shown until replaced
    if (m_figures) {
        showCards();
        return;
    }
    for (ChartCard *card : chartCards())
        card->setFigure({}, {});
    if (m_workspace)
        showEmptyState();
}

void OverviewMode::showHead()
{
    m_title->setFont(Theme::headingFont());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::colours().secondary);
    m_subtitle->setPalette(quiet);
    const ActionPlan *plan = m_workspace ? m_workspace->contents().plan(m_workspace->plan()) : nullptr;
    const Round *round = m_workspace ? m_workspace->round() : nullptr;
    m_title->setText(plan ? plan->title.in(m_workspace->language()) : QString());
    QStringList parts;
    if (plan) {
        int counted = 0;
        QSet<InstitutionId> institutions;
        for (const Commitment &commitment : m_workspace->contents().commitmentsOf(plan->id)) {
            counted += commitment.isCounted ? 1 : 0;
            for (const Involvement &part : commitment.involvements) {
                if (part.role == InvolvementRole::Lead)
                    institutions.insert(part.institution);
            }
        }
        parts.append(tr("%n commitment(s)", nullptr, counted));
        parts.append(tr("%n responsible institution(s)", nullptr, int(institutions.size())));
    }
    if (round) {
        const Catalogue catalogue(m_workspace->language());
        parts.append(tr("round: %1").arg(round->title.in(m_workspace->language())));
        parts.append(tr("as of %1").arg(catalogue.date(round->asOf)));
    }
    m_subtitle->setText(parts.join(u" · "_s));
}

void OverviewMode::showCards()
{
    const OverviewFigures &figures = *m_figures;
    const Criterion *completion = figures.pack().criterion(figures.completion());
    const QString measured = completion ? completion->title.in(figures.language()) : QString();
    const auto put = [this](ChartCard *card, const QString &title, const Figure &figure) {
        card->setTitle(title);
        card->setFigure(figure, title, basis());
    };
    put(m_byCategory, tr("%1 by category", "a criterion's title").arg(measured), figures.byCategory());
    m_byCategory->setNote(categoryNote());
    m_highlights->setTitle(tr("In one line"));
    m_highlights->setFigures(figures);
    put(m_profile, tr("Profile of the %n dimension(s)", nullptr, int(figures.pack().dimensions.size())),
        figures.profile());
    put(m_byInstitution, tr("%1 by responsible institution", "a criterion's title").arg(measured),
        figures.byInstitution());
    m_byInstitution->setNote(tr("A commitment counts under each institution that leads it."));
    showTimes();
    showSelfReports();
    m_matrix->setTitle(tr("The %n commitment(s) by criterion", nullptr, int(figures.commitments().size())));
    m_matrix->setNote(tr("Each cell carries the mark of its level. A click opens the commitment."));
    m_matrix->setFigures(figures);
    if (m_dialog)
        m_dialog->setFigure(figures.matrix(), figures.sharedPack(), basis());
}

QString OverviewMode::basis() const { return u"%1 · %2"_s.arg(m_title->text(), m_subtitle->text()); }

/// Only where a government reports on the scale of the score.
void OverviewMode::showSelfReports()
{
    const SelfReportComparison &reports = m_figures->selfReports();
    m_selfReport->setVisible(reports.hasReports());
    const QString title = tr("Government self-report beside the score");
    m_selfReport->setTitle(title);
    m_selfReport->setFigure(reports.rows.isEmpty() ? Figure() : m_figures->selfReport(), title, basis());
    m_selfReport->setNote(selfReportNote());
}

QString OverviewMode::selfReportNote() const
{
    const SelfReportComparison &reports = m_figures->selfReports();
    QStringList sentences;
    if (!reports.rows.isEmpty())
        sentences.append(tr("Of %n commitment(s) with both, the government says more in %1, the same in %2 and less "
                            "in %3.",
                            nullptr, int(reports.rows.size()))
                             .arg(reports.at(ReportedStand::Higher).size())
                             .arg(reports.at(ReportedStand::Same).size())
                             .arg(reports.at(ReportedStand::Lower).size()));
    if (const auto apart = reports.at(ReportedStand::Apart); !apart.isEmpty())
        sentences.append(tr("In %n, one of the two is outside the order of the scale.", nullptr, int(apart.size())));
    if (!reports.withoutReport.isEmpty())
        sentences.append(tr("%n without a self-report.", nullptr, int(reports.withoutReport.size())));
    if (!reports.withoutScore.isEmpty())
        sentences.append(tr("%n with a self-report, but no settled score.", nullptr, int(reports.withoutScore.size())));
    if (!reports.onAnotherScale.isEmpty())
        sentences.append(
            tr("%n reported with a status of another scale.", nullptr, int(reports.onAnotherScale.size())));
    sentences.append(tr("A self-report never counts as a score."));
    return sentences.join(u' ');
}

QString OverviewMode::categoryNote() const
{
    QStringList sentences;
    for (const Category &category : m_workspace->contents().categoriesOf(m_workspace->plan())) {
        if (!category.isInferred)
            continue;
        const QString source = category.source.in(m_workspace->language());
        sentences.append(source.isEmpty() ? tr("The categories are not the plan's own; they are inferred.") : source);
        break;
    }
    if (m_figures->overlaps())
        sentences.append(tr("One commitment may stand under several categories."));
    return sentences.join(u' ');
}

void OverviewMode::listCommitments(const QString &sentence, const QList<CommitmentId> &ids)
{
    QList<Commitment> commitments;
    for (const CommitmentId &id : ids) {
        if (const Commitment *commitment = m_workspace->contents().commitment(id))
            commitments.append(*commitment);
    }
    if (commitments.isEmpty())
        return;
    auto *popup = new CommitmentPopup(sentence, commitments, m_workspace->language(), this);
    connect(popup, &CommitmentPopup::chosen, this, &Mode::commitmentRequested);
    connect(popup, &CommitmentPopup::factSheetWanted, this, &OverviewMode::showFactSheet);
    const QWidget *at = focusWidget();
    const bool byMouse = rect().contains(mapFromGlobal(QCursor::pos()));
    popup->popUp(byMouse || !at ? QCursor::pos() + QPoint(8, 8) : at->mapToGlobal(at->rect().center()));
}
