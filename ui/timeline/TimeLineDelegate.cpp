#include "ui/timeline/TimeLineDelegate.h"

#include "ui/charts/ChartPainter.h"
#include "ui/timeline/TimeLineModel.h"
#include "ui/widgets/Theme.h"

#include "core/report/LevelGlyph.h"
#include "core/report/LevelPattern.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void paintField(QPainter &painter, const QRectF &box, const LevelLook &look)
{
    paintLevelPattern(painter, box, look);
    painter.setPen(QPen(look.outline, 1, look.fill == LevelLook::Fill::DashedOutline ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.isSolid() ? QBrush(look.colour) : QBrush(Qt::NoBrush));
    painter.drawRect(box);
}

} // namespace

void TimeLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    if (index.column() == TimeLineModel::Time)
        plain.state &= ~QStyle::State_Selected; // the bar keeps its colours
    if (index.column() == TimeLineModel::Time && option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::colours().accentWash); // over what the view painted for the row
    QStyledItemDelegate::paint(painter, plain, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *model = qobject_cast<const TimeLineModel *>(index.model());
    if (model && index.column() == TimeLineModel::Time && m_ruler.scale.isValid()) {
        painter->setClipRect(option.rect);
        paintBar(*painter, option.rect, model->rowAt(index.row()));
    }
    if (option.state & QStyle::State_HasFocus ||
        (index.column() == TimeLineModel::Time && option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(Theme::colours().accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 3, 3);
    }
    painter->restore();
}

void TimeLineDelegate::paintBar(QPainter &painter, const QRectF &field, const TimeLineRow &row) const
{
    const auto x = [&](QDate day) {
        return field.left() + m_ruler.scale.x(day);
    };
    painter.setPen(QPen(Theme::colours().line, 1));
    for (const TimeScale::Tick &tick : m_ruler.ticks) {
        const double at = field.left() + tick.x;
        painter.drawLine(QPointF(at, field.top()), QPointF(at, field.bottom()));
    }
    const double middle = field.center().y();
    const double thick = field.height() * 0.42;
    const LevelLook look = standingLook(row.state ? row.state->standing : DueStanding::NotYetDue, Theme::ground());
    if (row.ends || row.starts) {
        const QDate last = row.ends ? row.ends->lastDay() : firstDayOf(*row.starts);
        const QDate first = row.starts ? std::min(firstDayOf(*row.starts), last) : last;
        const double from = std::min(x(first), x(last) - thick);
        paintField(painter, QRectF(from, middle - thick / 2, x(last) - from, thick), look);
        if (row.state && row.state->standing == DueStanding::Late)
            paintField(painter, QRectF(x(last), middle - 2, x(m_ruler.asOf) - x(last), 4), look);
        if (row.state) {
            const QRectF glyph(x(last) - thick + 1.5, middle - thick / 2 + 1.5, thick - 3, thick - 3);
            paintMarkOnPlate(painter, glyph, {.glyph = standingGlyph(row.state->standing)}, Theme::ground());
        }
    }
    const double side = field.height() * 0.5;
    for (const TimeMark &mark : row.marks) {
        const QPointF at(x(mark.date.lastDay()), middle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colours().surface);
        painter.drawPolygon(QPolygonF({at - QPointF(side / 2, 0), at - QPointF(0, side / 2), at + QPointF(side / 2, 0),
                                       at + QPointF(0, side / 2)}));
        paintLevelGlyph(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), u"◇"_s,
                        Theme::colours().text);
    }
    if (m_ruler.asOf.isValid()) {
        painter.setPen(QPen(Theme::colours().text, 1.5));
        painter.drawLine(QPointF(x(m_ruler.asOf), field.top()), QPointF(x(m_ruler.asOf), field.bottom()));
    }
}

TimeLineHeader::TimeLineHeader(const TimeRuler &ruler, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_ruler(ruler)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TimeLineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != TimeLineModel::Time) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, palette().brush(QPalette::Button));
    painter->setFont(Theme::smallFont());
    const double perTick = m_ruler.ticks.size() > 1 ? m_ruler.ticks.at(1).x - m_ruler.ticks.at(0).x : rect.width();
    for (const TimeScale::Tick &tick : m_ruler.ticks) {
        const double at = rect.left() + tick.x;
        painter->setPen(QPen(Theme::colours().line, tick.isYear ? 2 : 1));
        painter->drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()));
        painter->setPen(Theme::colours().text);
        painter->drawText(QRectF(at + 4, rect.top(), perTick - 4, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          tick.label);
    }
    if (m_ruler.asOf.isValid()) {
        const double at = rect.left() + m_ruler.scale.x(m_ruler.asOf);
        painter->setPen(QPen(Theme::colours().text, 2));
        painter->drawLine(QPointF(at, rect.center().y()), QPointF(at, rect.bottom()));
    }
    painter->restore();
}
