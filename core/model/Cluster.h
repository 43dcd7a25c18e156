#pragma once

#include "core/base/LocalizedText.h"
#include "core/model/Ids.h"

#include <QList>

/// Related commitments of one plan in one area of reform, judged as one unit. A commitment belongs to one cluster at
/// most.
struct Cluster
{
    ClusterId id{};
    ActionPlanId plan{};
    QString number{};
    LocalizedText title{};
    QList<CommitmentId> commitments{}; ///< sorted

    bool operator==(const Cluster &) const = default;
};
