#pragma once

#include "core/evaluation/DueState.h"

/// A point on a row: a milestone of a commitment.
struct TimeMark
{
    QString id{};
    QString number{};
    LocalizedText title{};
    PartialDate date{};
    DueStanding standing = DueStanding::WithoutDate;
};

/// A thing that has its time: a commitment from its start to its due date, an event, a proposal from the day it was
/// made to that of its answer.
struct TimeLineRow
{
    enum class Kind { Commitment, Event, Proposal };

    Kind kind = Kind::Commitment;
    QString id{};
    QString number{};
    LocalizedText title{};
    std::optional<PartialDate> starts{};
    std::optional<PartialDate> ends{}; ///< due, answered; of an event its day
    bool startsWithPlan = false;       ///< no milestone gives a start: it is the plan's own
    std::optional<DueState> state{};   ///< of a commitment
    QList<TimeMark> marks{};

    /// First and last day that the row needs; invalid where it has no date.
    QDate firstDay() const;
    QDate lastDay() const;
};

/// Rows over time as of a day. `first` and `last` span all of them and the day itself; invalid without any date.
struct TimeLine
{
    QDate asOf{};
    QDate first{};
    QDate last{};
    QList<TimeLineRow> rows{};

    bool isEmpty() const { return rows.isEmpty(); }
    /// Its rows in parts of about the same length, each over the whole span, so that they can be compared.
    QList<TimeLine> inParts(qsizetype mostRows) const;
};

QDate firstDayOf(const PartialDate &date);

/// Each counted commitment of the plan in its order, with its milestones as marks.
TimeLine timeLineOfPlan(const Contents &contents, ActionPlanId plan, QDate asOf, const MethodOfRound &methodOf);
/// The plan's events and proposals by their dates, those without one at the end.
TimeLine timeLineOfProcess(const Contents &contents, ActionPlanId plan, QDate asOf);
