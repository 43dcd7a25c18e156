#include "ui/charts/FigureRows.h"

#include "core/base/Catalogue.h"
#include "core/report/LevelGlyph.h"
#include "core/report/LevelLetters.h"
#include "core/report/chapters/ChartTables.h"

using namespace Qt::StringLiterals;

namespace {

/// Codes of a criterion in drawing order: worst to best, without rank, missing, not yet rated.
QList<LevelCode> levelOrder(const MethodPack &pack, const CriterionCode &criterion)
{
    QList<LevelCode> codes;
    if (const Scale *scale = pack.scaleOf(criterion)) {
        QList<Level> levels = scale->levels;
        std::stable_sort(levels.begin(), levels.end(), [](const Level &a, const Level &b) {
            return a.rank.value_or(std::numeric_limits<int>::max()) < b.rank.value_or(std::numeric_limits<int>::max());
        });
        for (const Level &level : levels)
            codes.append(level.code);
    }
    for (const MissingValue &missing : pack.missing)
        codes.append(missing.code);
    codes.append(LevelCode());
    return codes;
}

FigureRow profileRow(const Figure &figure, const ProfileRow &source, int group)
{
    FigureRow row{.group = group, .label = source.criterion.toString(), .criterion = source.criterion};
    if (const Criterion *criterion = figure.pack->criterion(source.criterion))
        row.label = criterion->title.in(figure.language);
    row.total = source.counts.asked();
    row.notAsked = source.counts.notAsked;
    const auto add = [&row](const LevelCode &level, int count, bool unsettled) {
        if (count > 0)
            row.segments.append({.criterion = row.criterion, .level = level, .isUnsettled = unsettled, .count = count});
    };
    for (const LevelCode &code : levelOrder(*figure.pack, source.criterion)) {
        const int count = code.isEmpty() ? source.counts.notRated
                                         : source.counts.levels.value(code) + source.counts.missing.value(code);
        add(code, count, false);
    }
    add(LevelCode(), source.counts.unsettled, true);
    return row;
}

FigureGroup profileGroup(const Figure &figure, const ProfileDimension &source, const Catalogue &catalogue)
{
    FigureGroup group{.heading = source.dimension.toString()};
    if (const Dimension *dimension = figure.pack->dimension(source.dimension))
        group.heading = dimension->title.in(figure.language);
    if (source.score.score) {
        const QStringList without = unrankedLabels(*figure.pack, source, figure.language);
        group.remark = catalogue.text(without.isEmpty() ? u"chart.score"_s : u"chart.score.without"_s,
                                      {catalogue.number(*source.score.score, 0), catalogue.number(source.score.rated),
                                       catalogue.number(source.score.of), without.join(u", "_s)});
    }
    return group;
}

FigureRow barRow(const Figure &figure, int index)
{
    const LevelChart &chart = figure.chart;
    const LevelBar &bar = chart.bars.at(index);
    FigureRow row{.label = bar.label.in(figure.language), .criterion = chart.criterion};
    row.isTotal = bar.isTotal;
    row.total = bar.total();
    row.unsettled = bar.unsettled;
    row.notAsked = bar.notAsked;
    for (qsizetype i = 0; i < chart.levels.size() && i < bar.counts.size(); ++i) {
        if (bar.counts.at(i) == 0)
            continue;
        row.segments.append({.criterion = chart.criterion,
                             .level = chart.levels.at(i),
                             .count = bar.counts.at(i),
                             .bar = index,
                             .members = bar.members.value(i)});
    }
    return row;
}

/// The bars by date, then those by delay, which are of the late ones alone.
void addDueRows(FigureRows &rows, const Figure &figure, const Catalogue &catalogue)
{
    const DueChart &due = figure.due;
    const auto add = [&](const QList<LevelBar> &bars, const FigureGroup &group) {
        if (bars.isEmpty())
            return;
        rows.groups.append(group);
        for (const LevelBar &bar : bars) {
            FigureRow row{.group = int(rows.groups.size()) - 1, .label = bar.label.in(figure.language)};
            row.total = bar.total();
            row.isTotal = bar.isTotal;
            for (qsizetype i = 0; i < due.standings.size(); ++i) {
                if (bar.counts.value(i) > 0)
                    row.segments.append(
                        {.standing = due.standings.at(i), .count = bar.counts.at(i), .members = bar.members.value(i)});
            }
            rows.rows.append(row);
        }
    };
    add(due.byDate, {.heading = catalogue.text(u"chart.due.by-date"_s, {catalogue.date(due.asOf)})});
    add(due.byDelay, {.heading = catalogue.text(u"chart.due.by-delay"_s),
                      .remark = catalogue.text(u"chart.due.of"_s, {catalogue.number(due.of(DueStanding::Late)),
                                                                   catalogue.number(due.total())})});
}

} // namespace

FigureRows FigureRows::of(const Figure &figure)
{
    const Catalogue catalogue(figure.language);
    FigureRows rows;
    switch (figure.kind) {
    case Figure::Kind::StackedBars:
        rows.groups.append(FigureGroup());
        for (int i = 0; i < int(figure.chart.bars.size()); ++i)
            rows.rows.append(barRow(figure, i));
        break;
    case Figure::Kind::Profile:
        for (const ProfileDimension &dimension : figure.profile) {
            const int group = int(rows.groups.size());
            rows.groups.append(profileGroup(figure, dimension, catalogue));
            for (const ProfileRow &row : dimension.rows)
                rows.rows.append(profileRow(figure, row, group));
        }
        break;
    case Figure::Kind::DueDates:
        addDueRows(rows, figure, catalogue);
        break;
    case Figure::Kind::TimeLine:
    case Figure::Kind::Matrix:
        break; // neither counts anything
    }
    return rows;
}

QList<FigureSegment> figureColumns(const Figure &figure)
{
    QList<FigureSegment> columns;
    if (figure.kind == Figure::Kind::StackedBars) {
        for (const LevelCode &level : figure.chart.levels)
            columns.append({.criterion = figure.chart.criterion, .level = level});
    }
    if (figure.kind == Figure::Kind::DueDates) {
        for (const DueStanding standing : figure.due.standings)
            columns.append({.standing = standing});
    }
    return columns;
}

bool isSameKind(const FigureSegment &segment, const FigureSegment &column)
{
    return segment.standing == column.standing && segment.level == column.level;
}

LevelLook segmentLook(const Figure &figure, const FigureSegment &segment, Ground ground)
{
    if (segment.standing)
        return standingLook(*segment.standing, ground);
    return segment.isUnsettled ? unsettledLook(ground)
                               : levelLook(*figure.pack, segment.criterion, segment.level, ground);
}

QString segmentLabel(const Figure &figure, const FigureSegment &segment)
{
    if (segment.standing)
        return Catalogue(figure.language).text(u"chart.due."_s + toString(*segment.standing));
    if (segment.isUnsettled)
        return Catalogue(figure.language).text(u"chart.unsettled"_s);
    if (segment.level.isEmpty())
        return Catalogue(figure.language).text(u"chart.not-rated"_s);
    return figure.pack->labelOf(segment.criterion, segment.level, figure.language);
}

QString segmentGlyph(const Figure &figure, const FigureSegment &segment)
{
    if (segment.standing)
        return standingGlyph(*segment.standing);
    if (segment.isUnsettled)
        return unsettledGlyph();
    return levelGlyph(*figure.pack, segment.criterion, segment.level).value_or(QString());
}

QString segmentLetter(const Figure &figure, const FigureSegment &segment)
{
    if (segment.standing || !isUnorderedLevel(*figure.pack, segment))
        return {};
    return levelLetter(*figure.pack->scaleOf(segment.criterion), segment.level, figure.language);
}

bool isUnorderedLevel(const MethodPack &pack, const FigureSegment &segment)
{
    const Scale *scale = pack.scaleOf(segment.criterion);
    return scale && !scale->isOrdered && scale->level(segment.level);
}

QString segmentSentence(const Figure &figure, const FigureRow &row, const FigureSegment &segment)
{
    const Catalogue catalogue(figure.language);
    return catalogue.text(u"chart.segment"_s,
                          {row.label, segmentLabel(figure, segment), catalogue.number(segment.count),
                           catalogue.number(row.total), catalogue.percent(segment.count, row.total)});
}
