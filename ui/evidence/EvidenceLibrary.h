#pragma once

#include "core/model/Ids.h"

#include <QPointer>
#include <QWidget>

class Chip;
class EmptyState;
class EvidenceColumns;
class EvidenceModel;
class EvidenceOrder;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;
class Workspace;

/// The table of all evidence with its filters. Files and links can be dropped on it.
class EvidenceLibrary : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceLibrary(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void enter();
    EvidenceId currentId() const;
    /// Goes to the row, widening the filters where they hide it.
    void select(EvidenceId id);
    void focusFilter();
    QTableView *table() const { return m_table; }
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void currentChanged(const EvidenceId &id); ///< invalid for none
    void opened(const EvidenceId &id);         ///< Enter or a double click
    void filesOffered(const QStringList &paths);
    void linkOffered(const QString &url);
    void chooseRequested();
    void removeRequested();
    void checkRequested();
    void menuRequested(QMenu &menu, const EvidenceId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    void buildTable();
    void addChip(const QString &name, const QString &text, int role);
    void showAll();
    void refresh();
    void showMenu(const QPoint &place);
    void onCurrent();

    QPointer<Workspace> m_workspace{};
    EvidenceModel *m_model;
    EvidenceOrder *m_order;
    QLabel *m_summary = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_check = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_scope = nullptr;
    QWidget *m_filters = nullptr;
    QList<Chip *> m_chips{};
    QStackedWidget *m_stack;
    QTableView *m_table;
    EvidenceColumns *m_columns = nullptr;
    EmptyState *m_empty;
    EmptyState *m_noHits;
    EvidenceId m_current{};
};
