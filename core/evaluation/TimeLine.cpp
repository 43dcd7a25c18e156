#include "core/evaluation/TimeLine.h"

#include "core/model/Contents.h"

#include <QHash>

#include <algorithm>

namespace {

/// Widens the span by the day, where there is one.
void include(TimeLine &line, QDate day)
{
    if (!day.isValid())
        return;
    line.first = line.first.isValid() ? std::min(line.first, day) : day;
    line.last = line.last.isValid() ? std::max(line.last, day) : day;
}

void close(TimeLine &line)
{
    for (const TimeLineRow &row : std::as_const(line.rows)) {
        include(line, row.firstDay());
        include(line, row.lastDay());
    }
    if (line.first.isValid())
        include(line, line.asOf);
}

TimeLineRow rowOf(const Commitment &commitment, const std::optional<PartialDate> &planStarts)
{
    TimeLineRow row{.kind = TimeLineRow::Kind::Commitment,
                    .id = commitment.id.toString(),
                    .number = commitment.number,
                    .title = commitment.title};
    row.ends = commitment.due;
    row.starts = planStarts;
    row.startsWithPlan = planStarts.has_value();
    return row;
}

/// A milestone's own start is nearer to the truth than the plan's.
void takeMilestone(TimeLineRow &row, const Milestone &milestone, DueStanding standing)
{
    if (milestone.starts &&
        (row.startsWithPlan || !row.starts || firstDayOf(*milestone.starts) < firstDayOf(*row.starts))) {
        row.starts = milestone.starts;
        row.startsWithPlan = false;
    }
    if (milestone.due)
        row.marks.append({milestone.id.toString(), milestone.number,
                          milestone.title.isEmpty() ? milestone.text : milestone.title, *milestone.due, standing});
}

} // namespace

QDate firstDayOf(const PartialDate &date) { return {date.year, std::max(1, date.month), std::max(1, date.day)}; }

QDate TimeLineRow::firstDay() const
{
    QDate first = starts ? firstDayOf(*starts) : ends ? ends->lastDay() : QDate();
    for (const TimeMark &mark : marks)
        first = first.isValid() ? std::min(first, mark.date.lastDay()) : mark.date.lastDay();
    return first;
}

QDate TimeLineRow::lastDay() const
{
    QDate last = ends ? ends->lastDay() : starts ? starts->lastDay() : QDate();
    for (const TimeMark &mark : marks)
        last = last.isValid() ? std::max(last, mark.date.lastDay()) : mark.date.lastDay();
    return last;
}

QList<TimeLine> TimeLine::inParts(qsizetype mostRows) const
{
    QList<TimeLine> parts;
    const qsizetype count = (rows.size() + mostRows - 1) / mostRows;
    for (qsizetype part = 0; part < count; ++part) {
        const qsizetype from = rows.size() * part / count;
        parts.append(*this);
        parts.last().rows = rows.mid(from, rows.size() * (part + 1) / count - from);
    }
    return parts;
}

TimeLine timeLineOfPlan(const Contents &contents, ActionPlanId plan, QDate asOf, const MethodOfRound &methodOf)
{
    TimeLine line{.asOf = asOf};
    const ActionPlan *found = contents.plan(plan);
    if (!found)
        return line;
    QHash<QString, const Commitment *> commitments;
    for (const Commitment &commitment : contents.commitments)
        commitments.insert(commitment.id.toString(), &commitment);
    QHash<MilestoneId, const Milestone *> milestones;
    for (const Milestone &milestone : contents.milestones)
        milestones.insert(milestone.id, &milestone);
    for (const DueState &state : dueStates(contents, plan, asOf, methodOf)) {
        if (const auto id = state.subject.milestone()) {
            takeMilestone(line.rows.last(), *milestones.value(*id), state.standing);
            continue;
        }
        line.rows.append(rowOf(*commitments.value(state.subject.id), found->starts));
        line.rows.last().state = state;
    }
    close(line);
    return line;
}

TimeLine timeLineOfProcess(const Contents &contents, ActionPlanId plan, QDate asOf)
{
    TimeLine line{.asOf = asOf};
    for (const ProcessEvent &event : contents.eventsOf(plan)) {
        TimeLineRow row{.kind = TimeLineRow::Kind::Event, .id = event.id.toString(), .title = event.title};
        row.ends = event.date;
        line.rows.append(row);
    }
    for (const Proposal &proposal : contents.proposalsOf(plan)) {
        TimeLineRow row{.kind = TimeLineRow::Kind::Proposal,
                        .id = proposal.id.toString(),
                        .number = proposal.number,
                        .title = proposal.title};
        row.starts = proposal.proposed;
        row.ends = proposal.answered;
        line.rows.append(row);
    }
    std::stable_sort(line.rows.begin(), line.rows.end(), [](const TimeLineRow &a, const TimeLineRow &b) {
        const QDate first = a.firstDay();
        const QDate second = b.firstDay();
        return first.isValid() && (!second.isValid() || first < second);
    });
    close(line);
    return line;
}
