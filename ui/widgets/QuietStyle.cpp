#include "ui/widgets/QuietStyle.h"

#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct IndicatorColours
{
    QColor frame{};
    QColor fill{};
    QColor mark{};
};

IndicatorColours coloursOf(const QStyleOption &option)
{
    const ThemeColours &colours = Theme::colours();
    const bool isSet = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(option.state & QStyle::State_Enabled)) {
        QColor faint = colours.secondary;
        faint.setAlphaF(0.6f);
        return {faint, Qt::transparent, faint};
    }
    if (isSet)
        // On a row in the accent's colour the frame sets it off.
        return {option.state & QStyle::State_Selected ? colours.onAccent : colours.accent, colours.accent,
                colours.onAccent};
    return {option.state & QStyle::State_MouseOver ? colours.accent : colours.secondary, colours.surface,
            colours.onAccent};
}

QRectF squareIn(const QRect &box)
{
    const int side = std::min(box.width(), box.height());
    QRectF square(0, 0, side - 1, side - 1);
    square.moveCenter(QRectF(box).center());
    return square;
}

void paintCheck(QPainter &painter, const QStyleOption &option)
{
    const IndicatorColours colours = coloursOf(option);
    const QRectF box = squareIn(option.rect);
    const double side = box.width();
    painter.setPen(QPen(colours.frame, 1.2));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colours.mark, std::max(1.6, side / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(box.left() + x * side, box.top() + y * side); };
    const std::array tick{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
    if (option.state & QStyle::State_On)
        painter.drawPolyline(tick.data(), int(tick.size()));
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
}

void paintDot(QPainter &painter, const QStyleOption &option)
{
    const IndicatorColours colours = coloursOf(option);
    const QRectF box = squareIn(option.rect);
    painter.setPen(QPen(colours.frame, 1.2));
    painter.setBrush(colours.fill);
    painter.drawEllipse(box);
    if (!(option.state & QStyle::State_On))
        return;
    const double inset = box.width() * 0.3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.mark);
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool isCheck = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheck && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCheck)
        paintCheck(*painter, *option);
    else
        paintDot(*painter, *option);
    painter->restore();
}
