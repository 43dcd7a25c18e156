#pragma once

#include "core/evaluation/ChartData.h"

#include <QDate>

/// How the government's own status stands to the score of the review.
enum class ReportedStand {
    Higher, ///< the government reports more than was found
    Same,
    Lower,
    Apart ///< they differ, and one of them is outside the order (withdrawn)
};

const QList<ReportedStand> &reportedStands(); ///< in the order above
QString toString(ReportedStand stand);        ///< "higher", "same", "lower", "apart"

/// One commitment with both marks, each on the scale of the criterion.
struct ReportedBeside
{
    CommitmentId commitment{};
    LevelCode score{};
    SelfReport report{};
    ReportedStand stand = ReportedStand::Same;
};

/// The government's self-reports beside the scores of a round. They never count as a score: of both, only those
/// commitments are told that have both.
struct SelfReportComparison
{
    CriterionCode criterion{};
    QList<ReportedBeside> rows{};         ///< by stand, then in the plan's order
    QList<CommitmentId> withoutReport{};  ///< none up to the day
    QList<CommitmentId> withoutScore{};   ///< a report, but no settled level to set it beside
    QList<CommitmentId> onAnotherScale{}; ///< reported with a status that the scale does not have
    LevelChart chart{};                   ///< two bars over the same commitments: score, self-report

    bool hasReports() const { return !rows.isEmpty() || !withoutScore.isEmpty() || !onAnotherScale.isEmpty(); }
    QList<CommitmentId> at(ReportedStand stand) const;
};

/// Of the plan's counted commitments. A report counts from the beginning of the day, month or year it is dated by; the
/// latest up to `asOf` is taken, and one without a date only where there is no dated one. Without a day, the latest.
SelfReportComparison compareSelfReports(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                                        ActionPlanId plan, const CriterionCode &criterion, QDate asOf);
