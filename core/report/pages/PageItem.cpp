#include "core/report/pages/PageItem.h"

namespace {

struct Mover
{
    QPointF by;

    void operator()(TextItem &item) const { item.at += by; }
    void operator()(RuleItem &item) const { item.line.translate(by); }
    void operator()(FillItem &item) const { item.area.translate(by); }
    void operator()(GlyphItem &item) const { item.area.translate(by); }
    void operator()(FigureItem &item) const { item.area.translate(by); }
    void operator()(LinkItem &item) const { item.area.translate(by); }
    void operator()(WatermarkItem &item) const { item.area.translate(by); }
};

struct Bounds
{
    QRectF operator()(const TextItem &item) const
    {
        return {item.at.x(), item.at.y() - item.style.size * 0.75, item.width, item.style.size};
    }
    QRectF operator()(const RuleItem &item) const { return QRectF(item.line.p1(), item.line.p2()).normalized(); }
    QRectF operator()(const FillItem &item) const { return item.area; }
    QRectF operator()(const GlyphItem &item) const { return item.area; }
    QRectF operator()(const FigureItem &item) const { return item.area; }
    QRectF operator()(const LinkItem &item) const { return item.area; }
    QRectF operator()(const WatermarkItem &item) const { return item.area; }
};

} // namespace

void PageItem::moveBy(double dx, double dy) { std::visit(Mover{QPointF(dx, dy)}, what); }

QRectF PageItem::bounds() const { return std::visit(Bounds{}, what); }
