#include "ui/evidence/EvidenceLibrary.h"

#include "ui/evidence/EvidenceColumns.h"
#include "ui/evidence/EvidenceModel.h"
#include "ui/evidence/EvidenceOrder.h"
#include "ui/registers/RegisterDelegate.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Page { Table, Empty, NoHits };

} // namespace

EvidenceLibrary::EvidenceLibrary(QWidget *parent)
    : QWidget(parent), m_model(new EvidenceModel(this)), m_order(new EvidenceOrder(this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(m_stack)),
      m_empty(new EmptyState(u"evidence"_s, tr("No evidence yet"),
                             tr("Drop files here, paste a file or a link, or add them with the button (Ctrl+E). A copy "
                                "is kept in the dossier."),
                             m_stack)),
      m_noHits(new EmptyState(u"filter"_s, tr("Nothing fits the filter"),
                              tr("There is evidence in the dossier, but none that fits what is asked for above."),
                              m_stack))
{
    setAcceptDrops(true);
    m_order->setSourceModel(m_model);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noHits);
    m_noHits->setAction(tr("Show all"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(buildFilters());
    layout->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::activated, this, &EvidenceLibrary::chooseRequested);
    connect(m_noHits, &EmptyState::activated, this, &EvidenceLibrary::showAll);
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{m_model, m_order}) {
        connect(model, &QAbstractItemModel::modelReset, this, &EvidenceLibrary::refresh);
        connect(model, &QAbstractItemModel::dataChanged, this, &EvidenceLibrary::refresh);
    }
}

QWidget *EvidenceLibrary::buildHead()
{
    auto *head = new QWidget(this);
    m_summary = new QLabel(head);
    m_summary->setObjectName(u"evidenceSummary"_s);
    m_summary->setWordWrap(true);
    m_check = new QPushButton(Theme::icon(u"check"_s), tr("Check all copies"), head);
    m_check->setObjectName(u"evidenceCheck"_s);
    m_add = new QPushButton(Theme::icon(u"add"_s), tr("Add evidence"), head);
    m_add->setObjectName(u"evidenceAdd"_s);
    m_add->setToolTip(tr("Add files (Ctrl+E); files and links can also be dropped or pasted here"));
    connect(m_check, &QPushButton::clicked, this, &EvidenceLibrary::checkRequested);
    connect(m_add, &QPushButton::clicked, this, &EvidenceLibrary::chooseRequested);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_check);
    layout->addWidget(m_add);
    return head;
}

QWidget *EvidenceLibrary::buildFilters()
{
    m_filters = new QWidget(this);
    m_filter = new QLineEdit(m_filters);
    m_filter->setObjectName(u"evidenceFilter"_s);
    m_filter->setPlaceholderText(tr("Title, file, link, commitment…  (/)"));
    m_filter->setAccessibleName(tr("Filter the evidence"));
    m_filter->setClearButtonEnabled(true);
    m_scope = new ChoiceBox(m_filters);
    m_scope->setObjectName(u"evidenceScope"_s);
    m_scope->setAccessibleName(tr("Which evidence is shown"));
    m_scope->addItem(tr("This plan"));
    m_scope->addItem(tr("All of the dossier"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 1);
    line->addWidget(m_scope);
    auto *chips = new QWidget(m_filters);
    auto *flow = new FlowLayout(chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    addChip(u"chipNoDate"_s, tr("without access date"), EvidenceModel::NoDateRole);
    addChip(u"chipUnused"_s, tr("nothing leans on it"), EvidenceModel::UnusedRole);
    addChip(u"chipConfidential"_s, tr("confidential"), EvidenceModel::PrivateRole);
    addChip(u"chipDamaged"_s, tr("altered or missing"), EvidenceModel::DamagedRole);
    for (Chip *chip : std::as_const(m_chips))
        flow->addWidget(chip);
    auto *layout = new QVBoxLayout(m_filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(chips);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order->setWords(words);
        refresh();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_order->setOnlyPlan(index == 0);
        refresh();
    });
    return m_filters;
}

void EvidenceLibrary::addChip(const QString &name, const QString &text, int role)
{
    auto *chip = new Chip(Chip::Kind::Filter, text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::toggled, this, [this, role](bool isOn) {
        m_order->setDemanded(role, isOn);
        refresh();
    });
    m_chips.append(chip);
}

void EvidenceLibrary::buildTable()
{
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setModel(m_order);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setStretchLastSection(false);
    m_columns = new EvidenceColumns(m_table);
    m_table->sortByColumn(EvidenceModel::Number, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &EvidenceLibrary::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidenceLibrary::onCurrent);
}

void EvidenceLibrary::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_current = {};
    m_model->setWorkspace(workspace);
    refresh();
    Q_EMIT currentChanged(currentId());
}

void EvidenceLibrary::enter()
{
    if (m_stack->currentIndex() == Empty)
        m_empty->setFocus();
    else if (m_stack->currentIndex() == NoHits)
        m_filter->setFocus();
    else {
        if (m_table->selectionModel()->selectedRows().isEmpty())
            m_table->selectRow(std::max(0, m_table->currentIndex().row()));
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

EvidenceId EvidenceLibrary::currentId() const
{
    return EvidenceId::parse(m_table->currentIndex().data(EvidenceModel::IdRole).toString()).value_or(EvidenceId());
}

void EvidenceLibrary::onCurrent()
{
    const EvidenceId id = currentId();
    if (id.isValid())
        m_current = id;
    Q_EMIT currentChanged(id);
}

void EvidenceLibrary::select(EvidenceId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_current = id;
    if (!m_order->mapFromSource(m_model->index(row, 0)).isValid())
        showAll();
    const QModelIndex place = m_order->mapFromSource(m_model->index(row, EvidenceModel::Title));
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
}

void EvidenceLibrary::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EvidenceLibrary::showAll()
{
    m_filter->clear();
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(false);
    if (m_order->rowCount() == 0 || (m_current.isValid() && m_model->rowOf(m_current) >= 0 &&
                                     !m_order->mapFromSource(m_model->index(m_model->rowOf(m_current), 0)).isValid()))
        m_scope->setCurrentIndex(1);
}

void EvidenceLibrary::refresh()
{
    // What undo brought back or a filter let in again is found again by its id.
    const QModelIndex kept =
        m_current.isValid() && m_model->rowOf(m_current) >= 0
            ? m_order->mapFromSource(m_model->index(m_model->rowOf(m_current), EvidenceModel::Title))
            : QModelIndex();
    if (kept.isValid() && currentId() != m_current)
        m_table->setCurrentIndex(kept);
    const int all = m_model->rowCount();
    const int shown = m_order->rowCount();
    const bool mayWrite = m_workspace && m_workspace->isWritable();
    m_stack->setCurrentIndex(all == 0 ? Empty : shown == 0 ? NoHits : Table);
    m_columns->fit();
    m_empty->setAction(mayWrite ? tr("Add evidence") : QString());
    m_add->setEnabled(mayWrite);
    m_add->setVisible(all > 0);
    m_check->setVisible(all > 0);
    m_filters->setVisible(all > 0);
    int damaged = 0;
    for (int row = 0; row < all; ++row)
        damaged += m_model->index(row, 0).data(EvidenceModel::DamagedRole).toBool();
    QString text = shown == all ? tr("%n piece(s) of evidence", nullptr, all)
                                : tr("%1 of %n piece(s) of evidence", nullptr, all).arg(shown);
    if (damaged > 0)
        text += u". "_s + tr("%n copy(ies) altered or missing: add the original file again, or take it from a backup.",
                             nullptr, damaged);
    m_summary->setText(all > 0 ? text : QString());
    if (!m_table->currentIndex().isValid())
        Q_EMIT currentChanged(EvidenceId());
}

void EvidenceLibrary::showMenu(const QPoint &place)
{
    if (!currentId().isValid())
        return;
    QMenu menu(this);
    Q_EMIT menuRequested(menu, currentId());
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

QByteArray EvidenceLibrary::columns() const { return m_columns->state(); }

void EvidenceLibrary::restoreColumns(const QByteArray &state) { m_columns->restore(state); }

bool EvidenceLibrary::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentId().isValid())
            Q_EMIT opened(currentId());
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return true;
    case Qt::Key_Insert:
        Q_EMIT chooseRequested();
        return true;
    case Qt::Key_Slash:
        focusFilter();
        return true;
    default:
        return false;
    }
}

void EvidenceLibrary::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localFilesIn(*event->mimeData());
    const bool isEvidence = paths.isEmpty() ? event->mimeData()->hasUrls() : canBeEvidence(paths);
    if (isEvidence && m_workspace && m_workspace->isWritable())
        event->acceptProposedAction();
}

void EvidenceLibrary::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesIn(*event->mimeData());
    QString link;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.scheme() == u"http" || url.scheme() == u"https")
            link = url.toString();
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT filesOffered(paths);
    else if (!link.isEmpty())
        Q_EMIT linkOffered(link);
}
