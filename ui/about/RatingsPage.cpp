#include "ui/about/RatingsPage.h"

#include "core/base/FoldedText.h"
#include "ui/about/RatingTableModel.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/TableText.h"
#include "ui/widgets/Theme.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/Workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchPause = 200; ///< milliseconds

constexpr std::array<int, RatingRows::ColumnCount> widths{110, 230, 150, 130, 70, 120, 130, 70, 150};

} // namespace

RatingsPage::RatingsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_summary(new QLabel(this)), m_model(new RatingTableModel(this)),
      m_table(new QTableView(this)), m_told(new QLabel(this)), m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_summary->setObjectName(u"ratingsSummary"_s);
    m_summary->setWordWrap(true);
    m_told->setObjectName(u"ratingsTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(buildFilters());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    layout->addWidget(buildTools());
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &RatingsPage::begin);
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &RatingsPage::onFound);
    connect(&workspace.dossier(), &Dossier::changed, this, [this] {
        m_rows.reset();
        if (isVisible())
            begin();
    });
}

// What is still being worked out has its own copy of everything.
RatingsPage::~RatingsPage() { *m_isCancelled = true; }

void RatingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_rows)
        begin();
}

QWidget *RatingsPage::buildFilters()
{
    auto *filters = new QWidget(this);
    m_search = new QLineEdit(filters);
    m_search->setObjectName(u"ratingsSearch"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in the ratings"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    const auto add = [&](const QString &name, const QString &label) {
        auto *box = new ChoiceBox(filters);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(15);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &RatingsPage::begin);
        return box;
    };
    m_round = add(u"ratingsRound"_s, tr("Round"));
    m_person = add(u"ratingsPerson"_s, tr("Person"));
    m_criterion = add(u"ratingsCriterion"_s, tr("Criterion"));
    m_stale = new QCheckBox(tr("Only &changed since"), filters);
    m_stale->setObjectName(u"ratingsStale"_s);
    m_stale->setToolTip(tr("A text or a piece of evidence that the rating rests on has changed since."));
    layout->addWidget(m_stale);
    connect(m_stale, &QCheckBox::toggled, this, &RatingsPage::begin);
    fillChoices();
    return filters;
}

void RatingsPage::fillChoices()
{
    const Contents &contents = m_workspace.contents();
    const QString &language = m_workspace.language();
    m_round->addItem(tr("All rounds"));
    m_person->addItem(tr("All people"));
    m_criterion->addItem(tr("All criteria"));
    QStringList criteria;
    for (const Round &round : contents.rounds) {
        const ActionPlan *plan = contents.plan(round.plan);
        m_round->addItem(contents.plans.size() > 1 && plan
                             ? u"%1 · %2"_s.arg(plan->title.in(language), round.title.in(language))
                             : round.title.in(language),
                         round.id.toString());
        const MethodPack *pack = m_workspace.dossier().methodOf(round.id);
        for (const Criterion &criterion : pack->criteria) {
            const QString title = criterion.title.in(language);
            if (!criteria.contains(title))
                criteria.append(title);
        }
    }
    for (const Person &person : contents.people)
        m_person->addItem(person.name, person.id.toString());
    for (const QString &title : std::as_const(criteria))
        m_criterion->addItem(title, title);
}

void RatingsPage::buildTable()
{
    m_table->setObjectName(u"allRatings"_s);
    m_table->setAccessibleName(tr("Ratings"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < RatingRows::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_table->setColumnHidden(RatingRows::Plan, m_workspace.contents().plans.size() < 2);
    m_table->setSortingEnabled(true);
    connect(m_model, &RatingTableModel::sortWanted, this, [this](int column, Qt::SortOrder order) {
        m_sortColumn = column;
        m_sortOrder = order;
        if (isVisible())
            begin();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_Return, [this] { open(m_table->currentIndex().row()); });
    key(Qt::Key_Enter, [this] { open(m_table->currentIndex().row()); });
    key(QKeySequence::Copy, [this] { copy(selectedRows()); });
}

QWidget *RatingsPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *help = new QLabel(tr("A double click or Enter goes to the rating; Ctrl+C copies the selected rows."), tools);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    layout->addWidget(help, 1);
    const auto add = [&](const QString &name, const QString &text, const QString &icon,
                         const std::function<void()> &run) {
        auto *button = new QPushButton(Theme::icon(icon), text, tools);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        layout->addWidget(button);
        m_tools.append(button);
    };
    add(u"ratingsCopy"_s, tr("Copy as table"), u"copy"_s, [this] {
        QList<int> all(m_model->rowCount());
        std::iota(all.begin(), all.end(), 0);
        copy(all);
    });
    add(u"ratingsSave"_s, tr("Save as CSV…"), u"export"_s, [this] { save(); });
    return tools;
}

RatingRows::Source RatingsPage::source() const
{
    RatingRows::Source source{
        .contents = m_workspace.contents(), .language = m_workspace.language(), .wholePlan = tr("The plan as a whole")};
    for (const Round &round : m_workspace.contents().rounds)
        source.packs.insert(round.id, *m_workspace.dossier().methodOf(round.id));
    return source;
}

RatingRows::Choice RatingsPage::choice() const
{
    return {.words = foldedText(m_search->text()).split(u' ', Qt::SkipEmptyParts),
            .round = RoundId::parse(m_round->currentData().toString()),
            .person = PersonId::parse(m_person->currentData().toString()),
            .criterion = m_criterion->currentData().toString(),
            .isOnlyStale = m_stale->isChecked(),
            .column = m_sortColumn,
            .isUp = m_sortOrder == Qt::AscendingOrder};
}

void RatingsPage::begin()
{
    m_pause.stop();
    m_isWanted = m_isWorking;
    if (m_isWorking)
        return;
    m_isWorking = true;
    if (!m_rows)
        m_summary->setText(tr("The ratings are being gathered…"));
    const auto work = [rows = m_rows, source = m_rows ? RatingRows::Source() : source(), choice = choice(),
                       isCancelled = m_isCancelled]() -> Found {
        const auto made = rows ? rows : std::make_shared<const RatingRows>(RatingRows::of(source, *isCancelled));
        return {made, made->chosen(choice)};
    };
    m_rows = m_rows ? m_rows : std::make_shared<const RatingRows>(); // until they are there; reset by a change
    m_watcher.setFuture(QtConcurrent::run(work));
}

void RatingsPage::onFound()
{
    m_isWorking = false;
    const bool isOld = !m_rows; // the dossier changed meanwhile
    if (m_isWanted || isOld) {
        if (!isOld)
            m_rows = m_watcher.result().rows;
        begin();
        return;
    }
    const Found found = m_watcher.result();
    m_rows = found.rows;
    const RatingRow *current = m_model->at(m_table->currentIndex().row());
    const std::optional<RatingKey> kept = current ? std::optional(current->key) : std::nullopt;
    m_model->show(found.rows, found.chosen);
    for (int row = 0; kept && row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->key == *kept) {
            m_table->setCurrentIndex(m_model->index(row, RatingRows::Subject));
            break;
        }
    }
    const QLocale locale;
    m_summary->setText(
        m_rows->count() == 0 ? tr("There are no ratings yet. They are given in Score.")
        : found.chosen.size() == m_rows->count()
            ? tr("%n rating(s) in the dossier", nullptr, m_rows->count())
            : tr("%1 of %n rating(s) shown", nullptr, m_rows->count()).arg(locale.toString(found.chosen.size())));
    for (QPushButton *button : std::as_const(m_tools))
        button->setEnabled(!found.chosen.isEmpty());
}

void RatingsPage::open(int row)
{
    const RatingRow *rating = m_model->at(row);
    if (!rating)
        return;
    const RatingKey key = rating->key;
    Q_EMIT placeChosen({.kind = u"rating"_s,
                        .id = key.subject.id,
                        .plan = rating->plan,
                        .subject = key.subject,
                        .round = key.round,
                        .criterion = key.criterion});
}

QList<int> RatingsPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(RatingRows::Subject))
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RatingsPage::copy(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(tabbedText(m_model->lines(rows)));
    tell(tr("%n rating(s) are on the clipboard, in the order shown.", nullptr, int(rows.size())));
}

void RatingsPage::save()
{
    QString path =
        FileChoice::current().save(this, tr("Save the ratings"), tr("Ratings") + u".csv"_s, tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        path += u".csv"_s;
    BackgroundWork::run<Result<>>(
        this, tr("The ratings are being saved…"),
        [path, rows = m_rows, chosen = m_model->chosen(), heads = m_model->heads(),
         stale = RatingTableModel::staleWord()](const Progress &) {
            QList<QStringList> lines{heads};
            for (const int row : chosen)
                lines.append(RatingTableModel::cellsOf(rows->at(row), stale));
            return saveCsv(path, csvText(lines));
        },
        [this, path](const Result<> &saved) {
            tell(saved ? tr("Saved to “%1”.").arg(path) : m_workspace.sentence(saved.error()));
        });
}

void RatingsPage::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}
