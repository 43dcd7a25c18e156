#pragma once

#include <QTableView>

/// A table whose first columns stay in place while the others scroll sideways; its head stays as in every table. The
/// columns in place are a picture of the table's own: keyboard, selection and screen readers know one table.
class FrozenTable : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenTable(int frozenColumns, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Also in the columns that stay; the headers are owned by the tables.
    void setHeaders(QHeaderView *scrolling, QHeaderView *frozen);
    void setSelectionModel(QItemSelectionModel *selection) override;
    QTableView *frozen() const { return m_frozen; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool viewportEvent(QEvent *event) override;

private:
    int frozenWidth() const;
    void connectHead();
    void hideScrolling();
    void place();

    int m_columns;
    QTableView *m_frozen;
};
