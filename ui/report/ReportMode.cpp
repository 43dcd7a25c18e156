#include "ui/report/ReportMode.h"

#include "ui/charts/ChartPainter.h"
#include "ui/report/ContentsList.h"
#include "ui/report/PageView.h"
#include "ui/report/ReportBar.h"
#include "ui/report/ReportChecking.h"
#include "ui/report/ReportJob.h"
#include "ui/report/ReportPanel.h"
#include "ui/report/ReportPrinting.h"
#include "ui/report/ReportTabs.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include "core/report/pages/ReportPages.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportMode::ReportMode(QWidget *parent)
    : Mode(parent), m_painter(std::make_shared<const ChartPainter>()), m_delay(new QTimer(this)),
      m_export(new QAction(this)), m_print(new QAction(this)), m_preview(new QAction(this)),
      m_zoomIn(new QAction(this)), m_zoomOut(new QAction(this)), m_fitWidth(new QAction(this)),
      m_checking(new ReportChecking(m_painter, this)),
      m_bar(new ReportBar({m_export, m_print, m_preview, m_checking->action(), m_zoomIn, m_zoomOut, m_fitWidth}, this)),
      m_panel(new ReportPanel), m_list(new ContentsList), m_view(new PageView),
      m_empty(new EmptyState(u"report"_s, tr("No plan yet"), tr("A report needs a plan with commitments."))),
      m_stack(new QStackedWidget(this)), m_layoutJob(new ReportJob(m_painter, this)),
      m_exportJob(new ReportJob(m_painter, this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(500);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget;
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(8, 8, 0, 0);
    leftLayout->addWidget(m_list);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 1000});
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(splitter, 1);
    row->addWidget(m_panel);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_tabs = new ReportTabs(pages, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    makeActions();
    connectParts();
    connectPanel();
    retranslate();
    showPlace();
}

ReportMode::~ReportMode() = default;

void ReportMode::makeActions()
{
    const auto make = [this](QAction *action, const QString &name, const QString &icon,
                             const QList<QKeySequence> &keys) {
        action->setObjectName(name);
        if (!icon.isEmpty())
            action->setIcon(Theme::icon(icon));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    make(m_export, u"file.export-report"_s, u"pdf"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    make(m_print, u"file.print"_s, u"print"_s, {QKeySequence::Print});
    make(m_preview, u"file.print-preview"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    make(m_zoomIn, u"report.zoom-in"_s, {}, {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    make(m_zoomOut, u"report.zoom-out"_s, {}, {QKeySequence::ZoomOut});
    make(m_fitWidth, u"report.fit-width"_s, {}, {Qt::CTRL | Qt::Key_0});
    m_fitWidth->setCheckable(true);
    addAction(m_checking->action());
    connect(m_export, &QAction::triggered, this, &ReportMode::save);
    connect(m_print, &QAction::triggered, this, &ReportMode::print);
    connect(m_preview, &QAction::triggered, this, &ReportMode::preview);
    connect(m_zoomIn, &QAction::triggered, m_view, [this] { m_view->zoomBy(1); });
    connect(m_zoomOut, &QAction::triggered, m_view, [this] { m_view->zoomBy(-1); });
    connect(m_fitWidth, &QAction::triggered, m_view, [this] { m_view->setFitsWidth(true); });
}

void ReportMode::retranslate()
{
    m_export->setText(tr("Export report…"));
    m_print->setText(tr("Print…"));
    m_preview->setText(tr("Print preview"));
    m_zoomIn->setText(tr("+", "make the pages larger"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl++)"));
    m_zoomOut->setText(tr("−", "make the pages smaller"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+−)"));
    m_fitWidth->setText(tr("Fit width"));
    m_fitWidth->setToolTip(tr("As wide as the window (Ctrl+0)"));
    m_list->setAccessibleName(tr("Contents of the report"));
    m_view->setAccessibleName(tr("Pages of the report"));
    m_checking->retranslate();
    m_bar->retranslate();
    m_panel->retranslate();
    if (m_workspace)
        showPreferences();
    showPlace();
}

void ReportMode::connectParts()
{
    connect(m_tabs, &ReportTabs::chosen, this, &Mode::wanted);
    connect(m_tabs, &ReportTabs::message, this, &Mode::message);
    for (const ReportTabs::Tab tab : {ReportTabs::Pages, ReportTabs::Texts, ReportTabs::Recommendations})
        addAction(m_tabs->actionFor(tab));
    connect(m_delay, &QTimer::timeout, this, &ReportMode::layOut);
    connect(m_bar, &ReportBar::cancelRequested, this, [this] {
        Q_EMIT message(m_checking->isRunning() ? tr("Check cancelled.") : tr("Export cancelled. No file was written."));
        m_checking->cancel();
        m_exportJob->cancel();
        m_bar->hideWork();
    });
    connect(m_checking, &ReportChecking::message, this, &Mode::message);
    connect(m_checking, &ReportChecking::checked, m_bar, &ReportBar::hideWork);
    connect(m_checking, &ReportChecking::progressed, this,
            [this](int done, int total) { m_bar->showWork(tr("Checking the report…"), done, total, true); });
    connect(m_list, &ContentsList::placeChosen, m_view,
            [this](int page, double y) { m_view->showPlace(page, y - 12); });
    connect(m_view, &PageView::placeChanged, this, &ReportMode::showPlace);
    connect(m_view, &PageView::zoomChanged, this, &ReportMode::showPlace);
    connect(m_view, &PageView::urlActivated, this, [](const QString &url) {
        if (const QUrl address(url); address.scheme() == u"https" || address.scheme() == u"http")
            QDesktopServices::openUrl(address);
    });
    connect(m_layoutJob, &ReportJob::progressed, this, [this](int done, int total) {
        if (!m_exportJob->isRunning() && !m_checking->isRunning())
            m_bar->showWork(tr("Laying out…"), done, total, false);
    });
    connect(m_exportJob, &ReportJob::progressed, this,
            [this](int done, int total) { m_bar->showWork(tr("Writing the report…"), done, total, true); });
}

void ReportMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_layoutJob->cancel();
    m_then = {};
    m_workspace = workspace;
    m_tabs->setWorkspace(workspace);
    m_pages.reset();
    m_view->setPages(nullptr);
    m_list->setBookmarks({});
    m_isStale = true;
    if (!workspace)
        return;
    m_checking->setLanguage(workspace->language());
    m_sheet = {};
    m_panel->setOptions(preferredOptions(workspace->contents(), usualLanguage(), usualPaper()));
    showPreferences();
    connect(workspace, &Workspace::currentChanged, this, &ReportMode::scheduleLayout);
    connect(&workspace->dossier(), &Dossier::changed, this, &ReportMode::scheduleLayout);
    connect(workspace, &Workspace::commitmentSheetWanted, this, [this](const CommitmentId &id) { openSheet(id); });
    connect(workspace, &Workspace::institutionSheetWanted, this, [this](const InstitutionId &id) { openSheet(id); });
    scheduleLayout();
}

void ReportMode::enter()
{
    if (m_tabs->current() == ReportTabs::Pages)
        m_view->setFocus();
    else
        m_tabs->enter();
}

bool ReportMode::reveal(const Place &place) { return m_tabs->reveal(place); }

void ReportMode::scheduleLayout()
{
    m_isStale = true;
    if (!isVisible())
        return;
    showPreferences();
    m_delay->start();
}

void ReportMode::showEvent(QShowEvent *event)
{
    Mode::showEvent(event);
    if (!m_isStale)
        return;
    if (m_workspace)
        showPreferences();
    layOut();
}

void ReportMode::changeEvent(QEvent *event)
{
    Mode::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// What a job in another thread reads: the file as it stands, for the open dossier may change meanwhile.
std::function<ReportOptions(const Dossier &)> ReportMode::options() const
{
    return [chosen = m_panel->options(), plan = m_workspace->plan()](const Dossier &dossier) {
        ReportOptions options = reportOptions(dossier, chosen.language, chosen.paper, plan);
        options.language = chosen.language;
        options.paper = chosen.paper;
        options.profile = chosen.profile;
        options.isDraft = chosen.isDraft;
        options.sheet = chosen.sheet;
        return options;
    };
}

void ReportMode::layOut()
{
    m_delay->stop();
    m_isStale = false;
    const bool hasPlan = m_workspace && m_workspace->contents().plan(m_workspace->plan());
    m_stack->setCurrentIndex(hasPlan ? 0 : 1);
    for (QAction *action : {m_export, m_print, m_preview})
        action->setEnabled(hasPlan);
    if (!hasPlan)
        return;
    using Pages = Result<std::shared_ptr<const ReportPages>>;
    auto result = std::make_shared<std::optional<Pages>>();
    m_layoutJob->start(
        [result, source = m_workspace->dossier().path(), options = options(),
         painter = m_painter](const Progress &progress) {
            const auto dossier = Dossier::open(source, Access::ReadOnly, {});
            if (dossier)
                result->emplace(layoutReport((*dossier)->contents(), options(**dossier), painter, progress));
            else
                result->emplace(dossier.error());
        },
        [this, result] { takePages(**result); });
}

void ReportMode::takePages(const Result<std::shared_ptr<const ReportPages>> &pages)
{
    if (!m_exportJob->isRunning() && !m_checking->isRunning())
        m_bar->hideWork();
    const std::function<void()> then = std::exchange(m_then, {});
    if (!pages) {
        if (pages.error().code != ErrorCode::Cancelled)
            Q_EMIT message(m_workspace->sentence(pages.error()));
        return;
    }
    m_pages = *pages;
    m_list->setBookmarks(m_pages->bookmarks());
    m_view->setPages(m_pages);
    m_panel->setEmptySections(m_pages->emptySections());
    showPlace();
    Q_EMIT pagesChanged();
    if (then)
        then();
}

void ReportMode::showPlace()
{
    m_bar->setPlace(m_view->currentPage(), m_pages ? m_pages->count() : 0, m_view->zoom());
    m_fitWidth->setChecked(m_view->fitsWidth());
    const QPair<int, double> top = m_view->topPlace();
    m_list->markPlace(top.first, top.second + 40);
}

void ReportMode::save()
{
    if (!m_workspace)
        return;
    const ActionPlan *plan = m_workspace->contents().plan(m_workspace->plan());
    const QString proposed = (plan ? plan->title.in(m_panel->options().language) : tr("Report")) + u".pdf"_s;
    const QStringList types{tr("PDF document (*.pdf)"), tr("Web page (*.html)"), tr("Text document to edit (*.odt)")};
    QString path = FileChoice::current().save(this, tr("Export the report"), proposed, types.join(u";;"_s));
    if (path.isEmpty())
        return;
    if (!reportFormatOfFile(path))
        path += u".pdf"_s;
    saveTo(path);
}

void ReportMode::saveTo(const QString &path)
{
    m_workspace->flush();
    auto result = std::make_shared<Result<>>();
    m_bar->showWork(tr("Writing the report…"), 0, 0, true);
    m_exportJob->start(
        [result, path, source = m_workspace->dossier().path(), options = options(),
         painter = m_painter](const Progress &progress) {
            const auto dossier = Dossier::open(source, Access::ReadOnly, {});
            if (!dossier) {
                *result = dossier.error();
                return;
            }
            const Contents &contents = (*dossier)->contents();
            const ReportOptions chosen = options(**dossier);
            *result = writeReport(reportFormatOfFile(path).value_or(ReportFormat::Pdf), path, contents, chosen,
                                  reportDataSet(contents, chosen), *painter, progress);
        },
        [this, result, path] {
            m_bar->hideWork();
            if (*result)
                Q_EMIT message(tr("The report was saved to “%1”.").arg(path));
            else if (result->error().code != ErrorCode::Cancelled)
                Q_EMIT message(m_workspace->sentence(result->error()));
            Q_EMIT exported(path, result->has_value());
        });
}

/// Printing waits for pages of the present state.
void ReportMode::whenReady(const std::function<void()> &then)
{
    if (!m_workspace)
        return;
    m_workspace->flush();
    if (m_pages && !m_isStale && !m_layoutJob->isRunning()) {
        then();
        return;
    }
    m_then = then;
    if (m_isStale)
        layOut();
}

void ReportMode::print()
{
    whenReady([this] {
        auto *printer = new QPrinter(QPrinter::HighResolution);
        preparePrinter(*printer, *m_pages);
        auto *dialog = new QPrintDialog(printer, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setMinMax(1, m_pages->count());
        connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
        connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
                [pages = m_pages](QPrinter *chosen) { printPages(*chosen, *pages); });
        dialog->open();
    });
}

void ReportMode::preview()
{
    whenReady([this] {
        auto *printer = new QPrinter(QPrinter::HighResolution);
        preparePrinter(*printer, *m_pages);
        auto *dialog = new QPrintPreviewDialog(printer, this);
        nameParts(*dialog, tr("Page"), tr("Pages as they will be printed"));
        if (auto *view = dialog->findChild<QGraphicsView *>())
            view->setFocus(); // the keys turn its pages at once
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Print preview"));
        dialog->resize(window()->size() * 0.9);
        connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
        connect(dialog, &QPrintPreviewDialog::paintRequested, this,
                [pages = m_pages](QPrinter *page) { printPages(*page, *pages); });
        dialog->open();
    });
}
