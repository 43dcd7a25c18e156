#pragma once

#include "core/evaluation/MethodOfRound.h"
#include "core/model/Contents.h"

#include <QDate>

/// Where something with a due date stands on a day. The due date itself is still in time; the day after is late.
enum class DueStanding {
    Done,        ///< complete, whatever its date
    Late,        ///< the date has passed and it is not complete
    Unknown,     ///< the date has passed and nobody has established how far it was carried out
    NotYetDue,   ///< not complete, and still has time
    Withdrawn,   ///< given up: neither done nor late
    WithoutDate, ///< not complete, and nothing says by when it should be
};

const QList<DueStanding> &dueStandings(); ///< in the order above
QString toString(DueStanding standing);   ///< "done", "late", "unknown", "not-yet-due", "withdrawn", "without-date"

/// Of what has the level of completion on that day; empty for one that nobody gave.
DueStanding dueStanding(const std::optional<PartialDate> &due, const LevelCode &level, QDate asOf);

/// One commitment or milestone as of a day, with what that rests on.
struct DueState
{
    Subject subject{};
    std::optional<PartialDate> due{};
    DueStanding standing = DueStanding::WithoutDate;
    int daysPast = 0;          ///< days since the last day that was in time; 0 while it is in time or has no date
    LevelCode level{};         ///< of completion; empty where no round as of the day gives one, or raters differ
    CriterionCode criterion{}; ///< that gave the level
    RoundId round{};           ///< that it rests on; invalid where none speaks of it
    Subject ratedAs{};         ///< the subject itself, or the cluster that a commitment was rated with

    bool isDue() const { return daysPast > 0; }
    bool operator==(const DueState &) const = default;
};

/// Each counted commitment of the plan, followed by its milestones, as of the day. It rests on the latest round up to
/// that day in which the completion of the subject was rated (nr and nd say nothing of it); where raters differ there,
/// it is not known. A commitment without a rating of its own stands where its cluster does.
QList<DueState> dueStates(const Contents &contents, ActionPlanId plan, QDate asOf, const MethodOfRound &methodOf);

struct DueCounts
{
    QMap<DueStanding, int> standings{};
    int due = 0; ///< the date has passed, whatever the standing

    int total() const;
    bool operator==(const DueCounts &) const = default;
};

/// Of the subjects of one kind.
DueCounts countDue(const QList<DueState> &states, SubjectKind kind);
