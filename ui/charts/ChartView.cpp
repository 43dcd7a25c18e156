#include "ui/charts/ChartView.h"

#include "ui/charts/BarPicture.h"
#include "ui/charts/ChartPainter.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace {

constexpr int margin = 4; ///< room for the ring around a segment at the edge

} // namespace

ChartView::ChartView(QWidget *parent) : SpotWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &SpotWidget::spotActivated, this,
            [this](int spot) { Q_EMIT segmentActivated(segment(spot), spotText(spot)); });
}

void ChartView::setFigure(const Figure &figure)
{
    m_figure = figure;
    forget();
    resetSpots();
}

FigureStyle ChartView::style() const
{
    FigureStyle style = FigureStyle::screen(Theme::ground(), font().family(), QFontInfo(font()).pixelSize());
    style.surface = palette().color(QPalette::Base);
    return style;
}

const FigureLayout &ChartView::layoutFor(int width) const
{
    if (m_layoutWidth != width && !m_figure.isBlank()) {
        m_layout = FigureLayout::of(m_figure, width - 2 * margin, style());
        m_layoutWidth = width;
    }
    return m_layout;
}

void ChartView::forget()
{
    m_layoutWidth = -1;
    m_barsWidth = -1;
    m_layout = {};
    updateGeometry();
    update();
}

int ChartView::spotCount() const { return int(layoutFor(width()).segments.size()); }

QRectF ChartView::spotBox(int spot) const
{
    return layoutFor(width()).segments.at(spot).field.translated(margin, margin);
}

QString ChartView::spotText(int spot) const
{
    const FigureLayout &layout = layoutFor(width());
    const FigureLayout::Segment &place = layout.segments.at(spot);
    return segmentSentence(m_figure, layout.rowOf(place), layout.valueOf(place));
}

FigureSegment ChartView::segment(int spot) const
{
    const FigureLayout &layout = layoutFor(width());
    return layout.valueOf(layout.segments.at(spot));
}

QSize ChartView::sizeHint() const { return {480, heightForWidth(480)}; }

QSize ChartView::minimumSizeHint() const { return {260, 40}; }

int ChartView::heightForWidth(int width) const
{
    if (m_figure.isBlank())
        return 0;
    if (width == m_layoutWidth)
        return int(std::ceil(m_layout.height)) + 2 * margin;
    return int(std::ceil(FigureLayout::of(m_figure, width - 2 * margin, style()).height)) + 2 * margin;
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m_figure.isBlank())
        return;
    const FigureLayout &layout = layoutFor(width());
    if (m_barsWidth != width()) {
        m_bars = recordBars(layout);
        m_barsWidth = width();
    }
    QPainter painter(this);
    painter.translate(margin, margin);
    paintFigure(painter, layout, m_bars, style());
    painter.translate(-margin, -margin);
    paintFocus(painter);
}

void ChartView::changeEvent(QEvent *event)
{
    SpotWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        forget();
        break;
    default:
        break;
    }
}
