#pragma once

#include "core/evaluation/BeforeAfter.h"
#include "core/evaluation/SelfReportComparison.h"
#include "core/report/Figure.h"

#include <QCoreApplication>

#include <memory>

/// One figure that says something by itself, always with what it is out of.
struct Highlight
{
    QString id{}; ///< the derived value's, or "lowest" for the lowest level of completion
    int count = 0;
    int of = 0; ///< the commitments for which the answer is known
    QString caption{};
    QString explanation{};
    QList<CommitmentId> members{}; ///< those counted
};

/// What the figures rest on beside the round.
struct OverviewScope
{
    QHash<RoundId, std::shared_ptr<const MethodPack>> methods{}; ///< of all rounds of the plan
    QDate asOf{};                                                ///< of due dates; the round's day where invalid
    QStringList crossWalks{};                                    ///< that may be used before and after
};

/// What the overview shows of a round, worked out at once from one state of the dossier. Keeps its own copy of the
/// pack.
class OverviewFigures
{
    Q_DECLARE_TR_FUNCTIONS(OverviewFigures)

public:
    OverviewFigures(const Contents &contents, const MethodPack &pack, const Round &round, const QString &language,
                    const OverviewScope &scope = {});

    bool hasRatings() const { return m_rated > 0; }
    const MethodPack &pack() const { return *m_pack; }
    const RoundLevels &levels() const { return m_levels; }
    const QString &language() const { return m_language; }
    const CriterionCode &completion() const { return m_completion; }

    Figure byCategory() const;
    /// By number of commitments, without the bar for all, beside which the others would vanish.
    Figure byInstitution() const;
    Figure profile() const;
    Figure due() const { return Figure::ofDue(m_due, m_language); }
    const DueChart &dueChart() const { return m_due; }
    Figure matrix() const { return Figure::ofMatrix(m_matrix, *m_pack, m_language); }
    std::shared_ptr<const MethodPack> sharedPack() const { return m_pack; }
    /// Pairs of rounds and phases, with the packs that their charts need.
    const QList<BeforeAfter> &beforeAfter() const { return m_beforeAfter; }
    const MethodPack *methodOf(RoundId id) const;
    /// The score and what the government itself reports, of the commitments that have both.
    Figure selfReport() const;
    const SelfReportComparison &selfReports() const { return m_selfReports; }
    const QList<Highlight> &highlights() const { return m_highlights; }
    /// Counted commitments, in the plan's order.
    const QList<Commitment> &commitments() const { return m_commitments; }
    QList<Criterion> criteria() const { return m_pack->criteriaFor(SubjectKind::Commitment); }

    /// Whether some commitment stands under more than one category.
    bool overlaps() const { return m_overlaps; }
    /// What is left out of every count, and why no figure rests on more; one sentence each.
    QStringList remarks() const { return m_remarks; }
    /// The commitments behind a level of a criterion (an empty level: not yet rated).
    QList<CommitmentId> membersAt(const CriterionCode &criterion, const LevelCode &level, bool unsettled) const;

private:
    void addTimes(const Contents &contents, const Round &round);
    void addDerived();
    void addLowest();
    void addRemarks(const Contents &contents, ActionPlanId plan);
    QString captionOf(const DerivedValue &value, int count, int of) const;
    CodedAnswer answerOf(const Commitment &commitment, const CriterionCode &criterion) const
    {
        return m_levels.answers(*m_pack, Subject::of(commitment.id)).to(criterion);
    }

    std::shared_ptr<const MethodPack> m_pack;
    RoundLevels m_levels;
    OverviewScope m_scope;
    QString m_language;
    CriterionCode m_completion{};
    QList<Commitment> m_commitments{};
    LevelChart m_categories{};
    LevelChart m_institutions{};
    DueChart m_due{};
    CriterionMatrix m_matrix{};
    QList<BeforeAfter> m_beforeAfter{};
    SelfReportComparison m_selfReports{};
    QList<ProfileDimension> m_profile{};
    QList<Highlight> m_highlights{};
    QStringList m_remarks{};
    int m_rated = 0;
    bool m_overlaps = false;
};
