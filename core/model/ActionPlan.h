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
    QString countryCode{}; ///< as the source gives it ("MEX")
    QString region{};      ///< likewise ("Americas")
    QString externalId{};  ///< likewise ("AP_MEX01")
    int submitted = 0;     ///< year in which the plan was handed in; 0 where it is not known

    bool operator==(const ActionPlan &) const = default;
};

/// The natural key two people share when they import the same plan from the same source.
inline QString planNaturalKey(const QString &country, const QString &number)
{
    return QStringLiteral("plan/") + country + QLatin1Char('/') + number;
}
