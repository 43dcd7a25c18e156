#pragma once

#include "core/model/Change.h"
#include "ui/window/Mode.h"

class CardStack;
class CommitmentHeader;
class EmptyState;
class Navigator;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class SidePanel;

/// Scoring commitments: the list at the left, the commitment with its cards, guidance beside the choice.
class ScoreMode : public Mode
{
    Q_OBJECT

public:
    explicit ScoreMode(QWidget *parent = nullptr);
    ~ScoreMode() override;

    QString title() const override { return tr("Score"); }
    QString iconName() const override { return QStringLiteral("score"); }
    QString objectKey() const override { return QStringLiteral("score"); }
    void setWorkspace(Workspace *workspace) override;
    void enter() override;

    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCentre();
    void buildActions();
    void showCurrent();
    void onChanged(const Change &change);
    void goToCommitment(int step);
    void goToOpen(bool forward);
    bool revealFocus(QWidget *now);
    void showFrom(bool keepsCard);

    Workspace *m_workspace = nullptr;
    std::optional<CommitmentId> m_shown{};
    Navigator *m_navigator;
    QSplitter *m_splitter;
    QStackedWidget *m_centre = nullptr;
    QScrollArea *m_scroll = nullptr;
    CommitmentHeader *m_header = nullptr;
    CardStack *m_cards = nullptr;
    SidePanel *m_side;
};
