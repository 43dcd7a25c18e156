#pragma once

#include <QPointer>
#include <QWidget>

class EmptyState;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class RegisterModel;
class RegisterOrder;
class Sheet;
class Workspace;

/// A register of the plan: one line that sums it up, the table, and beside it the sheet of the item at work. Enter or a
/// double click opens an item, Delete removes it, Insert adds one.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    /// What the page says, in the window's language.
    struct Words
    {
        QString name{}; ///< of the table
        QString add{};
        QString emptyIcon{};
        QString emptyTitle{};
        QString emptyText{};
        QString removed{}; ///< told after one is removed
    };

    RegisterPage(RegisterModel *model, Sheet *sheet, const Words &words, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void enter();
    void add();
    void select(const QString &id); ///< goes to its row
    Sheet *sheet() const { return m_sheet; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void message(const QString &text);

protected:
    /// One line above the table.
    virtual QString summary() const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QPointer<Workspace> m_workspace{};

private:
    QWidget *buildHead();
    void buildTable();
    void refresh();
    void fitColumns();
    void open(const QString &id);
    void removeCurrent();
    QString currentId() const;
    void afterSheet();

    RegisterModel *m_model;
    RegisterOrder *m_order;
    Sheet *m_sheet;
    Words m_words;
    QLabel *m_summary = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QString m_current{}; ///< the item at work, to be found again when the rows are others
};
