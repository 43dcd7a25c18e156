#include "ui/widgets/FrozenTable.h"

#include <QHeaderView>
#include <QScrollBar>

FrozenTable::FrozenTable(int frozenColumns, QWidget *parent)
    : QTableView(parent), m_columns(frozenColumns), m_frozen(new QTableView(this))
{
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->verticalHeader()->hide();
    verticalHeader()->hide();
    for (QTableView *table : {static_cast<QTableView *>(this), m_frozen}) {
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setAlternatingRowColors(true);
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    }
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen, &QTableView::clicked, this, [this](const QModelIndex &index) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT clicked(index);
    });
    connect(m_frozen, &QTableView::doubleClicked, this, &QTableView::doubleClicked);
    connectHead();
}

void FrozenTable::connectHead()
{
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column < m_columns)
            m_frozen->setColumnWidth(column, width);
        place();
    });
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column < m_columns && width > 0)
            setColumnWidth(column, width);
    });
}

void FrozenTable::setHeaders(QHeaderView *scrolling, QHeaderView *frozen)
{
    setHorizontalHeader(scrolling);
    m_frozen->setHorizontalHeader(frozen);
    connectHead();
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &FrozenTable::hideScrolling);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FrozenTable::hideScrolling);
    hideScrolling();
}

void FrozenTable::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    if (m_frozen->model() == model())
        m_frozen->setSelectionModel(selection);
}

void FrozenTable::hideScrolling()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_columns);
        if (column < m_columns)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    place();
}

int FrozenTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_columns; ++column)
        width += columnWidth(column);
    return width;
}

void FrozenTable::place()
{
    const int head = horizontalHeader()->height();
    m_frozen->horizontalHeader()->setFixedHeight(std::max(1, head));
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_frozen->setGeometry(frameWidth(), frameWidth(), frozenWidth(), viewport()->height() + head);
    m_frozen->raise();
    m_frozen->show();
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
}

bool FrozenTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        place();
    return QTableView::viewportEvent(event);
}

/// What is reached by key must not stand behind the columns that stay.
QModelIndex FrozenTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QTableView::moveCursor(action, modifiers);
    if (index.isValid() && index.column() >= m_columns) {
        const int hidden = frozenWidth() - visualRect(index).left();
        if (hidden > 0)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
    return index;
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() >= m_columns)
        QTableView::scrollTo(index, hint);
    else
        QTableView::scrollTo(index.siblingAtColumn(0), hint);
    if (index.column() < m_columns)
        return;
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}
