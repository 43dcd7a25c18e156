#include "core/evaluation/Completeness.h"

#include "core/method/CouldNotTell.h"

using namespace Qt::StringLiterals;

Completeness completeness(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels,
                          const std::optional<DimensionCode> &dimension)
{
    const Answers answers(pack, levels, {});
    Completeness result;
    for (const Criterion &criterion : pack.criteria) {
        if (!criterion.concerns(kind) || (dimension && criterion.dimension != *dimension) ||
            !answers.to(criterion.id).isAsked())
            continue;
        ++result.asked;
        if (pack.admits(criterion.id, levels.value(criterion.id)))
            ++result.rated;
    }
    return result;
}

Lack lacking(const MethodPack &pack, const Rating &rating)
{
    static const LevelCode notReviewed(u"nr"_s);
    static const LevelCode noData(u"nd"_s);
    const Criterion *criterion = pack.criterion(rating.key.criterion);
    if (!criterion || !rating.isRated() || rating.level == notReviewed || rating.level == noData)
        return Lack::Nothing;
    const bool lacksReason = criterion->reason == Demand::Required && rating.reason.trimmed().isEmpty();
    // Whoever found no evidence has none to show.
    const bool needsEvidence = criterion->evidence == Demand::Required && !isMissingCode(rating.level) &&
                               !saysCouldNotTell(rating.level);
    const bool lacksEvidence = needsEvidence && rating.evidence.isEmpty();
    if (lacksReason)
        return lacksEvidence ? Lack::ReasonAndEvidence : Lack::Reason;
    return lacksEvidence ? Lack::Evidence : Lack::Nothing;
}

Staleness staleness(const Contents &contents, const MethodPack &pack, const Rating &rating)
{
    return rating.isRated() ? staleness(contents, rating, criterionDigest(pack, rating.key.criterion),
                                        subjectDigest(contents, rating.key.subject))
                            : Staleness();
}

Staleness staleness(const Contents &contents, const Rating &rating, const QString &criterionNow,
                    const QString &subjectNow)
{
    if (!rating.isRated())
        return {};
    const auto hasChanged = [](const QString &then, const QString &now) {
        return !then.isEmpty() && then != now;
    };
    return {.criterion = hasChanged(rating.criterionDigest, criterionNow),
            .subject = hasChanged(rating.subjectDigest, subjectNow),
            .evidence = rating.evidenceDigest != evidenceDigest(contents, rating.evidence)};
}

bool isStale(const Contents &contents, const MethodPack &pack, const Rating &rating)
{
    return staleness(contents, pack, rating).isStale();
}
