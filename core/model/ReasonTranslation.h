#pragma once

#include "core/model/Rating.h"

/// The reason of a rating in another language than that in which it was written.
struct ReasonTranslation
{
    RatingKey rating{};
    QString language{}; ///< "en"
    QString text{};
    QString reasonDigest{}; ///< of the reason that was translated; when it no longer fits, the translation is outdated

    bool isOf(const Rating &translated) const;

    friend bool operator==(const ReasonTranslation &, const ReasonTranslation &) = default;
    friend bool operator<(const ReasonTranslation &a, const ReasonTranslation &b)
    {
        return std::tie(a.rating, a.language) < std::tie(b.rating, b.language);
    }
};

/// What a translation keeps of the reason it was made from.
QString reasonDigest(const QString &reason);
