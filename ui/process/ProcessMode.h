#pragma once

#include "ui/window/Mode.h"

#include <QPointer>

class CardScroll;
class CardStack;
class EmptyState;
class FlagList;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;
class RegisterPage;
class SidePanel;
class TimeLinePage;
struct Change;
struct RatingKey;

/// The process of the plan as a whole, on four pages: the round's criteria for the plan on the same cards as in Score
/// mode, with guidance beside; the events; the proposals with what became of them; and both on a time line.
class ProcessMode : public Mode
{
    Q_OBJECT

public:
    explicit ProcessMode(QWidget *parent = nullptr);
    ~ProcessMode() override;

    QString title() const override { return tr("Process"); }
    QString iconName() const override { return QStringLiteral("process"); }
    QString objectKey() const override { return QStringLiteral("process"); }
    void setWorkspace(Workspace *workspace) override;
    void enter() override;
    bool reveal(const Place &place) override;

    CardStack *cards() const { return m_cards; }

    enum Page { Criteria, Events, Proposals, TimeLine };
    void showPage(Page page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildCentre();
    RegisterPage *buildRegister(RegisterPage *page);
    void nameTabs();
    void buildActions();
    void showCurrent();
    void showHead();
    void showRating(const RatingKey &key);
    void showItem(const QString &id);
    void showEmptyState();
    void goToOpen(bool forward);
    void revealFocus(QWidget *now);

    QPointer<Workspace> m_workspace{};
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    CardScroll *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    FlagList *m_flags = nullptr;
    CardStack *m_cards = nullptr;
    SidePanel *m_side;
    RegisterPage *m_events = nullptr;
    RegisterPage *m_proposals = nullptr;
    TimeLinePage *m_timeLine = nullptr;
    QPointer<EmptyState> m_empty{};
};
