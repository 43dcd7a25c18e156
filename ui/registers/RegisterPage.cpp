#include "ui/registers/RegisterPage.h"

#include "ui/registers/FilterBar.h"
#include "ui/registers/GroupedRows.h"
#include "ui/registers/RegisterColumns.h"
#include "ui/registers/RegisterHead.h"
#include "ui/registers/RegisterModel.h"
#include "ui/registers/RegisterOrder.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/Sheet.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageAction.h"
#include "ui/widgets/Theme.h"
#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 440;
constexpr int roomForAllColumns = 980;

} // namespace

RegisterPage::RegisterPage(RegisterModel *model, Sheet *sheet, const Words &words, QWidget *parent)
    : ModePage(parent), m_model(model), m_groups(new GroupedRows(model, this)), m_order(new RegisterOrder(this)),
      m_sheet(sheet), m_words(words), m_stack(new QStackedWidget(this)), m_body(new QWidget(m_stack)),
      m_empty(new EmptyState(words.emptyIcon, words.emptyTitle, words.emptyText, m_stack))
{
    m_model->setParent(this);
    m_model->setWatched(false);
    m_order->setSourceModel(m_groups);
    buildTable();
    arrange();
    if (m_sheet)
        addSheet(m_sheet);
    addKey({}, {}, QKeySequence::Find, [this] { m_filter->focusSearch(); });

    connect(m_empty, &EmptyState::activated, this, &RegisterPage::fillEmpty);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(m_order, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        m_table->selectIds(m_selected, m_current);
        refresh();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegisterPage::refresh);
    connect(m_order, &RegisterOrder::filterChanged, this, &RegisterPage::refresh);
    connect(m_model, &RegisterModel::refused, this,
            [this](const Error &error) { Q_EMIT message(m_workspace->sentence(error)); });
}

void RegisterPage::arrange()
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(10);
    body->addWidget(m_filter);
    body->addWidget(m_table, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    buildHead();
    left->addWidget(m_head);
    left->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
}

void RegisterPage::buildHead()
{
    m_head = new RegisterHead(this);
    m_summary = m_head->summary();
    m_remove = addButton(u"registerRemove"_s, tr("Remove"));
    m_open = addButton(u"registerEdit"_s, tr("Edit"));
    m_add = addButton(u"registerAdd"_s, m_words.add);
    m_add->setIcon(Theme::icon(u"add"_s));
    connect(m_add, &QPushButton::clicked, this, &RegisterPage::add);
    connect(m_open, &QPushButton::clicked, this, [this] { open(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &RegisterPage::removeSelected);
}

QPushButton *RegisterPage::addButton(const QString &name, const QString &text) { return m_head->addButton(name, text); }

void RegisterPage::addKey(const QString &name, const QString &text, const QKeySequence &keys,
                          const std::function<void()> &run)
{
    addPageAction(this, name, text, keys, run);
}

void RegisterPage::addSheet(Sheet *sheet)
{
    m_sheets.append(sheet);
    sheet->setParent(this);
    sheet->setFixedWidth(sheetWidth);
    layout()->addWidget(sheet);
    connect(sheet, &Sheet::saved, this, &RegisterPage::select);
    connect(sheet, &Sheet::ended, this, &RegisterPage::afterSheet);
    connect(sheet, &Sheet::removed, this, [this] { Q_EMIT message(m_words.removed); });
    connect(sheet, &Sheet::message, this, &RegisterPage::message);
    connect(sheet, &Sheet::offered, this, [this, sheet](const UnsavedText &kept) {
        Q_EMIT wanted();
        if (!mayLeaveSheet())
            return;
        closeSheets();
        select(kept.field.item);
        sheet->takeBack(kept);
        makeRoom();
    });
}

void RegisterPage::buildTable()
{
    m_table = new RegisterView(m_order, m_body);
    m_table->setAccessibleName(m_words.name);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (currentId().isEmpty())
            return;
        QMenu menu(m_table);
        fillMenu(&menu);
        menu.exec(m_table->viewport()->mapToGlobal(place));
    });
    m_table->installEventFilter(this);
    m_filter = new FilterBar(m_order, m_groups, m_table, m_body);
    connect(m_filter, &FilterBar::left, this, &RegisterPage::enter);
    connect(m_table, &RegisterView::doubleClicked, this, [this] {
        if (!currentId().isEmpty())
            open(currentId());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!currentId().isEmpty() && !m_isResetting)
            m_current = currentId();
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isResetting)
            m_selected = m_table->selectedIds();
        refresh();
    });
}

void RegisterPage::remember(Settings &settings, const QString &key)
{
    m_table->columns()->remember(settings, key);
    m_filter->remember(settings, key);
}

void RegisterPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_current.clear();
    m_selected.clear();
    for (Sheet *sheet : std::as_const(m_sheets))
        sheet->setWorkspace(workspace);
    m_model->setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::flushRequested, this, &RegisterPage::finishEditing);
    refresh();
}

int RegisterPage::count() const { return m_workspace ? m_model->count() : 0; }

void RegisterPage::enter()
{
    if (Sheet *sheet = openSheet())
        sheet->setFocus();
    else if (m_model->rowCount() == 0 && m_words.fill.isEmpty())
        setFocus();
    else if (m_model->rowCount() == 0)
        m_empty->setFocus();
    else {
        if (m_table->selectionModel()->selectedRows().isEmpty() && !m_table->isOnGroup()) {
            const QModelIndex first = m_order->index(0, m_model->titleColumn());
            m_table->setCurrentIndex(m_order->hasChildren(first.siblingAtColumn(0))
                                         ? m_order->index(0, m_model->titleColumn(), first.siblingAtColumn(0))
                                         : first);
        }
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

QString RegisterPage::currentId() const { return m_table->currentId(); }

void RegisterPage::select(const QString &id)
{
    if (m_model->rowOf(id) < 0)
        return;
    m_current = id;
    m_selected = {id};
    m_table->selectIds(m_selected, id);
}

Sheet *RegisterPage::openSheet() const
{
    const auto found =
        std::find_if(m_sheets.cbegin(), m_sheets.cend(), [](const Sheet *sheet) { return sheet->isOpen(); });
    return found == m_sheets.cend() ? nullptr : *found;
}

void RegisterPage::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool mayWrite = m_workspace && m_workspace->isWritable();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setAction(mayWrite ? m_words.fill : QString());
    m_add->setEnabled(mayWrite);
    // On an empty page its own button says the same.
    m_add->setVisible(!m_words.add.isEmpty() && !(isEmpty && m_words.fill == m_words.add));
    m_open->setVisible(!isEmpty && m_sheet);
    m_remove->setVisible(!isEmpty && !m_words.removed.isEmpty());
    m_open->setEnabled(!currentId().isEmpty());
    m_remove->setEnabled(mayWrite && !currentId().isEmpty());
    QString sum = m_workspace && !isEmpty ? summary() : QString();
    if (!isEmpty && m_order->isFiltering())
        //: %1: what is said of all
        sum = tr("%n shown · %1", nullptr, m_order->shown()).arg(sum);
    m_summary->setText(sum);
    refreshMore();
    makeRoom();
}

/// With the sheet open there is room for the columns that matter most.
void RegisterPage::makeRoom() { m_table->columns()->setNarrow(openSheet() || width() < roomForAllColumns); }

void RegisterPage::add() { open({}); }

bool RegisterPage::mayLeaveSheet()
{
    Sheet *sheet = openSheet();
    if (!sheet || !sheet->isDirty())
        return true;
    Q_EMIT message(tr("The sheet holds something that is not saved yet. Save or cancel it first."));
    sheet->setFocus();
    return false;
}

void RegisterPage::closeSheets()
{
    for (Sheet *sheet : std::as_const(m_sheets)) {
        if (sheet->isOpen())
            sheet->cancel();
    }
}

void RegisterPage::open(const QString &id)
{
    if (!m_sheet || !mayLeaveSheet())
        return;
    closeSheets();
    if (!id.isEmpty())
        m_current = id;
    m_sheet->begin(id);
    makeRoom();
}

void RegisterPage::openItem(const QString &id)
{
    select(id);
    open(id);
}

void RegisterPage::afterSheet()
{
    makeRoom();
    if (isVisible())
        enter();
}

void RegisterPage::removeSelected()
{
    const QString id = currentId();
    if (id.isEmpty() || !m_sheet || m_words.removed.isEmpty() || !m_workspace || !m_workspace->isWritable())
        return;
    RegisterPage::open(id);
    if (m_sheet->itemId() == id)
        m_sheet->remove();
}

/// What is being typed in a cell is stored by leaving it.
void RegisterPage::finishEditing()
{
    if (m_table->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus();
}

void RegisterPage::score()
{
    if (const std::optional<CommitmentId> commitment = commitmentOf(currentId()))
        Q_EMIT commitmentRequested(*commitment);
}

/// Keys stand beside what they do, as in the menu of the window.
void RegisterPage::fillMenu(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &keys, const std::function<void()> &run) {
        menu->addAction(keys.isEmpty() ? text : text + u'\t' + keys, this, run);
    };
    if (m_sheet)
        add(tr("Open"), tr("Enter"), [this] { open(currentId()); });
    if (m_table->currentIndex().flags() & Qt::ItemIsEditable)
        add(tr("Change this cell"), u"F2"_s, [this] { m_table->edit(m_table->currentIndex()); });
    if (commitmentOf(currentId()))
        add(tr("Score its commitment"), tr("Ctrl+Enter"), [this] { score(); });
    add(tr("Copy the rows"), tr("Ctrl+C"), [this] { m_table->copySelection(); });
    if (m_sheet && !m_words.removed.isEmpty() && m_workspace && m_workspace->isWritable())
        add(tr("Remove"), tr("Delete"), [this] { removeSelected(); });
}

bool RegisterPage::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_table->isEditing()) // the key has come up from the cell
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            score();
        else if (m_table->isOnGroup())
            m_table->setExpanded(m_table->currentIndex().siblingAtColumn(0),
                                 !m_table->isExpanded(m_table->currentIndex().siblingAtColumn(0)));
        else if (!currentId().isEmpty())
            open(currentId());
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Insert:
        if (!m_words.add.isEmpty())
            add();
        return true;
    case Qt::Key_F2: // not beside a sheet that would write over it
        return !mayLeaveSheet();
    case Qt::Key_Slash:
        m_filter->focusSearch();
        return true;
    default:
        return false;
    }
}

bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        makeRoom();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return ModePage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return handleKey(key->key(), key->modifiers());
}

void RegisterPage::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    ModePage::showEvent(event);
}

void RegisterPage::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    ModePage::hideEvent(event);
}
