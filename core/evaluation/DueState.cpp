#include "core/evaluation/DueState.h"

#include "core/evaluation/RoundLevels.h"
#include "core/method/CouldNotTell.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// A round up to the day with its settled levels.
struct RoundSoFar
{
    RoundId id{};
    const MethodPack *method = nullptr;
    RoundLevels levels;
};

/// Latest first.
QList<RoundSoFar> roundsUpTo(const Contents &contents, ActionPlanId plan, QDate asOf, const MethodOfRound &methodOf)
{
    QList<Round> rounds = contents.roundsOf(plan);
    rounds.removeIf([&](const Round &round) { return !round.asOf.isValid() || round.asOf > asOf; });
    std::stable_sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) {
        return a.asOf != b.asOf ? a.asOf > b.asOf : a.position > b.position;
    });
    QList<RoundSoFar> result;
    for (const Round &round : rounds)
        result.append({round.id, methodOf(round.id), RoundLevels(contents, round.id)});
    return result;
}

/// The criteria that tell completion, the one that counts first.
const QList<CriterionCode> &completionCriteria(SubjectKind kind)
{
    static const QList<CriterionCode> ofMilestones{CriterionCode(u"milestone-completion"_s)};
    static const QList<CriterionCode> ofCommitments{CriterionCode(u"completion"_s), CriterionCode(u"completion-end"_s),
                                                    CriterionCode(u"completion-midterm"_s)};
    return kind == SubjectKind::Milestone ? ofMilestones : ofCommitments;
}

bool saysNothing(const LevelCode &level)
{
    return level.isEmpty() || level.toString() == u"nr" || level.toString() == u"nd";
}

/// Takes over what the round says of the subject's completion; whether it says anything.
bool takeLevel(DueState &state, const RoundSoFar &round, const Subject &subject)
{
    LevelsByCriterion levels = round.levels.of(subject);
    if (round.method)
        levels = openLevels(*round.method, levels);
    for (const CriterionCode &criterion : completionCriteria(subject.kind)) {
        const bool isUnsettled = round.levels.isUnsettled(subject, criterion);
        const LevelCode level = levels.value(criterion);
        if (!isUnsettled && saysNothing(level))
            continue;
        state.level = isUnsettled ? LevelCode() : level;
        state.criterion = criterion;
        state.round = round.id;
        state.ratedAs = subject;
        return true;
    }
    return false;
}

int daysPastOf(const std::optional<PartialDate> &due, QDate asOf)
{
    return due ? int(qMax(qint64(0), due->lastDay().daysTo(asOf))) : 0;
}

/// `subjects` are those whose rating may speak for it, its own first.
DueState stateOf(const QList<Subject> &subjects, const std::optional<PartialDate> &due, QDate asOf,
                 const QList<RoundSoFar> &rounds)
{
    DueState state{
        .subject = subjects.first(), .due = due, .daysPast = daysPastOf(due, asOf), .ratedAs = subjects.first()};
    for (const RoundSoFar &round : rounds) {
        const bool isFound = std::any_of(subjects.cbegin(), subjects.cend(),
                                         [&](const Subject &subject) { return takeLevel(state, round, subject); });
        if (isFound)
            break;
    }
    state.standing = dueStanding(due, state.level, asOf);
    return state;
}

} // namespace

const QList<DueStanding> &dueStandings()
{
    static const QList<DueStanding> standings{DueStanding::Done,      DueStanding::Late,      DueStanding::Unknown,
                                              DueStanding::NotYetDue, DueStanding::Withdrawn, DueStanding::WithoutDate};
    return standings;
}

QString toString(DueStanding standing)
{
    switch (standing) {
    case DueStanding::Done:
        return u"done"_s;
    case DueStanding::Late:
        return u"late"_s;
    case DueStanding::Unknown:
        return u"unknown"_s;
    case DueStanding::NotYetDue:
        return u"not-yet-due"_s;
    case DueStanding::Withdrawn:
        return u"withdrawn"_s;
    case DueStanding::WithoutDate:
        return u"without-date"_s;
    }
    Q_UNREACHABLE();
}

DueStanding dueStanding(const std::optional<PartialDate> &due, const LevelCode &level, QDate asOf)
{
    if (level.toString() == u"complete")
        return DueStanding::Done;
    if (level.toString() == u"withdrawn")
        return DueStanding::Withdrawn;
    if (!due)
        return DueStanding::WithoutDate;
    if (daysPastOf(due, asOf) == 0)
        return DueStanding::NotYetDue;
    const bool isEstablished = !level.isEmpty() && !isMissingCode(level) && !saysCouldNotTell(level);
    return isEstablished ? DueStanding::Late : DueStanding::Unknown;
}

QList<DueState> dueStates(const Contents &contents, ActionPlanId plan, QDate asOf, const MethodOfRound &methodOf)
{
    const QList<RoundSoFar> rounds = roundsUpTo(contents, plan, asOf, methodOf);
    // By commitment, once: a plan may have thousands.
    QHash<CommitmentId, QList<const Milestone *>> milestones;
    for (const Milestone &milestone : contents.milestones)
        milestones[milestone.commitment].append(&milestone);
    QHash<CommitmentId, ClusterId> clusters;
    for (const Cluster &cluster : contents.clusters) {
        for (const CommitmentId &member : cluster.commitments)
            clusters.insert(member, cluster.id);
    }
    QList<DueState> states;
    for (const Commitment &commitment : contents.commitmentsOf(plan)) {
        if (!commitment.isCounted)
            continue;
        QList<Subject> subjects{Subject::of(commitment.id)};
        if (const auto cluster = clusters.constFind(commitment.id); cluster != clusters.constEnd())
            subjects.append(Subject::of(*cluster));
        states.append(stateOf(subjects, commitment.due, asOf, rounds));
        for (const Milestone *milestone : milestones.value(commitment.id))
            states.append(stateOf({Subject::of(milestone->id)}, milestone->due, asOf, rounds));
    }
    return states;
}

int DueCounts::total() const { return std::accumulate(standings.cbegin(), standings.cend(), 0); }

DueCounts countDue(const QList<DueState> &states, SubjectKind kind)
{
    DueCounts counts;
    for (const DueState &state : states) {
        if (state.subject.kind != kind)
            continue;
        ++counts.standings[state.standing];
        if (state.isDue())
            ++counts.due;
    }
    return counts;
}
