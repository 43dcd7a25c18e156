#include "ui/scoring/Navigator.h"

#include "ui/scoring/CommitmentDelegate.h"
#include "ui/scoring/CommitmentFilter.h"
#include "ui/scoring/CommitmentModel.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Letters are keys of Score mode, not a search by first letter.
class CommitmentTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space)
            event->ignore();
        else
            QTreeView::keyPressEvent(event);
    }
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
};

} // namespace

Navigator::Navigator(QWidget *parent)
    : QWidget(parent), m_model(new CommitmentModel(this)), m_filter(new CommitmentFilter(this)),
      m_search(new QLineEdit(this)), m_lists(new QButtonGroup(this)), m_tree(new CommitmentTree(this)),
      m_hits(new QLabel(this)), m_nothing(new QLabel(tr("No commitment fits."), this)), m_foot(new QWidget(this)),
      m_makeCluster(new Chip(Chip::Kind::Link, {}, m_foot))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setModel(m_model);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search commitments… ( / )"));
    m_search->setAccessibleName(tr("Search commitments"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_filter, &CommitmentFilter::setWords);
    connect(m_filter, &CommitmentFilter::searched, this, &Navigator::afterFiltering);
    buildTree();
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 0, 12, 0);
    m_nothing->hide();
    m_hits->setObjectName(u"searchHits"_s);
    m_hits->setFont(Theme::smallFont());
    m_hits->setForegroundRole(QPalette::PlaceholderText);
    m_hits->setContentsMargins(4, 0, 4, 0);
    m_hits->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(8);
    top->addWidget(m_search);
    top->addWidget(buildFilters());
    top->addWidget(m_hits);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    m_makeCluster->setObjectName(u"makeCluster"_s);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(10, 4, 10, 6);
    foot->addWidget(m_makeCluster);
    foot->addStretch(1);
    m_foot->hide();
    layout->addWidget(m_foot);
    connect(m_makeCluster, &Chip::clicked, this, [this] { Q_EMIT clusterRequested(selected()); });
    setMinimumWidth(200);
}

QWidget *Navigator::buildFilters()
{
    auto *filters = new QWidget(this);
    filters->setAccessibleName(tr("Lists of open items"));
    new FlowLayout(filters, 6);
    m_needsWork = addList(filters, "filterNeedsWork", OpenKind::NeedsWork);
    m_notRated = addList(filters, "filterNotRated", OpenKind::NotRated);
    m_withoutEvidence = addList(filters, "filterWithoutEvidence", OpenKind::LacksEvidence);
    m_stale = addList(filters, "filterStale", OpenKind::Stale);
    m_all = addList(filters, "filterAll", std::nullopt);
    m_needsWork->setToolTip(tr("Something is not yet rated, lacks its reason or evidence, or has changed since (L)"));
    m_notRated->setToolTip(tr("A criterion has no answer yet (L)"));
    m_withoutEvidence->setToolTip(tr("A rating that demands evidence has none (L)"));
    m_stale->setToolTip(tr("The criterion, the commitment or the evidence has changed since the rating (L)"));
    m_all->setChecked(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    filters->setSizePolicy(policy);
    return filters;
}

Chip *Navigator::addList(QWidget *filters, const char *name, std::optional<OpenKind> kind)
{
    auto *chip = new Chip(Chip::Kind::Filter, {}, filters);
    chip->setObjectName(QString::fromLatin1(name));
    m_lists->addButton(chip);
    filters->layout()->addWidget(chip);
    connect(chip, &Chip::toggled, this, [this, kind](bool isOn) {
        if (!isOn)
            return;
        m_filter->setOpenKind(kind);
        afterFiltering();
    });
    return chip;
}

void Navigator::chooseNextList()
{
    const QList<QAbstractButton *> lists = m_lists->buttons();
    lists.at((lists.indexOf(m_lists->checkedButton()) + 1) % lists.size())->setChecked(true);
}

void Navigator::buildTree()
{
    m_tree->setObjectName(u"commitments"_s);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new CommitmentDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setMouseTracking(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTabKeyNavigation(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAccessibleName(tr("Commitments"));
    m_tree->installEventFilter(this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Navigator::openMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Navigator::onCurrentRow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Navigator::showSelection);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(CommitmentModel::IdRole).isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &Navigator::afterFiltering);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Navigator::countFilters);
}

/// What can be done with the commitment at the place.
void Navigator::openMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    const auto id = CommitmentId::parse(index.data(CommitmentModel::IdRole).toString());
    if (!id || index.data(CommitmentModel::KindRole) != toString(SubjectKind::Commitment))
        return;
    QMenu menu(m_tree);
    menu.setObjectName(u"navigatorMenu"_s);
    menu.addAction(Theme::icon(u"report"_s), tr("Fact sheet…"), this, [this, id] { Q_EMIT factSheetRequested(*id); });
    menu.addAction(Theme::icon(u"plan"_s), tr("Change it in Plan…"), this, [this, id] { Q_EMIT editRequested(*id); });
    if (const QList<CommitmentId> several = selected(); several.size() > 1 && m_workspace->isWritable())
        menu.addAction(m_makeCluster->text(), this, [this, several] { Q_EMIT clusterRequested(several); });
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void Navigator::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->setWorkspace(workspace);
    }
    if (workspace)
        connect(workspace, &Workspace::currentChanged, this, &Navigator::followWorkspace);
    m_tree->expandAll();
    followWorkspace();
    countFilters();
}

void Navigator::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<Subject> Navigator::order() const
{
    QList<Subject> subjects;
    if (!m_workspace)
        return subjects;
    for (const Commitment &commitment : m_workspace->contents().commitmentsOf(m_workspace->plan()))
        subjects.append(Subject::of(commitment.id));
    for (const Cluster &cluster : m_workspace->contents().clustersOf(m_workspace->plan()))
        subjects.append(Subject::of(cluster.id));
    return subjects;
}

OpenKind Navigator::openKind() const { return m_filter->openKind().value_or(OpenKind::NeedsWork); }

bool Navigator::isOpen(const Subject &subject) const { return m_model->stateOf(subject).isOpen(openKind()); }

QList<CommitmentId> Navigator::selected() const
{
    QList<CommitmentId> ids;
    for (const QModelIndex &place : m_tree->selectionModel()->selectedIndexes()) {
        const auto id = CommitmentId::parse(place.data(CommitmentModel::IdRole).toString());
        const bool isCommitment = place.data(CommitmentModel::KindRole) == toString(SubjectKind::Commitment);
        if (id && isCommitment && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

/// Several commitments selected can become a cluster.
void Navigator::showSelection()
{
    const qsizetype count = m_workspace && m_workspace->isWritable() ? selected().size() : 0;
    m_foot->setVisible(count > 1);
    m_makeCluster->setText(tr("Make a cluster of %n commitment(s)", nullptr, int(count)));
    m_makeCluster->updateGeometry();
}

void Navigator::onCurrentRow(const QModelIndex &index)
{
    if (m_isFollowing || !m_workspace)
        return;
    const auto kind = subjectKindFrom(index.data(CommitmentModel::KindRole).toString());
    if (!kind)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const Subject subject{*kind, index.data(CommitmentModel::IdRole).toString()};
    m_workspace->setSubject(subject);
    m_filter->setKept(subject);
}

/// Selects what is scored, in the group one is in where it stands there.
void Navigator::followWorkspace()
{
    const std::optional<Subject> subject = m_workspace ? m_workspace->subject() : std::nullopt;
    if (!subject || m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_filter->setKept(subject);
    const QModelIndex current = m_tree->currentIndex();
    QModelIndex chosen;
    for (const QModelIndex &place : m_model->indexesOf(*subject)) {
        const QModelIndex shown = m_filter->mapFromSource(place);
        if (shown.isValid() && (!chosen.isValid() || shown.parent() == current.parent()))
            chosen = shown;
    }
    if (!chosen.isValid() || chosen == current)
        return;
    // By itself the view would go by the keys that are held, as in Ctrl+PgDn, and add to the selection.
    m_tree->selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::ClearAndSelect);
    // With its group's title, where both fit; once the list has its place.
    QTimer::singleShot(0, m_tree, [this] {
        m_tree->scrollTo(m_tree->currentIndex().parent());
        m_tree->scrollTo(m_tree->currentIndex());
    });
}

void Navigator::countFilters()
{
    QHash<Chip *, int> counts;
    const QList<Subject> subjects = order();
    for (const Subject &subject : subjects) {
        const SubjectState state = m_model->stateOf(subject);
        counts[m_needsWork] += state.needsWork() ? 1 : 0;
        counts[m_notRated] += state.isNotRated ? 1 : 0;
        counts[m_withoutEvidence] += state.lacksEvidence ? 1 : 0;
        counts[m_stale] += state.isStale ? 1 : 0;
    }
    m_needsWork->setText(tr("Needs me %1").arg(counts.value(m_needsWork)));
    m_notRated->setText(tr("Not yet rated %1").arg(counts.value(m_notRated)));
    m_withoutEvidence->setText(tr("No evidence %1").arg(counts.value(m_withoutEvidence)));
    m_stale->setText(tr("Changed %1").arg(counts.value(m_stale)));
    m_all->setText(tr("All %1").arg(subjects.size()));
    for (Chip *chip : {m_needsWork, m_notRated, m_withoutEvidence, m_stale, m_all})
        chip->updateGeometry();
}

void Navigator::afterFiltering()
{
    m_tree->expandAll();
    showHits();
    followWorkspace();
    countFilters();
}

/// How many were found; what to do where nothing is.
void Navigator::showHits()
{
    const bool isEmpty = m_workspace && m_filter->rowCount() == 0;
    const bool hasNone = isEmpty && m_workspace->contents().commitmentsOf(m_workspace->plan()).isEmpty();
    m_nothing->setText(hasNone                   ? tr("The plan holds no commitments yet.")
                       : m_filter->isSearching() ? tr("No commitment fits. Esc clears the search.")
                                                 : tr("Nothing open of this kind. L goes to the next list."));
    m_nothing->setVisible(isEmpty);
    m_hits->setVisible(m_workspace && m_filter->isSearching() && !isEmpty);
    if (m_hits->isVisible())
        m_hits->setText(tr("Found in %n commitment(s)", nullptr, int(m_filter->hitCount())));
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_search && key->key() == Qt::Key_Escape) {
            m_search->text().isEmpty() ? m_tree->setFocus() : m_search->clear();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || isEnter)) {
            const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
            if (first.isValid() && !m_search->text().isEmpty())
                m_tree->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_tree && isEnter && m_tree->currentIndex().data(CommitmentModel::IdRole).isValid()) {
            Q_EMIT opened();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Navigator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_tree->doItemsLayout();
}
