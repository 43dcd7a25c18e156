#pragma once

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

/// What the overview shows of a round, worked out at once from one state of the dossier. Keeps its own copy of the
/// pack.
class OverviewFigures
{
    Q_DECLARE_TR_FUNCTIONS(OverviewFigures)

public:
    OverviewFigures(const Contents &contents, const MethodPack &pack, const Round &round, const QString &language);

    bool hasRatings() const { return m_rated > 0; }
    const MethodPack &pack() const { return *m_pack; }
    const RoundLevels &levels() const { return m_levels; }
    const QString &language() const { return m_language; }
    const CriterionCode &completion() const { return m_completion; }

    Figure byCategory() const;
    /// By number of commitments, without the bar for all, beside which the others would vanish.
    Figure byInstitution() const;
    Figure profile() const;
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
    void addDerived();
    void addLowest();
    void addRemarks(const Contents &contents, ActionPlanId plan);
    QString captionOf(const DerivedValue &value, int count, int of) const;

    std::shared_ptr<const MethodPack> m_pack;
    RoundLevels m_levels;
    QString m_language;
    CriterionCode m_completion{};
    QList<Commitment> m_commitments{};
    LevelChart m_categories{};
    LevelChart m_institutions{};
    SelfReportComparison m_selfReports{};
    QList<ProfileDimension> m_profile{};
    QList<Highlight> m_highlights{};
    QStringList m_remarks{};
    int m_rated = 0;
    bool m_overlaps = false;
};
