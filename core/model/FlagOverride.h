#pragma once

#include "core/model/Subject.h"

#include <QDateTime>

#include <tuple>

/// A derived flag set by hand, against what its rule gives. It always has a reason, and the computed value stays
/// visible beside it.
struct FlagOverride
{
    RoundId round{};
    Subject subject{};
    QString name{};  ///< id of the derived value
    QString value{}; ///< "yes" or "no"
    QString reason{};
    PersonId person{};
    QDateTime setAt{}; ///< UTC

    friend bool operator==(const FlagOverride &, const FlagOverride &) = default;
    friend bool operator<(const FlagOverride &a, const FlagOverride &b)
    {
        return std::tie(a.round, a.subject, a.name) < std::tie(b.round, b.subject, b.name);
    }
};
