#pragma once

#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QStringList>

#include <optional>

/// The government's own status of a commitment: set beside the score, never a score.
struct SelfReport
{
    SelfReportId id{};
    CommitmentId commitment{};
    QString status{}; ///< a level code of the completion scale
    std::optional<PartialDate> reported{};
    QString source{};
    QString note{};

    bool operator==(const SelfReport &) const = default;
};

/// What a government can report: the levels of completion.
inline const QStringList &selfReportStatuses()
{
    static const QStringList statuses{QStringLiteral("not-started"), QStringLiteral("limited"),
                                      QStringLiteral("substantial"), QStringLiteral("complete"),
                                      QStringLiteral("withdrawn")};
    return statuses;
}
