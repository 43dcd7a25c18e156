#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <optional>

/// A government's action plan. `number` is the plan's own number within the country ("1").
struct ActionPlan
{
    ActionPlanId id{};
    QString country{};
    QString number{};
    LocalizedText title{};
    LocalizedText note{};
    QString language{}; ///< of the official texts: "es", "en", "und"
    std::optional<PartialDate> starts{};
    std::optional<PartialDate> ends{};

    bool operator==(const ActionPlan &) const = default;
};

/// The natural key two people share when they import the same plan from the same source.
inline QString planNaturalKey(const QString &country, const QString &number)
{
    return QStringLiteral("plan/") + country + QLatin1Char('/') + number;
}
