#pragma once

#include "core/model/Ids.h"

#include <QList>
#include <QString>

#include <tuple>

/// How the dossier, or one of its plans, wants something done. `plan` is not valid for the dossier as a whole.
struct Preference
{
    ActionPlanId plan{};
    QString key{};
    QString value{};

    friend bool operator==(const Preference &, const Preference &) = default;
    friend bool operator<(const Preference &a, const Preference &b)
    {
        return std::tie(a.plan, a.key) < std::tie(b.plan, b.key);
    }
};

/// A section of a plan's report, put in its place by hand; one that is off keeps its place and is not printed.
struct ReportSectionChoice
{
    ActionPlanId plan{};
    int position = 0;
    QString section{};
    bool isOn = true;

    friend bool operator==(const ReportSectionChoice &, const ReportSectionChoice &) = default;
    friend bool operator<(const ReportSectionChoice &a, const ReportSectionChoice &b)
    {
        return std::tie(a.plan, a.position, a.section) < std::tie(b.plan, b.position, b.section);
    }
};

/// The keys there are. Each has its own values; an absent one means that the reader's surroundings decide.
namespace PreferenceKey {
inline const QString Language = QStringLiteral("language");   ///< "es" or "en"
inline const QString Paper = QStringLiteral("paper");         ///< "a4" or "letter"
inline const QString Profile = QStringLiteral("profile");     ///< "public" or "internal"
inline const QString Draft = QStringLiteral("draft");         ///< "yes" or "no"
inline const QString Structure = QStringLiteral("structure"); ///< of a plan: id of a report structure
} // namespace PreferenceKey
