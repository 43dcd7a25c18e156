#include "core/report/LevelPattern.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double lineWidth = 0.8;
constexpr double pitch = 3.5;

/// What of a line lies within the field; a null line where nothing does.
QLineF within(const QRectF &field, const QLineF &line)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double towards, double room) {
        if (towards == 0) {
            if (room < 0)
                to = -1;
        } else if (const double share = room / towards; towards < 0) {
            from = std::max(from, share);
        } else {
            to = std::min(to, share);
        }
    };
    cut(-line.dx(), line.x1() - field.left());
    cut(line.dx(), field.right() - line.x1());
    cut(-line.dy(), line.y1() - field.top());
    cut(line.dy(), field.bottom() - line.y1());
    return from < to ? QLineF(line.pointAt(from), line.pointAt(to)) : QLineF();
}

/// `rise`: 1 upwards to the right, -1 downwards.
QList<QLineF> slanted(const QRectF &field, double rise, double step)
{
    QList<QLineF> lines;
    const double height = field.height();
    for (double x = field.left() - height + step; x < field.right(); x += step) {
        const QPointF low(x, rise > 0 ? field.bottom() : field.top());
        lines.append(QLineF(low, low + QPointF(height, -rise * height)));
    }
    return lines;
}

QList<QLineF> level(const QRectF &field)
{
    QList<QLineF> lines;
    for (double y = field.top() + pitch * 0.7; y < field.bottom(); y += pitch * 0.85)
        lines.append(QLineF(field.left(), y, field.right(), y));
    return lines;
}

QList<QLineF> upright(const QRectF &field)
{
    QList<QLineF> lines;
    for (double x = field.left() + pitch * 0.7; x < field.right(); x += pitch * 0.85)
        lines.append(QLineF(x, field.top(), x, field.bottom()));
    return lines;
}

QList<QLineF> zigzag(const QRectF &field)
{
    QList<QLineF> lines;
    const double half = pitch * 0.8;
    for (double y = field.top() + half; y < field.bottom() + half; y += pitch * 1.2) {
        bool goesUp = true;
        for (double x = field.left(); x < field.right(); x += half, goesUp = !goesUp)
            lines.append(QLineF(x, goesUp ? y : y - half, x + half, goesUp ? y - half : y));
    }
    return lines;
}

void paintDots(QPainter &painter, const QRectF &field, const QColor &colour)
{
    constexpr double radius = 0.75;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    bool isShifted = false;
    for (double y = field.top() + pitch / 2; y < field.bottom() - radius; y += pitch * 0.8, isShifted = !isShifted) {
        for (double x = field.left() + (isShifted ? pitch : pitch / 2); x < field.right() - radius; x += pitch)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

QList<QLineF> linesOf(LevelLook::Fill fill, const QRectF &field)
{
    switch (fill) {
    case LevelLook::Fill::Rising:
        return slanted(field, 1, pitch);
    case LevelLook::Fill::Falling:
        return slanted(field, -1, pitch);
    case LevelLook::Fill::Level:
        return level(field);
    case LevelLook::Fill::Upright:
        return upright(field);
    case LevelLook::Fill::Crossed:
        return slanted(field, 1, pitch * 1.15) + slanted(field, -1, pitch * 1.15);
    case LevelLook::Fill::Zigzag:
        return zigzag(field);
    case LevelLook::Fill::Solid:
    case LevelLook::Fill::DashedOutline:
    case LevelLook::Fill::Dotted:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void paintLevelPattern(QPainter &painter, const QRectF &field, const LevelLook &look)
{
    if (!look.isPattern())
        return;
    painter.save();
    if (look.fill == LevelLook::Fill::Dotted)
        paintDots(painter, field, look.colour);
    painter.setPen(QPen(look.colour, lineWidth, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : linesOf(look.fill, field)) {
        if (const QLineF seen = within(field, line); !seen.isNull())
            painter.drawLine(seen);
    }
    painter.restore();
}
