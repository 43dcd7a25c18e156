#include "ui/registers/RegisterView.h"

#include "ui/registers/RegisterColumns.h"
#include "ui/registers/RegisterDelegate.h"
#include "ui/registers/RegisterModel.h"
#include "ui/registers/RegisterOrder.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int bandEdge = 10;

} // namespace

RegisterView::RegisterView(RegisterOrder *order, QWidget *parent) : QTreeView(parent), m_order(order)
{
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
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    m_columns = new RegisterColumns(rows(), this);
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
    connect(order, &QAbstractItemModel::modelReset, m_columns, &RegisterColumns::fit);
}

RegisterModel *RegisterView::rows() const { return m_order->rows(); }

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
    const QList<int> columns = m_columns->shown();
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

void RegisterView::copySelection() const { QApplication::clipboard()->setText(selectionText()); }

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
    const QList<int> columns = m_columns->shown();
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
        copySelection();
        return;
    }
    if (isEditing()) { // Enter in a cell that is edited ends there, and opens nothing
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->fit();
}
