#pragma once

#include "core/evaluation/RoundLevels.h"

/// How far one person's coding of a subject is: answered of asked, per dimension and in all.
struct Completeness
{
    int rated = 0; ///< a level or an admitted missing value was given
    int asked = 0; ///< criteria of the subject's kind that no gate closes

    bool isComplete() const { return rated == asked; }
    bool operator==(const Completeness &) const = default;
};

Completeness completeness(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels,
                          const std::optional<DimensionCode> &dimension = std::nullopt);

/// What a rating still lacks although a level was given. Nothing is asked of nr and nd; na and unclear want the reason
/// where the criterion demands one, but no evidence.
enum class Lack { Nothing, Reason, Evidence, ReasonAndEvidence };
Lack lacking(const MethodPack &pack, const Rating &rating);

/// Which of the texts that a rating rests on have changed since. A criterion or commitment digest that was never
/// recorded (codes another body published) cannot go stale.
struct Staleness
{
    bool criterion = false;
    bool subject = false;
    bool evidence = false;

    bool isStale() const { return criterion || subject || evidence; }
    bool operator==(const Staleness &) const = default;
};

Staleness staleness(const Contents &contents, const MethodPack &pack, const Rating &rating);
/// The same by today's digests of criterion and subject, for many ratings at once: each text's is taken once.
Staleness staleness(const Contents &contents, const Rating &rating, const QString &criterionNow,
                    const QString &subjectNow);
bool isStale(const Contents &contents, const MethodPack &pack, const Rating &rating);
