#include "ui/charts/BarPicture.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QThread>
#include <QValueAxis>

namespace {

using Plot = FigureLayout::Plot;
using Segment = FigureLayout::Segment;

/// The segments of a plot's rows, a list each, in the order of stacking.
QList<QList<Segment>> segmentsOf(const FigureLayout &layout, const Plot &plot)
{
    QList<QList<Segment>> rows(plot.rows.size());
    for (const Segment &segment : layout.segments) {
        if (const qsizetype at = plot.rows.indexOf(segment.row); at >= 0)
            rows[at].append(segment);
    }
    return rows;
}

QPen outlineOf(const LevelLook &look)
{
    QPen pen(look.outline, 0.7);
    if (look.fill == LevelLook::Fill::DashedOutline)
        pen.setDashPattern({4, 3});
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

/// One set for each look at each place in the stack, since a set has one brush. Rows run upwards from the axis.
QHorizontalStackedBarSeries *stackedBars(const QList<QList<Segment>> &rows)
{
    auto *series = new QHorizontalStackedBarSeries;
    qsizetype deepest = 0;
    for (const QList<Segment> &row : rows)
        deepest = std::max(deepest, row.size());
    for (qsizetype place = 0; place < deepest; ++place) {
        for (qsizetype row = rows.size() - 1; row >= 0; --row) {
            if (place >= rows.at(row).size())
                continue;
            const Segment &segment = rows.at(row).at(place);
            auto *set = new QBarSet(QString::number(place));
            for (qsizetype other = rows.size() - 1; other >= 0; --other)
                set->append(other == row ? segment.length : 0.0);
            const bool solid = segment.look.isSolid();
            set->setBrush(solid ? QBrush(segment.look.colour) : QBrush(Qt::NoBrush));
            set->setPen(outlineOf(segment.look));
            series->append(set);
        }
    }
    return series;
}

void addAxes(QChart &chart, QAbstractSeries &series, const FigureLayout &layout, const Plot &plot)
{
    auto *values = new QValueAxis;
    values->setRange(0, layout.scaleEnd);
    auto *categories = new QBarCategoryAxis;
    for (qsizetype row = plot.rows.size() - 1; row >= 0; --row)
        categories->append(QString::number(plot.rows.at(row)));
    const std::pair<QAbstractAxis *, Qt::Alignment> axes[] = {{values, Qt::AlignBottom}, {categories, Qt::AlignLeft}};
    for (const auto &[axis, side] : axes) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        chart.addAxis(axis, side);
        series.attachAxis(axis);
    }
}

/// Labels, grid and legend are ours: Qt draws its own in an order that varies from run to run.
QChart *chartOf(const FigureLayout &layout, const Plot &plot, const QSizeF &size)
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    QHorizontalStackedBarSeries *series = stackedBars(segmentsOf(layout, plot));
    series->setLabelsVisible(false);
    series->setBarWidth(plot.barHeight * double(plot.rows.size()) / plot.area.height());
    chart->addSeries(series);
    addAxes(*chart, *series, layout, plot);
    chart->resize(size);
    chart->setPlotArea(plot.area);
    return chart;
}

} // namespace

QPicture recordBars(const FigureLayout &layout)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    QPicture picture;
    if (layout.plots.isEmpty())
        return picture;
    const QRectF page(QPointF(0, 0), QSizeF(layout.plots.constFirst().area.right() + 1, layout.height));
    QGraphicsScene scene(page);
    for (const Plot &plot : layout.plots) {
        QChart *chart = chartOf(layout, plot, page.size());
        scene.addItem(chart);
        QCoreApplication::sendPostedEvents(chart); // only its own: we may stand within a paint event
    }
    QPainter painter(&picture);
    scene.render(&painter, page, page);
    painter.end();
    return picture;
}

void playBars(QPainter &painter, const QPicture &bars)
{
    if (bars.isNull() || !painter.device())
        return;
    painter.save();
    painter.scale(double(bars.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(bars.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, bars);
    painter.restore();
}
