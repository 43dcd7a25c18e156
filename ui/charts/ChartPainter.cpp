#include "ui/charts/ChartPainter.h"

#include "ui/charts/BarPicture.h"

#include "core/report/LevelGlyph.h"
#include "core/report/LevelPattern.h"

#include <QCoreApplication>
#include <QPainter>
#include <QThread>

namespace {

void paintSign(QPainter &painter, const FigureLayout::LegendSign &sign, const FigureStyle &style)
{
    using Stand = FigureLayout::LegendSign::Stand;
    if (sign.stand == Stand::Bare) {
        paintLevelGlyph(painter, sign.box, sign.glyph, sign.look.ink);
        return;
    }
    if (sign.stand == Stand::Field)
        paintLevelField(painter, sign.box.adjusted(0.5, 0.5, -0.5, -0.5), sign.look);
    if (sign.glyph.isEmpty() && sign.letter.isEmpty())
        return;
    const double side = sign.box.height();
    const QRectF square(sign.box.topLeft(), QSizeF(side, side));
    const double rim = sign.stand == Stand::Field ? side * 0.17 : 0;
    paintMarkOnPlate(painter, square.adjusted(rim, rim, -rim, -rim), {sign.glyph, sign.letter, style.small},
                     style.ground);
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

void paintMarkOnPlate(QPainter &painter, const QRectF &plate, const PlateMark &mark, Ground ground)
{
    const GlyphPlate look = glyphPlate(ground);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    const double corner = plate.height() * 0.12;
    painter.drawRoundedRect(plate, corner, corner);
    const double gap = plate.height() * 0.06;
    if (mark.letter.isEmpty()) {
        paintLevelGlyph(painter, plate.adjusted(gap, gap, -gap, -gap), mark.glyph, look.ink);
    } else {
        painter.setFont(mark.font);
        painter.setPen(look.ink);
        painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, mark.letter);
    }
    painter.restore();
}

void paintFigure(QPainter &painter, const FigureLayout &layout, const QPicture &bars, const FigureStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 0.7));
    painter.drawLines(layout.gridLines);
    for (const FigureLayout::Segment &segment : layout.segments)
        paintLevelPattern(painter, segment.field, segment.look);
    playBars(painter, bars);
    painter.setPen(QPen(style.ink, 1.2));
    painter.drawLines(layout.strongLines);
    for (const FigureLayout::LegendSign &sign : layout.signs)
        paintSign(painter, sign, style);
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
