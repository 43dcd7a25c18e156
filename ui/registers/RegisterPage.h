#pragma once

#include "ui/window/ModePage.h"

#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

class EmptyState;
class FilterBar;
class GroupedRows;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class RegisterHead;
class RegisterModel;
class RegisterOrder;
class RegisterView;
class Settings;
class Sheet;
class Workspace;

/// A register of the plan: one line that sums it up, what to search for and how to group it, the table, and beside it
/// the sheet of the item at work. Enter or a double click opens an item, F2 edits a cell, Delete removes an item,
/// Insert adds one, Ctrl+Enter scores the commitment it belongs to.
class RegisterPage : public ModePage
{
    Q_OBJECT

public:
    /// What the page says, in the window's language.
    struct Words
    {
        QString name{}; ///< of the table and its tab
        QString add{};  ///< empty where none can be added
        QString fill{}; ///< what the button of the empty page does; empty for none
        QString emptyIcon{};
        QString emptyTitle{};
        QString emptyText{};
        QString removed{}; ///< told after one is removed; empty where none can be
    };

    /// Without a sheet the register is there to be read.
    RegisterPage(RegisterModel *model, Sheet *sheet, const Words &words, QWidget *parent = nullptr);

    /// The looks of the table are kept in the settings under the key.
    void remember(Settings &settings, const QString &key);
    QString title() const override { return m_words.name; }
    int count() const override;
    void setWorkspace(Workspace *workspace) override;
    void enter() override;
    void add();
    void select(const QString &id);
    void openItem(const QString &id); ///< selected, with its sheet
    Sheet *sheet() const { return m_sheet; }
    RegisterView *table() const { return m_table; }
    RegisterModel *model() const { return m_model; }
    FilterBar *filter() const { return m_filter; }

protected:
    /// One line above the table.
    virtual QString summary() const = 0;
    /// By the button of the empty page.
    virtual void fillEmpty() { add(); }
    /// The commitment that an item belongs to, where it belongs to one.
    virtual std::optional<CommitmentId> commitmentOf(const QString &) const { return std::nullopt; }
    virtual void open(const QString &id);
    virtual void removeSelected();
    virtual void refreshMore() {}       ///< what is enabled, beside what every register has
    virtual void fillMenu(QMenu *menu); ///< what can be done with the row
    QString currentId() const;
    /// A further button beside those that every register has.
    QPushButton *addButton(const QString &name, const QString &text);
    void addKey(const QString &name, const QString &text, const QKeySequence &keys, const std::function<void()> &run);
    /// A further sheet, in the place of the first.
    void addSheet(Sheet *sheet);
    /// False, with a sentence, while a sheet holds something that is not stored.
    bool mayLeaveSheet();
    void closeSheets();
    void refresh();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    QPointer<Workspace> m_workspace{};

private:
    void buildHead();
    void buildTable();
    void arrange();
    Sheet *openSheet() const;
    void makeRoom();
    void afterSheet();
    void finishEditing();
    void score();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    RegisterModel *m_model;
    GroupedRows *m_groups;
    RegisterOrder *m_order;
    Sheet *m_sheet;
    QList<Sheet *> m_sheets{};
    Words m_words;
    RegisterHead *m_head = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_body;
    RegisterView *m_table = nullptr;
    FilterBar *m_filter = nullptr;
    EmptyState *m_empty;
    QString m_current{};      ///< the item at work, to be found again when the rows are others
    QStringList m_selected{}; ///< likewise those that are selected
    bool m_isResetting = false;
};
