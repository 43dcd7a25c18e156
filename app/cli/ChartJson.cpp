#include "app/cli/ChartJson.h"

#include "app/cli/Values.h"
#include "core/base/Catalogue.h"
#include "core/exchange/csv/CsvWriter.h"
#include "ui/charts/FigureRows.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbersOf(const QList<CommitmentId> &ids, const Contents &contents)
{
    QJsonArray numbers;
    for (const CommitmentId &id : ids) {
        if (const Commitment *commitment = contents.commitment(id))
            numbers.append(commitment->number);
    }
    return numbers;
}

QJsonObject segmentJson(const Figure &figure, const FigureSegment &segment, const Contents &contents)
{
    QJsonObject object{{u"label"_s, segmentLabel(figure, segment)}, {u"count"_s, segment.count}};
    if (segment.standing)
        object.insert(u"state"_s, toString(*segment.standing));
    else
        object.insert(u"level"_s, segment.level.isEmpty() ? QJsonValue() : QJsonValue(segment.level.toString()));
    if (segment.isUnsettled)
        object.insert(u"unsettled"_s, true);
    if (!segment.members.isEmpty())
        object.insert(u"commitments"_s, numbersOf(segment.members, contents));
    return object;
}

QJsonArray barsJson(const Figure &figure, const Contents &contents)
{
    const FigureRows rows = FigureRows::of(figure);
    QJsonArray bars;
    for (const FigureRow &row : rows.rows) {
        QJsonArray segments;
        for (const FigureSegment &segment : row.segments)
            segments.append(segmentJson(figure, segment, contents));
        QJsonObject bar{{u"label"_s, row.label}, {u"of"_s, row.total}, {u"segments"_s, segments}};
        if (const QString group = rows.groups.at(row.group).heading; !group.isEmpty())
            bar.insert(u"group"_s, group);
        if (row.isTotal)
            bar.insert(u"isTotal"_s, true);
        if (row.unsettled > 0)
            bar.insert(u"unsettled"_s, row.unsettled);
        if (row.notAsked > 0)
            bar.insert(u"notAsked"_s, row.notAsked);
        bars.append(bar);
    }
    return bars;
}

QJsonArray timeJson(const Figure &figure)
{
    QJsonArray rows;
    for (const TimeLineRow &row : figure.timeLine.rows) {
        QJsonArray marks;
        for (const TimeMark &mark : row.marks)
            marks.append(QJsonObject{{u"number"_s, mark.number},
                                     {u"title"_s, mark.title.in(figure.language)},
                                     {u"due"_s, mark.date.toString()},
                                     {u"state"_s, toString(mark.standing)}});
        const bool isLate = row.state && row.state->standing == DueStanding::Late;
        rows.append(QJsonObject{{u"number"_s, row.number},
                                {u"title"_s, row.title.in(figure.language)},
                                {u"starts"_s, ::jsonOf(row.starts)},
                                {u"startsWithPlan"_s, row.startsWithPlan},
                                {u"due"_s, ::jsonOf(row.ends)},
                                {u"state"_s, row.state ? QJsonValue(toString(row.state->standing)) : QJsonValue()},
                                {u"daysLate"_s, isLate ? QJsonValue(row.state->daysPast) : QJsonValue()},
                                {u"milestones"_s, marks}});
    }
    return rows;
}

QJsonArray matrixJson(const Figure &figure)
{
    QJsonArray rows;
    for (qsizetype row = 0; row < figure.matrix.commitments.size(); ++row) {
        QJsonObject levels;
        for (qsizetype column = 0; column < figure.matrix.criteria.size(); ++column) {
            const MatrixCell &cell = figure.matrix.at(row, column);
            const QJsonValue value = cell.isUnsettled                        ? QJsonValue(u"unsettled"_s)
                                     : cell.isClosed || cell.level.isEmpty() ? QJsonValue()
                                                                             : QJsonValue(cell.level.toString());
            levels.insert(figure.matrix.criteria.at(column).id.toString(), value);
        }
        rows.append(QJsonObject{{u"number"_s, figure.matrix.commitments.at(row).number},
                                {u"title"_s, figure.matrix.commitments.at(row).title.in(figure.language)},
                                {u"levels"_s, levels}});
    }
    return rows;
}

QList<QStringList> timeCells(const NamedFigure &named)
{
    const Catalogue texts(named.figure.language);
    QStringList head;
    for (const QString &column : {u"number"_s, u"title"_s, u"starts"_s, u"due"_s, u"state"_s, u"days-late"_s})
        head.append(texts.text(u"chart.column."_s + column));
    QList<QStringList> lines{head};
    for (const TimeLineRow &row : named.figure.timeLine.rows) {
        const bool isLate = row.state && row.state->standing == DueStanding::Late;
        lines.append({row.number, row.title.in(named.figure.language).simplified(),
                      row.starts ? row.starts->toString() : QString(), row.ends ? row.ends->toString() : QString(),
                      row.state ? texts.text(u"chart.due."_s + toString(row.state->standing)) : QString(),
                      isLate ? QString::number(row.state->daysPast) : QString()});
    }
    return lines;
}

} // namespace

QJsonObject chartJson(const NamedFigure &named, const PlanRound &one, const Contents &contents)
{
    const Figure &figure = named.figure;
    QJsonObject object{{u"plan"_s, planLabel(one.plan)},
                       {u"planId"_s, one.plan.id.toString()},
                       {u"round"_s, one.round.id.toString()},
                       {u"title"_s, named.title}};
    switch (figure.kind) {
    case Figure::Kind::StackedBars:
        object.insert(u"criterion"_s, figure.chart.criterion.toString());
        object.insert(u"bars"_s, barsJson(figure, contents));
        break;
    case Figure::Kind::Profile:
        object.insert(u"bars"_s, barsJson(figure, contents));
        break;
    case Figure::Kind::DueDates:
        object.insert(u"asOf"_s, ::jsonOf(figure.due.asOf));
        object.insert(u"bars"_s, barsJson(figure, contents));
        break;
    case Figure::Kind::TimeLine:
        object.insert(u"asOf"_s, ::jsonOf(figure.timeLine.asOf));
        object.insert(u"rows"_s, timeJson(figure));
        break;
    case Figure::Kind::Matrix:
        object.insert(u"rows"_s, matrixJson(figure));
        break;
    }
    return object;
}

QString timeLineText(const NamedFigure &named)
{
    QString text;
    for (const QStringList &cells : timeCells(named))
        text += cells.join(u'\t') + u'\n';
    return text;
}

QString timeLineCsv(const NamedFigure &named)
{
    QString text;
    for (const QStringList &cells : timeCells(named)) {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(guardedCell(cell));
        text += csvLine(guarded);
    }
    return text;
}
