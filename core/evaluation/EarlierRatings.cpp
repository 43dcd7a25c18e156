#include "core/evaluation/EarlierRatings.h"

#include "core/base/FoldedText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double similarEnough = 0.4; ///< share of words in common, of those in either title

bool isSameScale(const MethodPack &a, const MethodPack &b, const CriterionCode &criterion)
{
    const Scale *one = a.scaleOf(criterion);
    const Scale *other = b.scaleOf(criterion);
    return one && other &&
           std::equal(one->levels.cbegin(), one->levels.cend(), other->levels.cbegin(), other->levels.cend(),
                      [](const Level &x, const Level &y) { return x.code == y.code; });
}

/// What may be shown of a round: one's own, and what was published.
QList<Rating> openTo(const Contents &contents, RoundId round, const Subject &subject, std::optional<PersonId> person)
{
    QList<Rating> ratings = contents.ratingsOf(round, subject);
    ratings.removeIf([&](const Rating &rating) {
        const Person *by = contents.person(rating.key.person);
        return !rating.isRated() || (rating.key.person != person && !(by && by->isSource()));
    });
    return ratings;
}

void addRound(QList<EarlierRating> &found, const QList<Rating> &ratings, const MethodPack &then, const MethodPack &now,
              const CriterionCode &criterion)
{
    const Criterion *asked = now.criterion(criterion);
    const bool isSame = isSameScale(then, now, criterion);
    const qsizetype before = found.size();
    for (const Rating &rating : ratings) {
        if (rating.key.criterion == criterion)
            found.append({rating, isSame});
    }
    if (found.size() > before || !asked)
        return;
    for (const Rating &rating : ratings) {
        const Criterion *other = then.criterion(rating.key.criterion);
        if (other && other->dimension == asked->dimension)
            found.append({rating, false});
    }
}

QDate startOf(const ActionPlan &plan)
{
    if (plan.starts)
        return plan.starts->lastDay();
    return plan.submitted > 0 ? QDate(plan.submitted, 1, 1) : QDate();
}

bool isBefore(const ActionPlan &a, const ActionPlan &b)
{
    if (startOf(a).isValid() && startOf(b).isValid() && startOf(a) != startOf(b))
        return startOf(a) < startOf(b);
    return a.number.toInt() < b.number.toInt();
}

const ActionPlan *previousPlan(const Contents &contents, const ActionPlan &plan)
{
    const ActionPlan *previous = nullptr;
    for (const ActionPlan &other : contents.plans) {
        if (other.country == plan.country && isBefore(other, plan) && (!previous || isBefore(*previous, other)))
            previous = &other;
    }
    return previous;
}

QSet<QString> wordsOf(const LocalizedText &title, const QString &language)
{
    const QStringList words = foldedText(title.in(language)).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.cbegin(), words.cend());
}

double shareInCommon(const QSet<QString> &a, const QSet<QString> &b)
{
    const qsizetype common = (QSet<QString>(a) & b).size();
    const qsizetype either = a.size() + b.size() - common;
    return either > 0 ? double(common) / double(either) : 0;
}

} // namespace

QList<EarlierRating> earlierRatings(const Contents &contents, const MethodOfRound &methodOf, RoundId round,
                                    const Subject &subject, const CriterionCode &criterion,
                                    std::optional<PersonId> person)
{
    QList<EarlierRating> found;
    const Round *current = contents.round(round);
    const MethodPack *now = methodOf(round);
    if (!current || !now)
        return found;
    QList<Round> rounds = contents.roundsOf(current->plan);
    rounds.removeIf([&](const Round &other) { return other.position >= current->position; });
    std::stable_sort(rounds.begin(), rounds.end(),
                     [](const Round &a, const Round &b) { return a.position > b.position; });
    for (const Round &other : std::as_const(rounds)) {
        if (const MethodPack *then = methodOf(other.id))
            addRound(found, openTo(contents, other.id, subject, person), *then, *now, criterion);
    }
    return found;
}

std::optional<SimilarCommitment> similarInPreviousPlan(const Contents &contents, CommitmentId commitment)
{
    const Commitment *one = contents.commitment(commitment);
    const ActionPlan *plan = one ? contents.plan(one->plan) : nullptr;
    const ActionPlan *previous = plan ? previousPlan(contents, *plan) : nullptr;
    if (!previous)
        return std::nullopt;
    const QSet<QString> words = wordsOf(one->title, plan->language);
    std::optional<SimilarCommitment> best;
    double most = similarEnough;
    for (const Commitment &other : contents.commitmentsOf(previous->id)) {
        const double share = shareInCommon(words, wordsOf(other.title, plan->language));
        if (share >= most) {
            most = share;
            best = {other.id, share == 1.0 ? Likeness::SameTitle : Likeness::SimilarTitle};
        } else if (!best && other.number == one->number) {
            best = {other.id, Likeness::SameNumber};
        }
    }
    return best;
}

QList<EarlierRating> ratingsOfSimilar(const Contents &contents, const MethodOfRound &methodOf, RoundId round,
                                      CommitmentId similar, const CriterionCode &criterion,
                                      std::optional<PersonId> person)
{
    QList<EarlierRating> found;
    const Commitment *commitment = contents.commitment(similar);
    const MethodPack *now = methodOf(round);
    if (!commitment || !now)
        return found;
    for (const Round &other : contents.roundsOf(commitment->plan)) {
        if (const MethodPack *then = methodOf(other.id))
            addRound(found, openTo(contents, other.id, Subject::of(similar), person), *then, *now, criterion);
    }
    return found;
}
