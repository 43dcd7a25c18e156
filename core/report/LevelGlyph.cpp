#include "core/report/LevelGlyph.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

/// Quarters of the disc that are filled, clockwise from the top; -1 for a glyph that is no disc.
int quarters(const QString &glyph)
{
    static const QString discs = u"○◔◑◕●"_s;
    return glyph.size() == 1 ? int(discs.indexOf(glyph)) : -1;
}

void paintDisc(QPainter &painter, const QRectF &box, int filled, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box);
    if (filled == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (filled == 4)
        painter.drawEllipse(box);
    else
        painter.drawPie(box, 90 * 16, -filled * 90 * 16);
}

} // namespace

void paintLevelGlyph(QPainter &painter, const QRectF &square, const QString &glyph, const QColor &ink)
{
    const double side = std::min(square.width(), square.height());
    const double width = std::max(0.6, side / 11);
    QRectF box(0, 0, side - width * 1.5, side - width * 1.5);
    box.moveCenter(square.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (glyph.isEmpty())
        pen.setDashPattern({1.6, 2.2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12);
    if (const int filled = quarters(glyph); filled >= 0) {
        paintDisc(painter, box, filled, ink);
    } else if (glyph.isEmpty()) {
        painter.drawEllipse(box);
    } else if (glyph == u"✕") {
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    } else if (glyph == u"▲") {
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({QPointF(box.center().x(), box.top() + box.height() * 0.06),
                                       QPointF(box.right(), box.bottom() - box.height() * 0.1),
                                       QPointF(box.left(), box.bottom() - box.height() * 0.1)}));
    } else if (glyph == u"◇") {
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                       QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
    } else if (glyph == u"–") {
        painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
    } else if (glyph == u"◉") {
        painter.drawEllipse(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), box.width() * 0.3, box.height() * 0.3);
    } else if (glyph == u"⊟") {
        const QRectF frame = box.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06);
        painter.drawRect(frame);
        painter.drawLine(QPointF(frame.left(), frame.center().y()), QPointF(frame.right(), frame.center().y()));
    } else if (glyph == u"≠") {
        const double apart = side * 0.14;
        for (const double y : {inner.center().y() - apart, inner.center().y() + apart})
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    } else if (glyph == u"∅") {
        painter.drawEllipse(inner);
        painter.drawLine(box.bottomLeft(), box.topRight());
    } else if (glyph == u"?") {
        QPainterPath hook(QPointF(inner.left(), inner.top() + inner.height() * 0.28));
        hook.cubicTo(inner.topLeft(), inner.topRight(), QPointF(inner.right(), inner.top() + inner.height() * 0.3));
        hook.quadTo(QPointF(inner.center().x(), inner.center().y()),
                    QPointF(inner.center().x(), inner.top() + inner.height() * 0.7));
        painter.drawPath(hook);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(inner.center().x(), inner.bottom()), width * 0.3, width * 0.3);
    }
    painter.restore();
}

QString levelGlyph(const Scale &scale, const Level &level)
{
    static const QStringList six{u"○"_s, u"◔"_s, u"◑"_s, u"◕"_s, u"◉"_s, u"●"_s};
    if (!level.rank || scale.highestRank() + 1 != six.size())
        return level.glyph;
    // Of whichever steps: the discs of one scale are one row.
    QStringList glyphs;
    for (const Level &one : scale.levels) {
        if (one.rank)
            glyphs.append(one.glyph);
    }
    return glyphs.removeDuplicates() > 0 ? six.at(*level.rank) : level.glyph;
}

std::optional<QString> levelGlyph(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level)
{
    const Scale *scale = pack.scaleOf(criterion);
    const Level *found = scale ? scale->level(level) : nullptr;
    if (!found)
        return missingGlyph(level.toString());
    return scale->isOrdered ? std::optional(levelGlyph(*scale, *found)) : std::nullopt;
}

QString missingGlyph(const QString &code)
{
    if (code == u"na")
        return u"–"_s;
    if (code == u"nd")
        return u"⊟"_s;
    if (code == u"nr")
        return u"∅"_s;
    if (code == u"unclear")
        return u"?"_s;
    return {};
}

QString unsettledGlyph() { return u"≠"_s; }
