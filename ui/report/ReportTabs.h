#pragma once

#include <QPointer>
#include <QWidget>

class ModePage;
class PanelTabs;
class QAction;
class QStackedWidget;
class RecommendationsPage;
class TextsPage;
class Workspace;
struct Place;

/// The pages of the report, and beside them the tabs in which its texts and recommendations are written.
class ReportTabs : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Pages, Texts, Recommendations };

    ReportTabs(QWidget *pages, QWidget *parent);

    void setWorkspace(Workspace *workspace);
    Tab current() const;
    void show(Tab tab);
    void enter();
    bool reveal(const Place &place);
    QAction *actionFor(Tab tab) const { return m_actions.value(tab); }

Q_SIGNALS:
    void chosen(); ///< by an action: the mode should be shown
    void message(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void nameTabs();

    PanelTabs *m_tabs;
    QStackedWidget *m_stack;
    TextsPage *m_texts;
    RecommendationsPage *m_recommendations;
    QList<QAction *> m_actions{};
    QPointer<Workspace> m_workspace{};
};
