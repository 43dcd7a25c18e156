#include "core/evaluation/BeforeAfter.h"

#include "core/base/Catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using AnswersByCommitment = QHash<CommitmentId, Answers>;

/// Worked out once a round, since plans may be large.
AnswersByCommitment answersIn(const QList<Commitment> &commitments, const MethodPack &pack, const RoundLevels &levels)
{
    AnswersByCommitment answers;
    for (const Commitment &commitment : commitments)
        answers.insert(commitment.id, levels.answers(pack, Subject::of(commitment.id)));
    return answers;
}

/// A criterion at one of the two times.
struct Time
{
    const MethodPack *pack = nullptr;
    const AnswersByCommitment *answers = nullptr;
    CriterionCode criterion{};
};

bool isSameScale(const Scale &a, const Scale &b)
{
    if (a.levels.size() != b.levels.size())
        return false;
    return std::all_of(a.levels.cbegin(), a.levels.cend(), [&](const Level &level) {
        const Level *other = b.level(level.code);
        return other && other->rank == level.rank;
    });
}

/// The cross-walk from the one to the other that the method of the earlier round admits.
std::optional<CrossWalk> walkBetween(const Time &before, const Time &after)
{
    for (const CrossWalk &walk : crossWalks()) {
        if (walk.from == before.criterion && walk.to == after.criterion && walk.fromMethods.contains(before.pack->id))
            return walk;
    }
    return std::nullopt;
}

/// The settled substantive level, read by the cross-walk where there is one; empty where there is none.
LevelCode levelAt(const Time &time, CommitmentId commitment, const std::optional<CrossWalk> &walk)
{
    const CodedAnswer answer = time.answers->constFind(commitment)->to(time.criterion);
    const Scale *scale = time.pack->scaleOf(time.criterion);
    if (!answer.isCounted() || !scale || !scale->level(answer.code))
        return {};
    return walk ? walk->levels.value(answer.code) : answer.code;
}

Movement movementOf(const Scale &scale, const LevelCode &before, const LevelCode &after)
{
    if (before == after)
        return Movement::Stayed;
    const Level *from = scale.level(before);
    const Level *to = scale.level(after);
    if (!from || !to || !from->rank || !to->rank || !scale.isOrdered)
        return Movement::Apart;
    return *to->rank > *from->rank ? Movement::Rose : Movement::Fell;
}

LevelBar barOf(const QString &key, const QList<LevelCode> &levels, const QList<MovedCommitment> &rows,
               LevelCode MovedCommitment::*time)
{
    LevelBar bar;
    for (const QString &language : {u"es"_s, u"en"_s})
        bar.label.texts.insert(language, Catalogue::rawText(key, language));
    bar.members.resize(levels.size());
    for (const MovedCommitment &row : rows)
        bar.members[levels.indexOf(row.*time)].append(row.commitment);
    for (const QList<CommitmentId> &members : std::as_const(bar.members))
        bar.counts.append(int(members.size()));
    return bar;
}

CriterionBeforeAfter compare(const QList<Commitment> &commitments, const Time &before, const Time &after,
                             const std::optional<CrossWalk> &walk)
{
    CriterionBeforeAfter result{.before = before.criterion, .after = after.criterion};
    result.crossWalk = walk ? walk->id : QString();
    const Scale &scale = *after.pack->scaleOf(after.criterion);
    QSet<LevelCode> occurring;
    for (const Commitment &commitment : commitments) {
        const LevelCode first = levelAt(before, commitment.id, walk);
        const LevelCode second = levelAt(after, commitment.id, std::nullopt);
        if (first.isEmpty() && second.isEmpty())
            ++result.withNeither;
        else if (first.isEmpty() || !scale.level(first))
            result.withoutBefore.append(commitment.id);
        else if (second.isEmpty())
            result.withoutAfter.append(commitment.id);
        else {
            result.rows.append({commitment.id, first, second, movementOf(scale, first, second)});
            occurring << first << second;
        }
    }
    result.chart = {.criterion = after.criterion, .levels = shownLevels(*after.pack, after.criterion, occurring)};
    result.chart.bars = {barOf(u"chart.before"_s, result.chart.levels, result.rows, &MovedCommitment::before),
                         barOf(u"chart.after"_s, result.chart.levels, result.rows, &MovedCommitment::after)};
    return result;
}

/// Those of the earlier time that are the same question, the nearest first: of the same id, then of midterm where the
/// later is of the end, then those that a cross-walk leads from. Within a round only its phases.
QList<CriterionCode> counterparts(const Criterion &criterion, const MethodPack &earlier, bool isSameRound)
{
    QList<CriterionCode> found;
    const auto add = [&](const CriterionCode &code) {
        if (earlier.criterion(code) && !found.contains(code))
            found.append(code);
    };
    if (!isSameRound)
        add(criterion.id);
    const QString end = u"-end"_s;
    const QString id = criterion.id.toString();
    if (id.endsWith(end))
        add(CriterionCode(id.chopped(end.size()) + u"-midterm"_s));
    for (const CrossWalk &walk : isSameRound ? QList<CrossWalk>() : crossWalks()) {
        if (walk.to == criterion.id && walk.fromMethods.contains(earlier.id))
            add(walk.from);
    }
    return found;
}

/// Whether levels of the two mean the same without any cross-walk.
bool isSameQuestion(const Time &before, const Time &after)
{
    const Scale *from = before.pack->scaleOf(before.criterion);
    const Scale *to = after.pack->scaleOf(after.criterion);
    const bool isPhase = before.pack->id == after.pack->id;
    return from && to && isSameScale(*from, *to) && (before.criterion == after.criterion || isPhase);
}

/// Adds the nearest counterpart that has commitments to compare, else why there is none.
void addCriterion(BeforeAfter &result, const QList<Commitment> &commitments, const QList<Time> &candidates,
                  const Time &after, const QStringList &walks)
{
    std::optional<CriterionBeforeAfter> best;
    std::optional<NotCompared> reason;
    for (const Time &before : candidates) {
        std::optional<CrossWalk> walk;
        if (!isSameQuestion(before, after)) {
            walk = walkBetween(before, after);
            if (!walk || !walks.contains(walk->id)) {
                if (!reason || reason->crossWalk.isEmpty())
                    reason = NotCompared{after.criterion, walk ? walk->id : QString()};
                continue;
            }
        }
        CriterionBeforeAfter one = compare(commitments, before, after, walk);
        if (!best || (best->rows.isEmpty() && !one.rows.isEmpty()))
            best = std::move(one);
    }
    if (best)
        result.criteria.append(*best);
    else if (reason)
        result.notCompared.append(*reason);
}

bool hasRows(const BeforeAfter &pair)
{
    return std::any_of(pair.criteria.cbegin(), pair.criteria.cend(),
                       [](const CriterionBeforeAfter &one) { return !one.rows.isEmpty(); });
}

/// Rounds whose ratings are all published codes of a source.
QSet<RoundId> publishedRounds(const Contents &contents)
{
    QSet<PersonId> sources;
    for (const Person &person : contents.people) {
        if (person.isSource())
            sources.insert(person.id);
    }
    QSet<RoundId> published;
    QSet<RoundId> own;
    for (const Rating &rating : contents.ratings)
        (sources.contains(rating.key.person) ? published : own).insert(rating.key.round);
    return published - own;
}

} // namespace

const QList<Movement> &movements()
{
    static const QList<Movement> all{Movement::Rose, Movement::Stayed, Movement::Fell, Movement::Apart};
    return all;
}

QString toString(Movement movement)
{
    switch (movement) {
    case Movement::Rose:
        return u"rose"_s;
    case Movement::Stayed:
        return u"stayed"_s;
    case Movement::Fell:
        return u"fell"_s;
    case Movement::Apart:
        return u"apart"_s;
    }
    Q_UNREACHABLE();
}

QList<CommitmentId> CriterionBeforeAfter::at(Movement movement) const
{
    QList<CommitmentId> ids;
    for (const MovedCommitment &row : rows) {
        if (row.movement == movement)
            ids.append(row.commitment);
    }
    return ids;
}

int CriterionBeforeAfter::outOf() const
{
    return int(rows.size() + withoutBefore.size() + withoutAfter.size()) + withNeither;
}

BeforeAfter beforeAndAfter(const Contents &contents, ActionPlanId plan, RoundId before, RoundId after,
                           const MethodOfRound &methodOf, const QStringList &walks)
{
    BeforeAfter result{.before = before, .after = after};
    const MethodPack *earlier = methodOf(before);
    const MethodPack *later = methodOf(after);
    if (!earlier || !later)
        return result;
    QList<Commitment> commitments = contents.commitmentsOf(plan);
    commitments.removeIf([](const Commitment &commitment) { return !commitment.isCounted; });
    const AnswersByCommitment first = answersIn(commitments, *earlier, RoundLevels(contents, before));
    const AnswersByCommitment second =
        before == after ? first : answersIn(commitments, *later, RoundLevels(contents, after));
    for (const Criterion &criterion : later->criteriaFor(SubjectKind::Commitment)) {
        if (!later->scaleOf(criterion.id))
            continue;
        QList<Time> candidates;
        for (const CriterionCode &code : counterparts(criterion, *earlier, before == after))
            candidates.append({earlier, &first, code});
        addCriterion(result, commitments, candidates, {later, &second, criterion.id}, walks);
    }
    return result;
}

QList<BeforeAfter> beforeAndAfterPairs(const Contents &contents, ActionPlanId plan, const MethodOfRound &methodOf,
                                       const QStringList &walks)
{
    QList<Round> rounds = contents.roundsOf(plan);
    std::stable_sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) {
        return a.asOf != b.asOf ? a.asOf < b.asOf : a.position < b.position;
    });
    const QSet<RoundId> published = publishedRounds(contents);
    QList<BeforeAfter> pairs;
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        pairs.append(beforeAndAfter(contents, plan, rounds.at(i).id, rounds.at(i).id, methodOf, walks));
        for (qsizetype next = i + 1; next < rounds.size(); ++next) {
            if (published.contains(rounds.at(i).id) == published.contains(rounds.at(next).id))
                pairs.append(beforeAndAfter(contents, plan, rounds.at(i).id, rounds.at(next).id, methodOf, walks));
        }
    }
    pairs.removeIf([](const BeforeAfter &pair) { return !hasRows(pair) && pair.notCompared.isEmpty(); });
    return pairs;
}
