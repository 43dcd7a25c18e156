#include "ui/charts/FigureLegend.h"

#include "core/base/Catalogue.h"

#include <QFontMetricsF>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Sign = FigureLayout::LegendSign;

FigureLegend::Entry entryOf(const Figure &figure, const FigureSegment &segment, Ground ground)
{
    return {.signs = {Sign{.look = segmentLook(figure, segment, ground), .glyph = segmentGlyph(figure, segment)}},
            .label = segmentLabel(figure, segment)};
}

/// The longest ordered scale among the rows stands for the ramp.
CriterionCode widestScale(const Figure &figure, const FigureRows &rows)
{
    CriterionCode widest;
    int highest = -1;
    for (const FigureRow &row : rows.rows) {
        const Scale *scale = figure.pack->scaleOf(row.criterion);
        if (scale && scale->highestRank() > highest) {
            highest = scale->highestRank();
            widest = row.criterion;
        }
    }
    return widest;
}

FigureLegend::Entry rampOf(const Figure &figure, const CriterionCode &criterion, Ground ground)
{
    const Catalogue catalogue(figure.language);
    FigureLegend::Entry entry{.label = catalogue.text(u"chart.ramp"_s)};
    if (const Scale *scale = figure.pack->scaleOf(criterion)) {
        for (int rank = 0; rank <= scale->highestRank(); ++rank) {
            for (const Level &level : scale->levels) {
                if (level.rank == rank)
                    entry.signs.append(
                        {.look = levelLook(*figure.pack, criterion, level.code, ground), .glyph = level.glyph});
            }
        }
    }
    return entry;
}

} // namespace

FigureLegend FigureLegend::of(const Figure &figure, const FigureRows &rows, const FigureStyle &style)
{
    FigureLegend legend;
    if (figure.kind != Figure::Kind::Profile) {
        for (const FigureSegment &column : figureColumns(figure))
            legend.entries.append(entryOf(figure, column, style.ground));
        return legend;
    }
    legend.entries.append(rampOf(figure, widestScale(figure, rows), style.ground));
    QSet<std::pair<QString, bool>> seen;
    std::optional<Entry> unordered;
    for (const FigureRow &row : rows.rows) {
        for (const FigureSegment &segment : row.segments) {
            const Level *level = figure.pack->level(segment.criterion, segment.level);
            const std::pair<QString, bool> key(segment.level.toString(), segment.isUnsettled);
            if ((level && level->rank) || seen.contains(key))
                continue;
            if (isUnorderedLevel(*figure.pack, segment)) {
                unordered = entryOf(figure, segment, style.ground);
                continue;
            }
            seen.insert(key);
            legend.entries.append(entryOf(figure, segment, style.ground));
        }
    }
    if (unordered) {
        unordered->label = Catalogue(figure.language).text(u"chart.unordered"_s);
        legend.entries.insert(1, *unordered);
    }
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
        const double signs = double(entry.signs.size()) * (side + 1) - 1;
        const double text = metrics.horizontalAdvance(entry.label) + 2;
        if (x > 0 && x + signs + gap + text > width) {
            x = 0;
            y += side + gap;
        }
        for (Sign sign : entry.signs) {
            sign.box = QRectF(x, y, side, side);
            layout.signs.append(sign);
            x += side + 1;
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
