#pragma once

#include "core/evaluation/Completeness.h"

/// What a list of open items can ask for.
enum class OpenKind { NeedsWork, Stale, LacksEvidence, NotRated };

/// How one subject stands for one person in one round. What is open in its milestones counts as open in a commitment.
struct SubjectState
{
    LevelsByCriterion levels{};
    Completeness answered{};
    bool isNotRated = false;    ///< a criterion that is asked has no answer
    bool lacksEvidence = false; ///< a rating demands evidence and has none
    bool lacksReason = false;
    bool isStale = false;

    bool needsWork() const { return isNotRated || lacksEvidence || lacksReason || isStale; }
    bool isOpen(OpenKind kind) const;
};

/// The state of every commitment, cluster and milestone of a round, worked out once and then kept up rating by rating.
/// Where nothing is asked of the person (a closed round, somebody else's ratings) nothing is open.
class OpenItems
{
public:
    OpenItems() = default;
    OpenItems(const Contents &contents, const MethodPack &pack, const Round &round, std::optional<PersonId> person,
              bool isAsked);

    SubjectState of(const Subject &subject) const { return m_states.value(subject); }
    /// Ratings of these keys were added, changed or removed, and nothing else was.
    void update(const Contents &contents, const MethodPack &pack, const QList<RatingKey> &keys);

private:
    using RatingList = QList<const Rating *>;

    QList<Subject> takeSubjects(const Contents &contents, const MethodPack &pack, ActionPlanId plan);
    void work(const Contents &contents, const MethodPack &pack, const Subject &subject, const RatingList &ratings);
    Completeness answeredOf(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels);
    void addMilestones(const Subject &commitment);
    void updateOne(const Contents &contents, const MethodPack &pack, const Subject &subject);

    RoundId m_round{};
    std::optional<PersonId> m_person{};
    bool m_isAsked = false;
    QHash<CriterionCode, QString> m_criteria{}; ///< digest of each criterion's text as it is now
    QHash<SubjectKind, Completeness> m_untouched{};
    QHash<Subject, QList<Subject>> m_milestones{}; ///< by commitment
    QSet<Subject> m_clustered{};                   ///< commitments that are judged as one with others
    QHash<Subject, SubjectState> m_own{};          ///< before milestones are added
    QHash<Subject, SubjectState> m_states{};
};
