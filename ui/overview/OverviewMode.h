#pragma once

#include "ui/overview/OverviewFigures.h"
#include "ui/window/Mode.h"

#include <QPointer>

#include <optional>

class BeforeAfterCard;
class Card;
class ChartCard;
class DueCard;
class EmptyState;
class HighlightsCard;
class MatrixCard;
class MatrixDialog;
class PageScroll;
class QAction;
class QLabel;
class QTimer;
class QVBoxLayout;

/// What a round says at a glance: charts, the figures to remember and all commitments by criterion. Everything shown
/// belongs to the current plan and round, and is worked out anew after each change while the mode is visible.
class OverviewMode : public Mode
{
    Q_OBJECT

public:
    explicit OverviewMode(QWidget *parent = nullptr);
    ~OverviewMode() override;

    QString title() const override;
    QString iconName() const override;
    QString objectKey() const override;
    void setWorkspace(Workspace *workspace) override;
    void enter() override;

    /// What is shown; nothing while there is no round with ratings.
    const std::optional<OverviewFigures> &figures() const { return m_figures; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCards();
    void connectCards();
    void scheduleRefresh();
    void refresh();
    void take(std::optional<OverviewFigures> figures);
    void showHead();
    void showCards();
    void showEmptyState();
    void showNotRated(const Round &round, const CommitmentId &first);
    void showSelfReports();
    void showTimes();
    void showMatrixDialog();
    void showFactSheet(const CommitmentId &id);
    OverviewScope scope();
    QList<ChartCard *> chartCards() const;
    QString basis() const; ///< of a figure that leaves the program: plan, commitments, round, as-of date
    QString categoryNote() const;
    QString selfReportNote() const;
    void listCommitments(const QString &sentence, const QList<CommitmentId> &ids);

    QPointer<Workspace> m_workspace{};
    std::optional<OverviewFigures> m_figures{};
    int m_generation = 0;  ///< of the figures that are wanted
    bool m_isStale = true; ///< while hidden, changes are only noted
    QTimer *m_refreshing;
    PageScroll *m_scroll;
    QWidget *m_page;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_column;
    QWidget *m_cards;
    EmptyState *m_empty = nullptr;
    ChartCard *m_byCategory;
    HighlightsCard *m_highlights;
    ChartCard *m_profile;
    ChartCard *m_selfReport;
    ChartCard *m_byInstitution;
    DueCard *m_due;
    BeforeAfterCard *m_beforeAfter;
    MatrixCard *m_matrix;
    QAction *m_wholeMatrix = nullptr;
    QPointer<MatrixDialog> m_dialog{}; ///< made when first wanted
    QDate m_dueDay{};                  ///< typed; invalid: the round's
    RoundId m_scopeRound{};            ///< that the day was typed for
    QStringList m_crossWalks{};
};
