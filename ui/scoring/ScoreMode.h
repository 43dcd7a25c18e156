#pragma once

#include "core/model/Change.h"
#include "ui/window/Mode.h"

class CardScroll;
class CardStack;
class ClusterHeader;
class ClusterSheet;
class CommitmentHeader;
class EmptyState;
class FlagList;
class MilestoneSection;
class Navigator;
class QSplitter;
class QStackedWidget;
class SidePanel;
struct UnsavedText;

/// Scoring commitments and clusters: the list at the left, the one at work with its derived values, cards and
/// milestones, guidance beside the choice.
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
    bool reveal(const Place &place) override;

    /// Opens the sheet for a new cluster with these commitments ticked.
    void makeCluster(const QList<CommitmentId> &commitments);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCentre();
    QWidget *buildColumn();
    QWidget *buildClusterSheet();
    void takeBackCluster(const UnsavedText &kept);
    void buildEmptyStates();
    int pageToShow() const;
    void connectParts();
    void editCluster(const QString &id);
    void buildActions();
    void showCurrent();
    void onChanged(const Change &change);
    void showRating(const RatingKey &key);
    void goToCommitment(int step);
    void goToOpen(bool forward);
    bool revealFocus(QWidget *now);
    void showFrom(bool keepsCard);
    bool focusOpen(bool forward, bool fromEdge);
    CardStack *cardsAtWork() const; ///< the milestone's that has the keyboard, else the subject's
    void switchSpelling();

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_shown{};
    Navigator *m_navigator;
    QSplitter *m_splitter;
    QStackedWidget *m_centre = nullptr; ///< work, no commitments, the sheet of a cluster, no round
    EmptyState *m_noCommitments = nullptr;
    EmptyState *m_noRound = nullptr;
    CardScroll *m_scroll = nullptr;
    CommitmentHeader *m_header = nullptr;
    ClusterHeader *m_cluster = nullptr;
    FlagList *m_flags = nullptr;
    CardStack *m_cards = nullptr;
    MilestoneSection *m_milestones = nullptr;
    ClusterSheet *m_clusterSheet = nullptr;
    SidePanel *m_side;
};
