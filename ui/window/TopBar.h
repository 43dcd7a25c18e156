#pragma once

#include <QWidget>

class ElidedLabel;
class GoToBox;
class QMenu;
class QToolButton;
class Workspace;

/// The window's upper edge: the menu, what is open, the round that is looked at, and the box that goes anywhere.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QMenu *menu, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    GoToBox *goToBox() const { return m_goTo; }
    void openMenu();

Q_SIGNALS:
    void newRoundRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const QString &name);
    static void cool(QToolButton *button);
    void refresh();
    void fillPlans();
    void fillRounds();

    Workspace *m_workspace = nullptr;
    QToolButton *m_menu;
    ElidedLabel *m_title;
    QToolButton *m_plan;
    QToolButton *m_round;
    GoToBox *m_goTo;
};
