#include "tests/support/PlainFigures.h"

#include "core/report/LevelPalette.h"

#include <QPainter>

namespace {

constexpr double rowHeight = 16;

qsizetype rowsOf(const Figure &figure)
{
    if (figure.kind == Figure::Kind::StackedBars)
        return figure.chart.bars.size();
    qsizetype rows = 0;
    for (const ProfileDimension &dimension : figure.profile)
        rows += dimension.rows.size();
    return rows;
}

} // namespace

double PlainFigures::heightFor(const Figure &figure, double) const { return rowHeight * double(rowsOf(figure)); }

void PlainFigures::paint(QPainter &painter, const QRectF &area, const Figure &figure) const
{
    double y = area.top();
    for (const LevelBar &bar : figure.chart.bars) {
        double x = area.left();
        for (qsizetype i = 0; i < bar.counts.size() && bar.total() > 0; ++i) {
            const double width = area.width() * bar.counts.at(i) / bar.total();
            paintLevelField(painter, QRectF(x, y, width, rowHeight - 4),
                            levelLook(*figure.pack, figure.chart.criterion, figure.chart.levels.at(i), Ground::Paper));
            x += width;
        }
        y += rowHeight;
    }
}
