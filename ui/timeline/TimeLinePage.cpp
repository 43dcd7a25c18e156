#include "ui/timeline/TimeLinePage.h"

#include "ui/charts/FigureExport.h"
#include "ui/sheets/DateField.h"
#include "ui/timeline/TimeLineModel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/FrozenTable.h"
#include "ui/widgets/TableText.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;

} // namespace

TimeLinePage::TimeLinePage(Of of, QWidget *parent)
    : ModePage(parent), m_of(of), m_model(new TimeLineModel(this)), m_view(new FrozenTable(TimeLineModel::Time, this)),
      m_refreshing(new QTimer(this))
{
    setObjectName(of == Of::Plan ? u"planTimeLine"_s : u"processTimeLine"_s);
    m_refreshing->setSingleShot(true);
    m_refreshing->setInterval(120);
    connect(m_refreshing, &QTimer::timeout, this, &TimeLinePage::refresh);
    buildView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_bar = buildBar();
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    addZoomKeys();
}

// The field still loses the keyboard, and with it ends being edited, when the page is no more than a widget.
TimeLinePage::~TimeLinePage() { m_day->disconnect(this); }

void TimeLinePage::buildView()
{
    m_view->setHeaders(new TimeLineHeader(m_ruler, m_view), new TimeLineHeader(m_ruler, m_view->frozen()));
    auto *delegate = new TimeLineDelegate(m_ruler, this);
    m_view->setItemDelegate(delegate);
    m_view->frozen()->setItemDelegate(delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->frozen()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setModel(m_model);
    m_view->frozen()->setAccessibleName(tr("Rows of the time line"));
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &TimeLinePage::activate);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, [this] { activate(m_view->currentIndex()); });
    }
}

QWidget *TimeLinePage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_summary = new QLabel(bar);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary, 1);
    auto *dayLabel = new QLabel(tr("&As of"), bar);
    m_day = new DateField(bar);
    m_day->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_day->setAccessibleName(tr("As-of date of the time line"));
    m_day->setAccessibleDescription(tr("Empty: the day of the round."));
    dayLabel->setBuddy(m_day);
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (!m_day->isWhole())
            return;
        const std::optional<PartialDate> typed = m_day->date();
        if (std::exchange(m_typed, typed ? typed->lastDay() : QDate()) != m_typed)
            refresh();
    });
    layout->addWidget(dayLabel);
    layout->addWidget(m_day);
    m_zoom = new QComboBox(bar);
    m_zoom->addItems({tr("By month"), tr("By quarter"), tr("By year")});
    m_zoom->setAccessibleName(tr("Zoom of the time line"));
    m_zoom->setToolTip(tr("How close the time line is looked at: + and − do the same."));
    m_zoom->setCurrentIndex(int(m_ruler.zoom));
    connect(m_zoom, &QComboBox::activated, this, [this](int zoom) { setZoom(TimeScale::Zoom(zoom)); });
    layout->addWidget(m_zoom);
    const auto add = [&](const QString &text, const QString &icon, void (TimeLinePage::*slot)()) {
        auto *button = new QPushButton(Theme::icon(icon), {}, bar);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(tr("Copy the time line as a table"), u"copy"_s, &TimeLinePage::copy);
    add(tr("Save the time line as a picture"), u"image"_s, &TimeLinePage::save);
    add(tr("Print the time line"), u"print"_s, &TimeLinePage::print);
    return bar;
}

void TimeLinePage::addZoomKeys()
{
    const auto add = [this](const QKeySequence &key, int step) {
        auto *shortcut = new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, step] { setZoom(TimeScale::Zoom(std::clamp(int(m_ruler.zoom) + step, 0, 2))); });
    };
    add(Qt::Key_Plus, -1);
    add(Qt::Key_Minus, 1);
}

void TimeLinePage::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_typed = {};
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &TimeLinePage::scheduleRefresh);
        connect(&workspace->dossier(), &Dossier::changed, this, &TimeLinePage::scheduleRefresh);
        scheduleRefresh();
    } else {
        refresh();
    }
}

void TimeLinePage::enter()
{
    if (m_isStale)
        refresh();
    if (m_empty)
        m_empty->setFocus();
    else
        m_view->setFocus();
}

void TimeLinePage::scheduleRefresh()
{
    m_isStale = true;
    if (isVisible())
        m_refreshing->start();
}

void TimeLinePage::showEvent(QShowEvent *event)
{
    ModePage::showEvent(event);
    if (m_isStale)
        refresh();
}

/// The time line is as wide as the table lets it.
bool TimeLinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TimeLinePage::measure, Qt::QueuedConnection);
    return ModePage::eventFilter(watched, event);
}

void TimeLinePage::changeEvent(QEvent *event)
{
    ModePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_view->viewport()->update();
}

/// The day of the field, else of the round, else the plan's last.
QDate TimeLinePage::day() const
{
    const Round *round = m_workspace->round();
    const ActionPlan *plan = m_workspace->contents().plan(m_workspace->plan());
    const QDate asOf = m_typed.isValid() ? m_typed : round ? round->asOf : QDate();
    return !asOf.isValid() && plan && plan->ends ? plan->ends->lastDay() : asOf;
}

/// That of a large plan is worked out in another thread, on values; what was shown stays until it is there.
void TimeLinePage::refresh()
{
    constexpr qsizetype large = 150; // rows
    m_isStale = false;
    m_refreshing->stop();
    const int generation = ++m_generation;
    if (!m_workspace) {
        take({});
        return;
    }
    const QDate asOf = day();
    if (!m_day->hasFocus())
        m_day->setDate(asOf.isValid() ? std::optional(PartialDate::fromDate(asOf)) : std::nullopt);
    const Contents &contents = m_workspace->contents();
    const ActionPlanId plan = m_workspace->plan();
    QHash<RoundId, MethodPack> packs;
    for (const Round &round : contents.roundsOf(plan))
        packs.insert(round.id, *m_workspace->dossier().methodOf(round.id));
    const auto work = [of = m_of, contents, plan, asOf, packs] {
        const auto methodOf = [&packs](RoundId id) -> const MethodPack * {
            const auto pack = packs.constFind(id);
            return pack == packs.cend() ? nullptr : &*pack;
        };
        return of == Of::Plan ? timeLineOfPlan(contents, plan, asOf, methodOf)
                              : timeLineOfProcess(contents, plan, asOf);
    };
    const qsizetype rows = m_of == Of::Plan ? contents.commitmentsOf(plan).size()
                                            : contents.eventsOf(plan).size() + contents.proposalsOf(plan).size();
    if (rows < large)
        take(work());
    else
        QtConcurrent::run(work).then(this, [this, generation](const TimeLine &line) {
            if (generation == m_generation)
                take(line);
        });
}

void TimeLinePage::take(const TimeLine &line)
{
    const int row = m_view->currentIndex().row();
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setTimeLine(line, m_workspace ? m_workspace->language() : QString());
    m_view->setAccessibleName(caption());
    m_view->setAccessibleDescription(tr("A row for each; Enter opens it, + and − zoom."));
    m_summary->setText(summary());
    measure();
    if (isFirst)
        scrollToDay();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), TimeLineModel::Title));
    showEmptyState();
}

/// Head and rows are drawn by one ruler.
void TimeLinePage::measure()
{
    const TimeLine &line = m_model->timeLine();
    const QFontMetrics metrics(font());
    m_view->setColumnWidth(TimeLineModel::Number, m_of == Of::Plan ? 60 : 48);
    m_view->setColumnWidth(TimeLineModel::Title, 250);
    m_view->setColumnWidth(TimeLineModel::Due, metrics.horizontalAdvance(u"septiembre de 2012"_s) + 16);
    m_view->setColumnWidth(TimeLineModel::State, metrics.horizontalAdvance(u"Vencido sin completar, 0000 días"_s) + 16);
    int names = 0;
    for (int column = 0; column < TimeLineModel::Time; ++column)
        names += m_view->columnWidth(column);
    constexpr int margin = 24;
    const int room = std::max(300, m_view->viewport()->width() - names - margin);
    m_ruler.scale = TimeScale::zoomed(line.first, line.last, m_ruler.zoom, room);
    m_ruler.asOf = line.asOf;
    m_ruler.ticks =
        m_workspace ? m_ruler.scale.ticks(m_ruler.zoom, m_workspace->catalogue()) : QList<TimeScale::Tick>();
    m_view->setColumnWidth(TimeLineModel::Time, std::max(room, int(m_ruler.scale.width())) + margin);
    m_view->viewport()->update();
    m_view->horizontalHeader()->viewport()->update();
}

void TimeLinePage::setZoom(TimeScale::Zoom zoom)
{
    m_ruler.zoom = zoom;
    m_zoom->setCurrentIndex(int(zoom));
    measure();
    scrollToDay();
}

/// The day stands in the middle of what is seen.
void TimeLinePage::scrollToDay()
{
    if (!m_ruler.scale.isValid() || !m_ruler.asOf.isValid())
        return;
    QTimer::singleShot(0, m_view, [this] { // the bar learns its range when the table is laid out
        const int seen = m_view->viewport()->width() - m_view->frozen()->width();
        m_view->horizontalScrollBar()->setValue(int(m_ruler.scale.x(m_ruler.asOf)) - seen * 2 / 3);
    });
}

void TimeLinePage::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TimeLineRow &row = m_model->rowAt(index.row());
    if (row.kind != TimeLineRow::Kind::Commitment)
        Q_EMIT itemRequested(row.id);
    else if (const auto id = CommitmentId::parse(row.id))
        Q_EMIT commitmentRequested(*id);
}

void TimeLinePage::showEmptyState()
{
    if (m_empty) {
        m_empty->hide();
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_bar->setVisible(!isEmpty);
    if (!isEmpty || !m_workspace)
        return;
    m_empty = m_of == Of::Plan
                  ? new EmptyState(u"calendar"_s, tr("No commitments yet"),
                                   tr("The time line shows commitments with their due dates. Add them on the "
                                      "“Commitments” page, or import the plan's table."),
                                   this)
                  : new EmptyState(u"calendar"_s, tr("No events or proposals yet"),
                                   tr("The time line shows meetings, consultations and proposals with their answers. "
                                      "Add them on the pages beside this one."),
                                   this);
    layout()->addWidget(m_empty);
}

QString TimeLinePage::caption() const
{
    return m_of == Of::Plan ? tr("Time line of the commitments") : tr("Time line of the process");
}

QString TimeLinePage::summary() const
{
    const TimeLine &line = m_model->timeLine();
    int undated = 0;
    int late = 0;
    for (const TimeLineRow &row : line.rows) {
        undated += !row.ends && !row.starts ? 1 : 0;
        late += row.state && row.state->standing == DueStanding::Late ? 1 : 0;
    }
    if (line.isEmpty())
        return {};
    QStringList parts{m_of == Of::Plan ? tr("%n commitment(s), %1 overdue", nullptr, int(line.rows.size())).arg(late)
                                       : tr("%n event(s) and proposal(s)", nullptr, int(line.rows.size()))};
    if (undated > 0)
        parts.append(tr("%n without a date", nullptr, undated));
    return parts.join(u" · "_s);
}

QString TimeLinePage::basis() const
{
    const ActionPlan *plan = m_workspace ? m_workspace->contents().plan(m_workspace->plan()) : nullptr;
    return plan ? u"%1 · %2"_s.arg(plan->title.in(m_workspace->language()), summary()) : QString();
}

void TimeLinePage::copy()
{
    auto *content = new QMimeData;
    content->setText(tabbedText(*m_model));
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT message(tr("The time line is on the clipboard as a table."));
}

void TimeLinePage::save()
{
    QString path = FileChoice::current().save(this, tr("Save the time line"), caption() + u".svg"_s,
                                              tr("Vector drawing (*.svg);;Picture (*.png)"));
    if (path.isEmpty() || !m_workspace)
        return;
    if (!path.endsWith(u".png"_s, Qt::CaseInsensitive) && !path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        path += u".svg"_s;
    const Figure figure = Figure::ofTimeLine(m_model->timeLine(), m_model->language());
    const Result<> saved = saveFigure(path, figure, {caption(), basis()});
    Q_EMIT message(saved ? tr("The time line was saved to “%1”.").arg(path) : m_workspace->sentence(saved.error()));
}

void TimeLinePage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        printFigure(*chosen, Figure::ofTimeLine(m_model->timeLine(), m_model->language()), {caption(), basis()});
    });
    dialog->open();
}
