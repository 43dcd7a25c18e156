#include "ui/charts/FigureLegend.h"

#include "core/base/Catalogue.h"
#include "core/report/LevelGlyph.h"

#include <QFontMetricsF>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Sign = FigureLayout::LegendSign;

FigureLegend::Entry entryOf(const Figure &figure, const FigureSegment &segment, Ground ground)
{
    return {.signs = {Sign{.look = segmentLook(figure, segment, ground),
                           .glyph = segmentGlyph(figure, segment),
                           .letter = segmentLetter(figure, segment)}},
            .label = segmentLabel(figure, segment)};
}

/// Ordered scales among the rows with a level given, one of each length: scales of one length have the same colours.
/// Those of two levels have none that a longer one has not.
QList<CriterionCode> rampsIn(const Figure &figure, const FigureRows &rows)
{
    QMap<int, CriterionCode> byHighest;
    for (const FigureRow &row : rows.rows) {
        const Scale *scale = figure.pack->scaleOf(row.criterion);
        const bool isUsed = std::any_of(row.segments.cbegin(), row.segments.cend(), [&](const FigureSegment &segment) {
            const Level *level = figure.pack->level(segment.criterion, segment.level);
            return level && level->rank;
        });
        if (scale && isUsed && scale->highestRank() > 0 && !byHighest.contains(scale->highestRank()))
            byHighest.insert(scale->highestRank(), row.criterion);
    }
    if (byHighest.size() > 1)
        byHighest.remove(1);
    return byHighest.values();
}

FigureLegend::Entry rampOf(const Figure &figure, const CriterionCode &criterion, Ground ground)
{
    FigureLegend::Entry entry;
    const Scale *scale = figure.pack->scaleOf(criterion);
    for (int rank = 0; rank <= scale->highestRank(); ++rank) {
        for (const Level &level : scale->levels) {
            if (level.rank == rank)
                entry.signs.append(
                    {.look = levelLook(*figure.pack, criterion, level.code, ground), .glyph = levelGlyph(*scale, level)});
        }
    }
    return entry;
}

/// The greys of levels without order, each once: the bars tell them by their names.
void addLook(FigureLegend::Entry &entry, const LevelLook &look)
{
    const auto isSame = [&look](const Sign &sign) {
        return sign.look.colour == look.colour;
    };
    if (std::none_of(entry.signs.cbegin(), entry.signs.cend(), isSame))
        entry.signs.append({.look = look});
}

/// One ramp stands for every scale; of several it is said which scales each stands for.
void addRamps(FigureLegend &legend, const Figure &figure, const FigureRows &rows, Ground ground)
{
    const Catalogue catalogue(figure.language);
    const QList<CriterionCode> ramps = rampsIn(figure, rows);
    for (const CriterionCode &criterion : ramps) {
        FigureLegend::Entry entry = rampOf(figure, criterion, ground);
        entry.label = ramps.size() == 1
                          ? catalogue.text(u"chart.ramp"_s)
                          : catalogue.text(legend.entries.isEmpty() ? u"chart.ramp.first"_s : u"chart.ramp.next"_s,
                                           {catalogue.number(double(entry.signs.size()))});
        legend.entries.append(entry);
    }
}

/// A pattern is shown beside the mark, not only around it.
double widthOf(const Sign &sign, double side) { return sign.look.isPattern() ? side * 2 : side; }

} // namespace

FigureLegend FigureLegend::of(const Figure &figure, const FigureRows &rows, const FigureStyle &style)
{
    FigureLegend legend;
    if (figure.kind != Figure::Kind::Profile) {
        for (const FigureSegment &column : figureColumns(figure))
            legend.entries.append(entryOf(figure, column, style.ground));
        return legend;
    }
    addRamps(legend, figure, rows, style.ground);
    const qsizetype ramps = legend.entries.size();
    QSet<std::pair<QString, bool>> seen;
    Entry unordered{.label = Catalogue(figure.language).text(u"chart.unordered"_s)};
    for (const FigureRow &row : rows.rows) {
        for (const FigureSegment &segment : row.segments) {
            const Level *level = figure.pack->level(segment.criterion, segment.level);
            const std::pair<QString, bool> key(segment.level.toString(), segment.isUnsettled);
            if ((level && level->rank) || seen.contains(key))
                continue;
            if (isUnorderedLevel(*figure.pack, segment)) {
                addLook(unordered, segmentLook(figure, segment, style.ground));
                continue;
            }
            seen.insert(key);
            legend.entries.append(entryOf(figure, segment, style.ground));
        }
    }
    if (!unordered.signs.isEmpty())
        legend.entries.insert(ramps, unordered);
    return legend;
}

double FigureLegend::place(FigureLayout &layout, const FigureStyle &style, double top, double width) const
{
    const QFontMetricsF metrics(style.small);
    const double side = std::max(metrics.height(), style.barHeight * 0.8);
    const double gap = style.space / 2;
    double x = 0;
    double y = top;
    for (const Entry &entry : entries) {
        double signs = -1;
        for (const Sign &sign : entry.signs)
            signs += widthOf(sign, side) + 1;
        const double text = metrics.horizontalAdvance(entry.label) + 2;
        if (x > 0 && x + signs + gap + text > width) {
            x = 0;
            y += side + gap;
        }
        for (Sign sign : entry.signs) {
            sign.box = QRectF(x, y, widthOf(sign, side), side);
            layout.signs.append(sign);
            x += sign.box.width() + 1;
        }
        layout.texts.append({.box = QRectF(x - 1 + gap, y, text, side),
                             .text = entry.label,
                             .font = style.small,
                             .ink = style.ink,
                             .flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip});
        x += gap + text + style.space;
    }
    return entries.isEmpty() ? top : y + side;
}
