#include "ui/process/RegisterPage.h"

#include "ui/process/RegisterModel.h"
#include "ui/process/RegisterOrder.h"
#include "ui/sheets/Sheet.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 440;
constexpr int roomForAllColumns = 980;

} // namespace

RegisterPage::RegisterPage(RegisterModel *model, Sheet *sheet, const Words &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_order(new RegisterOrder(this)), m_sheet(sheet), m_words(words),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(m_stack)),
      m_empty(new EmptyState(words.emptyIcon, words.emptyTitle, words.emptyText, m_stack))
{
    m_model->setParent(this);
    m_order->setSourceModel(m_model);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_sheet->setParent(this);
    m_sheet->setFixedWidth(sheetWidth);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(buildHead());
    left->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(m_sheet);

    connect(m_empty, &EmptyState::activated, this, &RegisterPage::add);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegisterPage::refresh);
    connect(m_sheet, &Sheet::saved, this, &RegisterPage::select);
    connect(m_sheet, &Sheet::ended, this, &RegisterPage::afterSheet);
    connect(m_sheet, &Sheet::removed, this, [this] { Q_EMIT message(m_words.removed); });
    connect(m_sheet, &Sheet::message, this, &RegisterPage::message);
}

QWidget *RegisterPage::buildHead()
{
    auto *head = new QWidget(this);
    m_summary = new QLabel(head);
    m_summary->setObjectName(u"registerSummary"_s);
    m_summary->setWordWrap(true);
    m_add = new QPushButton(Theme::icon(u"add"_s), m_words.add, head);
    m_add->setObjectName(u"registerAdd"_s);
    m_open = new QPushButton(tr("Edit"), head);
    m_open->setObjectName(u"registerEdit"_s);
    m_remove = new QPushButton(tr("Remove"), head);
    m_remove->setObjectName(u"registerRemove"_s);
    connect(m_add, &QPushButton::clicked, this, &RegisterPage::add);
    connect(m_open, &QPushButton::clicked, this, [this] { open(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &RegisterPage::removeCurrent);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_remove);
    layout->addWidget(m_open);
    layout->addWidget(m_add);
    return head;
}

void RegisterPage::buildTable()
{
    m_table->setModel(m_order);
    m_table->setAccessibleName(m_words.name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_model->titleColumn(), QHeaderView::Stretch);
    header->setMinimumSectionSize(60);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { open(currentId()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!currentId().isEmpty())
            m_current = currentId();
        refresh();
    });
}

void RegisterPage::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_current.clear();
    m_sheet->setWorkspace(workspace);
    m_model->setWorkspace(workspace);
    refresh();
}

void RegisterPage::enter()
{
    if (m_sheet->isOpen())
        m_sheet->setFocus();
    else if (m_model->rowCount() == 0)
        m_empty->setFocus();
    else {
        if (m_table->selectionModel()->selectedRows().isEmpty())
            m_table->selectRow(std::max(0, m_table->currentIndex().row()));
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

QString RegisterPage::currentId() const { return m_table->currentIndex().data(RegisterModel::IdRole).toString(); }

void RegisterPage::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_current = id;
    const QModelIndex place = m_order->mapFromSource(m_model->index(row, m_model->titleColumn()));
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
}

void RegisterPage::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool mayWrite = m_workspace && m_workspace->isWritable();
    // What undo brought back or a change moved is found again by its id.
    if (!m_current.isEmpty() && currentId() != m_current)
        select(m_current);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setAction(mayWrite ? m_words.add : QString());
    m_add->setEnabled(mayWrite);
    m_add->setVisible(!isEmpty);
    m_open->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_open->setEnabled(!currentId().isEmpty());
    m_remove->setEnabled(mayWrite && !currentId().isEmpty());
    m_summary->setText(m_workspace && !isEmpty ? summary() : QString());
    fitColumns();
}

/// With the sheet open there is room for the columns that matter most.
void RegisterPage::fitColumns()
{
    const bool isNarrow = m_sheet->isOpen() || width() < roomForAllColumns;
    for (const int column : m_model->secondaryColumns())
        m_table->setColumnHidden(column, isNarrow);
}

void RegisterPage::add() { open({}); }

void RegisterPage::open(const QString &id)
{
    if (m_sheet->isOpen() && m_sheet->isDirty()) {
        Q_EMIT message(tr("The sheet holds something that is not saved yet. Save or cancel it first."));
        m_sheet->setFocus();
        return;
    }
    if (!id.isEmpty())
        m_current = id;
    m_sheet->begin(id);
    fitColumns();
}

void RegisterPage::afterSheet()
{
    fitColumns();
    enter();
}

void RegisterPage::removeCurrent()
{
    const QString id = currentId();
    if (id.isEmpty() || !m_workspace || !m_workspace->isWritable())
        return;
    open(id);
    if (m_sheet->itemId() == id)
        m_sheet->remove();
}

bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentId().isEmpty())
            open(currentId());
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_Insert:
        add();
        return true;
    default:
        return false;
    }
}
