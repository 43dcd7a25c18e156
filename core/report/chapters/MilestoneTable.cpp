#include "core/report/chapters/MilestoneTable.h"

#include "core/report/BlockWriter.h"

using namespace Qt::StringLiterals;

namespace {

const CriterionCode &completion()
{
    static const CriterionCode code(u"milestone-completion"_s);
    return code;
}

/// Rounds in which one of the milestones has a level.
QList<RoundContext> roundsRating(const ReportContext &context, const QList<Milestone> &milestones)
{
    QList<RoundContext> rounds;
    for (const RoundContext &round : context.rounds()) {
        for (const Milestone &milestone : milestones) {
            if (!round.levels->of(Subject::of(milestone.id), completion()).isEmpty()) {
                rounds.append(round);
                break;
            }
        }
    }
    return rounds;
}

} // namespace

TableBlock milestoneTable(const ReportContext &context, const Commitment &commitment)
{
    const QList<Milestone> milestones = context.contents().milestonesOf(commitment.id);
    const QList<RoundContext> rounds = roundsRating(context, milestones);
    TableBlock table;
    table.columns = {{0.5, 32, Side::Left}, {3, 0, Side::Left}, {0.9, 0, Side::Left}};
    QStringList head{context.text(u"milestones.number"_s), context.text(u"milestones.what"_s),
                     context.text(u"milestones.due"_s)};
    for (const RoundContext &round : rounds) {
        table.columns.append({1.1, 0, Side::Left});
        head.append(rounds.size() == 1 ? context.text(u"milestones.level"_s) : context.of(round.round.title));
    }
    table.head = {headRow(head)};
    for (const Milestone &milestone : milestones) {
        TableRow row;
        row.cells = {
            cell(milestone.number), TableCell{{context.span(milestone.title)}, false},
            cell(milestone.due ? context.texts().date(*milestone.due) : context.text(u"milestones.no-date"_s))};
        for (const RoundContext &round : rounds)
            row.cells.append(TableCell{
                {context.answer(*round.pack, completion(), round.answerOf(Subject::of(milestone.id), completion()))},
                false});
        table.rows.append(row);
    }
    return table;
}
