#include "core/evaluation/OpenItems.h"

bool SubjectState::isOpen(OpenKind kind) const
{
    switch (kind) {
    case OpenKind::NeedsWork:
        return needsWork();
    case OpenKind::Stale:
        return isStale;
    case OpenKind::LacksEvidence:
        return lacksEvidence;
    case OpenKind::NotRated:
        return isNotRated;
    }
    Q_UNREACHABLE();
}

OpenItems::OpenItems(const Contents &contents, const MethodPack &pack, const Round &round,
                     std::optional<PersonId> person, bool isAsked)
    : m_round(round.id), m_person(person), m_isAsked(isAsked)
{
    for (const Criterion &criterion : pack.criteria)
        m_criteria.insert(criterion.id, criterionDigest(pack, criterion.id));
    QHash<Subject, RatingList> ratings;
    const RatingKey lowest{.round = m_round, .subject = {.kind = SubjectKind::Plan}};
    for (auto it = contents.ratings.lowerBound(lowest); it != contents.ratings.cend() && it.key().round == m_round;
         ++it) {
        if (it.key().person == m_person)
            ratings[it.key().subject].append(&*it);
    }
    const QList<Subject> subjects = takeSubjects(contents, pack, round.plan);
    for (const Subject &subject : subjects)
        work(contents, pack, subject, ratings.value(subject));
    for (const Subject &subject : subjects)
        addMilestones(subject);
}

/// The plan and all there is in it; remembers whose milestones are whose, and what is judged in a cluster.
QList<Subject> OpenItems::takeSubjects(const Contents &contents, const MethodPack &pack, ActionPlanId plan)
{
    QList<Subject> subjects{Subject::of(plan)};
    const bool hasClusterCriteria = !pack.criteriaFor(SubjectKind::Cluster).isEmpty();
    for (const Cluster &cluster : contents.clusters) {
        if (cluster.plan != plan)
            continue;
        subjects.append(Subject::of(cluster.id));
        for (const CommitmentId &id : hasClusterCriteria ? cluster.commitments : QList<CommitmentId>())
            m_clustered.insert(Subject::of(id));
    }
    QSet<CommitmentId> ofPlan;
    for (const Commitment &commitment : contents.commitments) {
        if (commitment.plan != plan)
            continue;
        ofPlan.insert(commitment.id);
        subjects.append(Subject::of(commitment.id));
    }
    for (const Milestone &milestone : contents.milestones) {
        if (!ofPlan.contains(milestone.commitment))
            continue;
        subjects.append(Subject::of(milestone.id));
        m_milestones[Subject::of(milestone.commitment)].append(Subject::of(milestone.id));
    }
    return subjects;
}

/// What nobody has begun is the same for all subjects of a kind.
Completeness OpenItems::answeredOf(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels)
{
    if (!levels.isEmpty())
        return completeness(pack, kind, levels);
    auto known = m_untouched.constFind(kind);
    if (known == m_untouched.cend())
        known = m_untouched.insert(kind, completeness(pack, kind, levels));
    return *known;
}

void OpenItems::work(const Contents &contents, const MethodPack &pack, const Subject &subject,
                     const RatingList &ratings)
{
    SubjectState state;
    QString subjectNow;
    for (const Rating *rating : ratings) {
        if (!rating->isRated())
            continue;
        state.levels.insert(rating->key.criterion, rating->level);
        if (!m_isAsked)
            continue;
        if (subjectNow.isEmpty() && !rating->subjectDigest.isEmpty())
            subjectNow = subjectDigest(contents, subject);
        const Lack lack = lacking(pack, *rating);
        state.lacksEvidence |= lack == Lack::Evidence || lack == Lack::ReasonAndEvidence;
        state.lacksReason |= lack == Lack::Reason || lack == Lack::ReasonAndEvidence;
        state.isStale |= staleness(contents, *rating, m_criteria.value(rating->key.criterion), subjectNow).isStale();
    }
    state.answered = answeredOf(pack, subject.kind, state.levels);
    // What is judged as one with others needs no rating of its own.
    const bool isLeftToCluster = state.levels.isEmpty() && m_clustered.contains(subject);
    state.isNotRated = m_isAsked && !isLeftToCluster && !state.answered.isComplete();
    m_own.insert(subject, state);
}

void OpenItems::addMilestones(const Subject &commitment)
{
    SubjectState state = m_own.value(commitment);
    for (const Subject &milestone : m_milestones.value(commitment)) {
        const SubjectState &one = m_own.value(milestone);
        state.isNotRated |= one.isNotRated;
        state.lacksEvidence |= one.lacksEvidence;
        state.lacksReason |= one.lacksReason;
        state.isStale |= one.isStale;
    }
    m_states.insert(commitment, state);
}

void OpenItems::updateOne(const Contents &contents, const MethodPack &pack, const Subject &subject)
{
    RatingList ratings;
    const RatingKey lowest{.round = m_round, .subject = subject};
    for (auto it = contents.ratings.lowerBound(lowest);
         it != contents.ratings.cend() && it.key().round == m_round && it.key().subject == subject; ++it) {
        if (it.key().person == m_person)
            ratings.append(&*it);
    }
    work(contents, pack, subject, ratings);
    addMilestones(subject);
}

void OpenItems::update(const Contents &contents, const MethodPack &pack, const QList<RatingKey> &keys)
{
    QSet<Subject> touched;
    for (const RatingKey &key : keys) {
        if (key.round == m_round && m_own.contains(key.subject))
            touched.insert(key.subject);
    }
    for (const Subject &subject : std::as_const(touched)) {
        updateOne(contents, pack, subject);
        const auto id = subject.milestone();
        if (const Milestone *milestone = id ? contents.milestone(*id) : nullptr)
            addMilestones(Subject::of(milestone->commitment));
    }
}
