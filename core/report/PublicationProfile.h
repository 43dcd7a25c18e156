#pragma once

#include <QString>

#include <optional>

/// Whom a report is for. Public: made from `publicPart()` alone (core/model/PublicPart.h), and refused where a private
/// text stands in it all the same. Internal: made from everything, and every page says so.
enum class PublicationProfile { Public, Internal };

inline QString toString(PublicationProfile profile) ///< "public", "internal"
{
    return profile == PublicationProfile::Public ? QStringLiteral("public") : QStringLiteral("internal");
}

inline std::optional<PublicationProfile> publicationProfileFrom(const QString &text)
{
    for (const PublicationProfile profile : {PublicationProfile::Public, PublicationProfile::Internal}) {
        if (text == toString(profile))
            return profile;
    }
    return std::nullopt;
}
