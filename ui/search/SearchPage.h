#pragma once

#include "core/model/SearchHit.h"

#include <QPointer>
#include <QWidget>

class EmptyState;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTabBar;
class SearchRows;
class Workspace;

/// Every hit of a search over the dossier, with its context, all together or of one kind. Enter opens the place of a
/// hit, Esc goes back.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// Begins with these words, and takes the keyboard.
    void search(const QString &words);

Q_SIGNALS:
    void placeChosen(const Place &place);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void ask();
    void askAgain();
    void show(const SearchResult &result);
    void nameKinds(const SearchResult &result);
    void choose(const QModelIndex &index);
    QString kind() const;

    QPointer<Workspace> m_workspace{};
    QLineEdit *m_field;
    QTabBar *m_kinds;
    QLabel *m_summary;
    QListView *m_list;
    SearchRows *m_rows;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_unasked; ///< no words yet
};
