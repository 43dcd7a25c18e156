#pragma once

#include "core/evaluation/DueState.h"
#include "core/evaluation/RoundLevels.h"
#include "ui/registers/RegisterModel.h"

#include <QHash>

#include <memory>

class Workspace;

/// Where the commitments and milestones of the current plan stand as of the current round's day: worked out once, when
/// first asked for, for all rows of a register.
class PlanStates
{
public:
    PlanStates() = default;

    /// Forgets what was worked out; the workspace must outlive this.
    void reset(const Workspace *workspace);

    /// Null without a round, and for what is not counted.
    const DueState *dueOf(const Subject &subject) const;
    QString standingText(DueStanding standing) const;
    /// How much time is left, or how late it is; empty where there is nothing to say.
    QString timeText(const Subject &subject) const;
    /// Days left, negative when past; nothing where there is no date.
    std::optional<int> daysLeft(const Subject &subject) const;

    /// As the shown person rated it in the current round; empty where not rated.
    LevelCode completionOf(const Subject &subject) const;
    QString completionText(const Subject &subject) const;
    QString completionGlyph(const Subject &subject) const;
    /// Place of its completion among the scale's levels, for sorting; missing values behind them.
    QVariant completionRank(const Subject &subject) const;

    /// As groups that a register can be filtered by.
    FacetValue standingValue(const Subject &subject) const;
    FacetValue completionValue(const Subject &subject) const;

    LevelsByCriterion levelsOf(const Subject &subject) const;

private:
    const Criterion *criterionOf(const Subject &subject) const;
    void workOut() const;

    const Workspace *m_workspace = nullptr;
    mutable bool m_isWorkedOut = false;
    mutable QHash<Subject, DueState> m_due{};
    mutable std::shared_ptr<RoundLevels> m_levels{};
};
