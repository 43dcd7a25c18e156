#include "ui/registers/RegisterView.h"

#include "ui/registers/RegisterDelegate.h"
#include "ui/registers/RegisterModel.h"
#include "ui/registers/RegisterOrder.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 56;
constexpr int widestAtFirst = 200;
constexpr int narrowestTitle = 220;
constexpr int bandEdge = 10;

} // namespace

RegisterView::RegisterView(RegisterOrder *order, QWidget *parent) : QTreeView(parent), m_order(order)
{
    for (const int column : rows()->spareColumns())
        m_unchosen.insert(column);
    setModel(order);
    setItemDelegate(new RegisterDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    buildHeader();
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    showColumns();
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(RegisterModel::IsGroupRole).toBool())
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
    const auto noteFold = [this](const QModelIndex &index, bool isFolded) {
        const QString key = index.data(RegisterModel::GroupKeyRole).toString();
        if (isFolded)
            m_folded.insert(key);
        else
            m_folded.remove(key);
    };
    connect(this, &QTreeView::collapsed, this, [noteFold](const QModelIndex &index) { noteFold(index, true); });
    connect(this, &QTreeView::expanded, this, [noteFold](const QModelIndex &index) { noteFold(index, false); });
    // A group that comes back with the filter is open unless it was folded.
    connect(order, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &under) {
        if (!under.isValid())
            restoreFolds();
    });
    connect(order, &QAbstractItemModel::modelReset, this, &RegisterView::fitColumns);
}

RegisterModel *RegisterView::rows() const { return m_order->rows(); }

void RegisterView::buildHeader()
{
    QHeaderView *columns = header();
    columns->setSectionsMovable(true);
    columns->setFirstSectionMovable(true);
    columns->setStretchLastSection(false);
    columns->setHighlightSections(false);
    columns->setMinimumSectionSize(narrowest);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(rows()->titleColumn(), QHeaderView::Fixed);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu(this);
        fillColumnsMenu(&menu);
        menu.exec(header()->mapToGlobal(place));
    });
    connect(columns, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isOurs)
            return;
        m_sized.insert(column);
        fitTitle();
        keep();
    });
    connect(columns, &QHeaderView::sectionMoved, this, &RegisterView::keep);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &RegisterView::keep);
}

void RegisterView::fillColumnsMenu(QMenu *menu)
{
    for (int column = 0; column < rows()->columnCount(); ++column) {
        QAction *action = menu->addAction(rows()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unchosen.contains(column));
        action->setEnabled(column != rows()->titleColumn());
        connect(action, &QAction::toggled, this, [this, column](bool isOn) { setColumnChosen(column, isOn); });
    }
}

void RegisterView::setColumnChosen(int column, bool isChosen)
{
    if (isChosen)
        m_unchosen.remove(column);
    else
        m_unchosen.insert(column);
    showColumns();
    fitColumns();
    keep();
    Q_EMIT columnsChanged();
}

void RegisterView::setNarrow(bool isNarrow)
{
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        showColumns();
    }
    fitTitle();
}

void RegisterView::showColumns()
{
    const QScopedValueRollback ours(m_isOurs, true);
    const QList<int> yielding = m_isNarrow ? rows()->secondaryColumns() : QList<int>();
    for (int column = 0; column < rows()->columnCount(); ++column)
        setColumnHidden(column, m_unchosen.contains(column) || yielding.contains(column));
}

/// As wide as what stands in them, within limits; those whose width was chosen stay.
void RegisterView::fitColumns()
{
    {
        const QScopedValueRollback ours(m_isOurs, true);
        for (int column = 0; column < rows()->columnCount(); ++column) {
            if (isColumnHidden(column) || m_sized.contains(column) || column == rows()->titleColumn())
                continue;
            const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
            setColumnWidth(column, std::clamp(wanted, narrowest, widestAtFirst));
        }
    }
    fitTitle();
}

void RegisterView::fitTitle()
{
    const QScopedValueRollback ours(m_isOurs, true);
    int others = 0;
    for (const int column : shownColumns())
        others += column == rows()->titleColumn() ? 0 : columnWidth(column);
    setColumnWidth(rows()->titleColumn(), std::max(narrowestTitle, viewport()->width() - others));
}

QList<int> RegisterView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        if (const int column = header()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void RegisterView::remember(Settings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    restore();
}

/// "key width" of each chosen column, in their order; then how they are sorted.
void RegisterView::keep()
{
    if (!m_settings || m_isOurs)
        return;
    QStringList kept;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!m_unchosen.contains(column))
            kept.append(rows()->columnKey(column) +
                        (m_sized.contains(column) ? u' ' + QString::number(columnWidth(column)) : QString()));
    }
    m_settings->set(settings::registerColumns(m_key), kept);
    m_settings->set(settings::registerOrder(m_key),
                    QStringList{rows()->columnKey(header()->sortIndicatorSection()),
                                header()->sortIndicatorOrder() == Qt::AscendingOrder ? u"up"_s : u"down"_s});
}

void RegisterView::restore()
{
    QHash<QString, int> columns;
    for (int column = 0; column < rows()->columnCount(); ++column)
        columns.insert(rows()->columnKey(column), column);
    const QStringList kept = m_settings->value(settings::registerColumns(m_key));
    const QStringList sorting = m_settings->value(settings::registerOrder(m_key));
    const QScopedValueRollback ours(m_isOurs, true);
    if (!kept.isEmpty()) {
        const QList<int> all = columns.values();
        m_unchosen = QSet<int>(all.cbegin(), all.cend());
        m_unchosen.remove(rows()->titleColumn());
    }
    int place = 0;
    for (const QString &line : kept) {
        const int column = columns.value(line.section(u' ', 0, 0), -1);
        if (column < 0)
            continue;
        m_unchosen.remove(column);
        header()->moveSection(header()->visualIndex(column), place++);
        if (const int width = line.section(u' ', 1).toInt(); width >= narrowest) {
            m_sized.insert(column);
            setColumnWidth(column, width);
        }
    }
    if (sorting.size() == 2 && columns.contains(sorting.first()))
        sortByColumn(columns.value(sorting.first()),
                     sorting.last() == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder);
    showColumns();
}

QString RegisterView::currentId() const { return currentIndex().data(RegisterModel::IdRole).toString(); }

bool RegisterView::isOnGroup() const { return currentIndex().data(RegisterModel::IsGroupRole).toBool(); }

QStringList RegisterView::selectedIds() const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.parent().row() != b.parent().row() ? a.parent().row() < b.parent().row() : a.row() < b.row();
    });
    QStringList ids;
    for (const QModelIndex &index : std::as_const(selected)) {
        const QString id = index.data(RegisterModel::IdRole).toString();
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void RegisterView::selectIds(const QStringList &ids, const QString &current)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : rows()->titleColumn();
    const auto placeOf = [&](const QString &id) {
        const int row = rows()->rowOf(id);
        return row < 0 ? QModelIndex() : m_order->fromRow(rows()->index(row, column));
    };
    QItemSelection selection;
    for (const QString &id : ids) {
        if (const QModelIndex place = placeOf(id); place.isValid())
            selection.select(place, place);
    }
    if (const QModelIndex place = placeOf(current); place.isValid()) {
        selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
        scrollTo(place);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString RegisterView::selectionText() const
{
    QStringList lines;
    const QList<int> columns = shownColumns();
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(),
              [this](const QModelIndex &a, const QModelIndex &b) { return visualRect(a).top() < visualRect(b).top(); });
    for (const QModelIndex &index : std::as_const(selected)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(index.siblingAtColumn(column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RegisterView::foldAll(bool isFolded)
{
    if (isFolded)
        collapseAll();
    else
        expandAll();
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QString key = m_order->index(row, 0).data(RegisterModel::GroupKeyRole).toString();
        if (isFolded)
            m_folded.insert(key);
        else
            m_folded.remove(key);
    }
}

void RegisterView::restoreFolds()
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex group = m_order->index(row, 0);
        if (!group.data(RegisterModel::IsGroupRole).toBool())
            return;
        setExpanded(group, !m_folded.contains(group.data(RegisterModel::GroupKeyRole).toString()));
    }
}

void RegisterView::reset()
{
    QTreeView::reset();
    restoreFolds();
}

int RegisterView::neighbour(int column, int step) const
{
    const QList<int> columns = shownColumns();
    const qsizetype place = columns.indexOf(column) + step;
    return place < 0 || place >= columns.size() ? column : columns.at(place);
}

/// Left and right go from cell to cell, as in any table, and fold and unfold a group.
QModelIndex RegisterView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && !isOnGroup() && (action == MoveLeft || action == MoveRight))
        return current.siblingAtColumn(neighbour(current.column(), action == MoveLeft ? -1 : 1));
    if (current.isValid() && isOnGroup() && (action == MoveLeft || action == MoveRight)) {
        setExpanded(current.siblingAtColumn(0), action == MoveRight);
        return current;
    }
    return QTreeView::moveCursor(action, modifiers);
}

void RegisterView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(RegisterModel::IsGroupRole).toBool()) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    const ThemeColours &colours = Theme::colours();
    const QRect band(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(band, colours.window);
    painter->fillRect(QRect(band.left(), band.bottom(), band.width(), 1), colours.line);
    QRect area = band.adjusted(bandEdge, 0, -bandEdge, 0);
    Theme::icon(isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s)
        .paint(painter, QRect(area.left() - 4, area.center().y() - 6, 14, 14));
    area.setLeft(area.left() + 14);
    const int all = index.data(RegisterModel::GroupSizeRole).toInt();
    const int shown = model()->rowCount(index);
    const QString count = shown == all ? locale().toString(all)
                                       //: So many rows of a group are shown, of so many
                                       : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all));
    const QFontMetrics bold(Theme::boldFont());
    const QString title =
        bold.elidedText(index.data().toString(), Qt::ElideRight, area.width() - bold.horizontalAdvance(count) - 12);
    painter->setFont(Theme::boldFont());
    painter->setPen(colours.text);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter->setFont(Theme::smallFont());
    painter->setPen(colours.secondary);
    painter->drawText(area.adjusted(bold.horizontalAdvance(title) + 10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      count);
    if (hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent()) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(band).adjusted(2, 1, -2, -2), 4, 4);
    }
    painter->restore();
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionText());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitTitle();
}
