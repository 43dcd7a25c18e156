#pragma once

#include "core/model/Ids.h"

#include <QString>

/// A person in office who answers for a commitment. Contact details are private: no public output carries them.
struct Official
{
    OfficialId id{};
    CommitmentId commitment{};
    QString name{};
    QString position{};
    QString email{};
    QString phone{};

    bool operator==(const Official &) const = default;
};
