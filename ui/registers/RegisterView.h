#pragma once

#include <QSet>
#include <QTreeView>

class RegisterColumns;
class RegisterModel;
class RegisterOrder;

/// The table of a register: rows under foldable bands for groups, columns to choose from, Ctrl+C for what is selected.
class RegisterView : public QTreeView
{
    Q_OBJECT

public:
    explicit RegisterView(RegisterOrder *order, QWidget *parent = nullptr);

    RegisterColumns *columns() const { return m_columns; }
    bool isEditing() const { return state() == EditingState; } ///< a cell where it stands
    QString currentId() const;       ///< empty on a group
    QStringList selectedIds() const; ///< in the order shown, each once
    void selectIds(const QStringList &ids, const QString &current);
    /// The selected rows as they are shown, tabs between the cells.
    QString selectionText() const;
    void copySelection() const;
    bool isOnGroup() const;
    void foldAll(bool isFolded);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void reset() override;

private:
    RegisterModel *rows() const;
    int neighbour(int column, int step) const;
    void restoreFolds();

    RegisterOrder *m_order;
    RegisterColumns *m_columns = nullptr;
    QSet<QString> m_folded{}; ///< keys of groups
};
