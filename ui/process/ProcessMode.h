#pragma once

#include "ui/window/Mode.h"

#include <QPointer>

class CardStack;
class EmptyState;
class QLabel;
class QScrollArea;
class QSplitter;
class QVBoxLayout;
class SidePanel;
struct Change;

/// Scoring the process of the plan as a whole: the round's criteria for the plan on the same cards as in Score mode,
/// with guidance beside.
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

    CardStack *cards() const { return m_cards; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCentre();
    void buildActions();
    void showCurrent();
    void showHead();
    void showEmptyState();
    void goToOpen(bool forward);
    void revealFocus(QWidget *now);

    QPointer<Workspace> m_workspace{};
    QSplitter *m_splitter;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    CardStack *m_cards = nullptr;
    SidePanel *m_side;
    QPointer<EmptyState> m_empty{};
};
