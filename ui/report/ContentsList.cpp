#include "ui/report/ContentsList.h"

#include "core/report/pages/MeaningPainter.h"

#include <QHeaderView>

namespace {

enum Role { PageRole = Qt::UserRole, PlaceRole };

} // namespace

ContentsList::ContentsList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setColumnCount(1);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !m_isMarking)
            Q_EMIT placeChosen(item->data(0, PageRole).toInt(), item->data(0, PlaceRole).toDouble());
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT placeChosen(item->data(0, PageRole).toInt(), item->data(0, PlaceRole).toDouble());
    });
}

void ContentsList::setBookmarks(const QList<Bookmark> &bookmarks)
{
    m_isMarking = true;
    clear();
    m_items.clear();
    QList<QPair<int, QTreeWidgetItem *>> above;
    for (const Bookmark &bookmark : bookmarks) {
        while (!above.isEmpty() && above.last().first >= bookmark.level)
            above.removeLast();
        auto *item = above.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(above.last().second);
        item->setText(0, bookmark.text);
        item->setToolTip(0, bookmark.text);
        item->setData(0, PageRole, bookmark.page);
        item->setData(0, PlaceRole, bookmark.y);
        item->setExpanded(true);
        above.append({bookmark.level, item});
        m_items.append(item);
    }
    m_isMarking = false;
}

void ContentsList::markPlace(int page, double y)
{
    QTreeWidgetItem *last = nullptr;
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        const int itemPage = item->data(0, PageRole).toInt();
        if (itemPage > page || (itemPage == page && item->data(0, PlaceRole).toDouble() > y))
            break;
        last = item;
    }
    if (!last || last == currentItem())
        return;
    m_isMarking = true;
    setCurrentItem(last);
    m_isMarking = false;
}
