#include "ui/overview/CardGrid.h"

#include <QWidget>

namespace {

constexpr int gap = 16;
constexpr int twoColumnsFrom = 880;

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

CardGrid::CardGrid(QWidget *parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

CardGrid::~CardGrid() { qDeleteAll(m_items); }

void CardGrid::addCard(QWidget *card, bool isWide)
{
    addWidget(card);
    if (isWide)
        m_wide.insert(m_items.last());
}

void CardGrid::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *CardGrid::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    m_wide.remove(m_items.at(index));
    return m_items.takeAt(index);
}

QList<QList<QLayoutItem *>> CardGrid::lines(int width) const
{
    QList<QList<QLayoutItem *>> lines;
    bool hasRoom = false;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (hasRoom && !m_wide.contains(item)) {
            lines.last().append(item);
            hasRoom = false;
        } else {
            lines.append({item});
            hasRoom = width >= twoColumnsFrom && !m_wide.contains(item);
        }
    }
    return lines;
}

int CardGrid::arrange(const QRect &rect, bool place) const
{
    int y = rect.top();
    for (const QList<QLayoutItem *> &line : lines(rect.width())) {
        const int columns = int(line.size());
        const int width = (rect.width() - gap * (columns - 1)) / columns;
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(height, heightOf(item, width));
        for (int column = 0; place && column < columns; ++column)
            line.at(column)->setGeometry(QRect(rect.left() + column * (width + gap), y, width, height));
        y += height + gap;
    }
    return std::max(0, y - rect.top() - gap);
}

int CardGrid::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize CardGrid::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(item->minimumSize().width(), 0));
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize CardGrid::sizeHint() const { return {twoColumnsFrom, heightForWidth(twoColumnsFrom)}; }

void CardGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}
