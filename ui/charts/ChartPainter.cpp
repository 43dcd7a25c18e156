#include "ui/charts/ChartPainter.h"

#include "ui/charts/BarPicture.h"

#include "core/report/LevelGlyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QThread>

namespace {

void paintSign(QPainter &painter, const FigureLayout::LegendSign &sign)
{
    const LevelLook &look = sign.look;
    if (!sign.hasField) {
        paintLevelGlyph(painter, sign.box, sign.glyph, look.ink);
        return;
    }
    painter.setPen(QPen(look.outline, 0.7, look.fill == LevelLook::Fill::DashedOutline ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.fill == LevelLook::Fill::Solid ? QBrush(look.colour) : QBrush(Qt::NoBrush));
    painter.drawRect(sign.box.adjusted(0.5, 0.5, -0.5, -0.5));
    if (look.fill == LevelLook::Fill::Hatched)
        paintHatching(painter, sign.box, look.colour);
    const double inset = sign.box.width() * 0.18;
    if (!sign.glyph.isEmpty())
        paintLevelGlyph(painter, sign.box.adjusted(inset, inset, -inset, -inset), sign.glyph, look.ink);
}

void paintUpwards(QPainter &painter, const FigureLayout::Text &text)
{
    painter.save();
    painter.translate(text.box.bottomLeft());
    painter.rotate(-90);
    painter.drawText(QRectF(QPointF(0, 0), text.box.size().transposed()), text.flags, text.text);
    painter.restore();
}

} // namespace

void paintHatching(QPainter &painter, const QRectF &field, const QColor &colour)
{
    painter.setPen(QPen(colour, 0.8));
    const double rise = field.height();
    for (double x = field.left() - rise + 3.5; x < field.right(); x += 3.5) {
        const double cutLeft = std::max(0.0, field.left() - x);
        const double cutRight = std::max(0.0, x + rise - field.right());
        painter.drawLine(QPointF(x + cutLeft, field.bottom() - cutLeft),
                         QPointF(x + rise - cutRight, field.top() + cutRight));
    }
}

void paintFigure(QPainter &painter, const FigureLayout &layout, const QPicture &bars, const FigureStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 0.7));
    painter.drawLines(layout.gridLines);
    for (const FigureLayout::Segment &segment : layout.segments) {
        if (segment.look.fill == LevelLook::Fill::Hatched)
            paintHatching(painter, segment.field, segment.look.colour);
    }
    playBars(painter, bars);
    painter.setPen(QPen(style.ink, 1.2));
    painter.drawLines(layout.strongLines);
    for (const FigureLayout::LegendSign &sign : layout.signs)
        paintSign(painter, sign);
    for (const FigureLayout::Text &text : layout.texts) {
        painter.setFont(text.font);
        if (text.hasPlate)
            painter.fillRect(painter.boundingRect(text.box, text.flags, text.text).adjusted(-2, 1, 2, -1),
                             style.surface);
        painter.setPen(text.ink);
        if (text.runsUp)
            paintUpwards(painter, text);
        else
            painter.drawText(text.box, text.flags, text.text);
    }
    painter.restore();
}

ChartPainter::ChartPainter(const FigureStyle &style) : m_style(style), m_door(std::make_unique<QObject>())
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
}

double ChartPainter::heightFor(const Figure &figure, double width) const
{
    return FigureLayout::of(figure, width, m_style).height;
}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const Figure &figure) const
{
    const FigureLayout layout = FigureLayout::of(figure, area.width(), m_style);
    painter.save();
    painter.translate(area.topLeft());
    paintFigure(painter, layout, bars(layout), m_style);
    painter.restore();
}

QPicture ChartPainter::bars(const FigureLayout &layout) const
{
    if (QThread::currentThread() == m_door->thread())
        return recordBars(layout);
    QPicture picture;
    QMetaObject::invokeMethod(
        m_door.get(), [&] { picture = recordBars(layout); }, Qt::BlockingQueuedConnection);
    return picture;
}

void ChartPainter::serve() const { QCoreApplication::sendPostedEvents(m_door.get(), QEvent::MetaCall); }
