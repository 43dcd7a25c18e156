#pragma once

#include "core/base/LocalizedText.h"
#include "core/model/Ids.h"

/// A group of commitments within a plan. `isInferred`: not the plan's own, but worked out from something else
/// (`source`).
struct Category
{
    CategoryId id{};
    ActionPlanId plan{};
    QString code{};
    LocalizedText title{};
    int position = 0;
    bool isInferred = false;
    LocalizedText source{};

    bool operator==(const Category &) const = default;
};
