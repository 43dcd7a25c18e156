#include "core/evaluation/ResultsOfRounds.h"

#include "core/evaluation/DerivedFlags.h"
#include "core/evaluation/DimensionScores.h"
#include "core/evaluation/LevelCounts.h"
#include "core/evaluation/RoundLevels.h"

namespace {

QList<RoundScore> scoresIn(const QList<DimensionScore> &scores)
{
    QList<RoundScore> result;
    for (const DimensionScore &score : scores)
        result.append({.dimension = score.dimension,
                       .score = score.score,
                       .rated = score.rated,
                       .of = score.of,
                       .unranked = score.unranked});
    return result;
}

RoundResults resultsOf(const Contents &contents, const RoundCodes &codes)
{
    RoundResults results{.codes = codes};
    const RoundLevels levels(contents, codes.round.id);
    const QList<Commitment> commitments = contents.commitmentsOf(codes.plan.id);
    for (const Commitment &commitment : commitments) {
        const Subject subject = Subject::of(commitment.id);
        if (const QSet<CriterionCode> unsettled = levels.unsettled(subject); !unsettled.isEmpty())
            results.unsettled.insert(subject, unsettled);
        results.derived.insert(subject, deriveShown(contents, codes.pack, codes.round.id, subject, levels.of(subject)));
        results.scores.insert(subject, scoresIn(dimensionScores(codes.pack, levels, {subject})));
    }
    results.scoresOfAll = scoresIn(dimensionScores(codes.pack, levels, subjectsOf(commitments)));
    results.scoresOfPlan = scoresIn(dimensionScores(codes.pack, levels, {Subject::of(codes.plan.id)}));
    return results;
}

} // namespace

QList<RoundResults> resultsOfRounds(const Contents &contents, const MethodOfRound &methodOf)
{
    QList<RoundId> rounds;
    for (const ActionPlan &plan : contents.plans) {
        for (const Round &round : contents.roundsOf(plan.id))
            rounds.append(round.id);
    }
    QList<RoundResults> results;
    for (const RoundCodes &codes : codesOf(contents, methodOf, rounds))
        results.append(resultsOf(contents, codes));
    return results;
}
