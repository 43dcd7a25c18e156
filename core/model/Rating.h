#pragma once

#include "core/model/Subject.h"

#include <QDateTime>
#include <QList>

#include <tuple>

/// One person, one criterion, one subject, one round: two evaluators can never collide.
struct RatingKey
{
    RoundId round{};
    Subject subject{};
    CriterionCode criterion{};
    PersonId person{};

    friend bool operator==(const RatingKey &, const RatingKey &) = default;
    friend bool operator<(const RatingKey &a, const RatingKey &b)
    {
        return std::tie(a.round, a.subject, a.criterion, a.person) <
               std::tie(b.round, b.subject, b.criterion, b.person);
    }
};

/// What one person holds of one criterion. An empty `level` means not yet rated: only the reason has been begun.
/// The three digests are of the texts the rating was based on; when one no longer fits, the rating is stale.
struct Rating
{
    RatingKey key{};
    LevelCode level{};
    QString reason{};
    QList<EvidenceId> evidence{}; ///< sorted
    QDateTime ratedAt{};          ///< UTC
    QString criterionDigest{};
    QString subjectDigest{};
    QString evidenceDigest{};

    bool isRated() const { return !level.isEmpty(); }

    bool operator==(const Rating &) const = default;
};
