#pragma once

#include <QSet>
#include <QTreeView>

class QMenu;
class RegisterModel;
class RegisterOrder;
class Settings;

/// The table of a register: rows under foldable bands for groups, columns to choose from, Ctrl+C for what is selected.
/// The column of titles takes the room that is left.
class RegisterView : public QTreeView
{
    Q_OBJECT

public:
    explicit RegisterView(RegisterOrder *order, QWidget *parent = nullptr);

    /// Columns, their widths and order, and the sorting are kept in the settings under the key.
    void remember(Settings &settings, const QString &key);
    /// Columns of little weight give way while there is little room.
    void setNarrow(bool isNarrow);
    void fillColumnsMenu(QMenu *menu);
    QString currentId() const;       ///< empty on a group
    QStringList selectedIds() const; ///< in the order shown, each once
    void selectIds(const QStringList &ids, const QString &current);
    /// The selected rows as they are shown, tabs between the cells.
    QString selectionText() const;
    bool isOnGroup() const;
    void foldAll(bool isFolded);

Q_SIGNALS:
    void columnsChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void reset() override;

private:
    RegisterModel *rows() const;
    void buildHeader();
    void setColumnChosen(int column, bool isChosen);
    void showColumns();
    void fitColumns();
    void fitTitle();
    void restore();
    void keep();
    int neighbour(int column, int step) const;
    QList<int> shownColumns() const; ///< as they stand
    void restoreFolds();

    RegisterOrder *m_order;
    Settings *m_settings = nullptr;
    QString m_key{};
    QSet<int> m_unchosen{};
    QSet<int> m_sized{};      ///< whose width was chosen
    QSet<QString> m_folded{}; ///< keys of groups
    bool m_isNarrow = false;
    bool m_isOurs = false; ///< a change to the header that nobody made by hand
};
