#pragma once

#include "ui/comparing/ComparisonFigures.h"
#include "ui/window/Mode.h"

#include <QPointer>

class ChartCard;
class ComparisonFilters;
class EmptyState;
class PageScroll;
class QLabel;
class QTimer;
class QVBoxLayout;

/// Plans beside each other by one criterion: all of them, one against its peers, or one country over time. Different
/// scales never share a chart. A bar leads to its plan. Worked out anew after each change while the mode is visible.
class ComparisonMode : public Mode
{
    Q_OBJECT

public:
    explicit ComparisonMode(QWidget *parent = nullptr);
    ~ComparisonMode() override;

    QString title() const override;
    QString iconName() const override;
    QString objectKey() const override;
    void setWorkspace(Workspace *workspace) override;
    void enter() override;

    /// What is shown; nothing while there is nothing to compare.
    const ComparisonFigures *figures() const { return m_figures.get(); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scheduleRefresh();
    void refresh();
    void showAnswer();
    void showSections();
    void addSection(const ComparisonSection &section, bool asTable);
    void sayWhatIsMissing();
    EmptyState *showEmptyState(const QString &title, const QString &text, const QString &action);
    void goToPlan(const PlanDistribution &plan);

    QPointer<Workspace> m_workspace{};
    std::unique_ptr<ComparisonFigures> m_figures{};
    bool m_isStale = true; ///< while hidden, changes are only noted
    QTimer *m_refreshing;
    PageScroll *m_scroll;
    QWidget *m_page;
    QLabel *m_title;
    ComparisonFilters *m_filters;
    QVBoxLayout *m_answer;
    QList<ChartCard *> m_cards{};
    EmptyState *m_empty = nullptr;
};
