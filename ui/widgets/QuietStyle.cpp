#include "ui/widgets/QuietStyle.h"

#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int besideText = 6; ///< in cells and in the heads above them
constexpr int aroundRow = 6;
constexpr int barWidth = 3;
constexpr int sortArrow = 9; ///< its side
constexpr int besideArrow = 4;

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
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * side, box.top() + y * side);
    };
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

/// A chosen row: quiet enough to read on, and told by the bar at its edge too.
void paintChosen(QPainter &painter, const QStyleOptionViewItem &item)
{
    const bool isFirst = item.viewItemPosition == QStyleOptionViewItem::Beginning ||
                         item.viewItemPosition == QStyleOptionViewItem::OnlyOne || item.rect.left() <= 0;
    painter.fillRect(item.rect, Theme::colours().accentWash);
    if (isFirst)
        painter.fillRect(QRect(item.rect.left(), item.rect.top(), barWidth, item.rect.height()),
                         Theme::colours().accent);
}

/// Where the keyboard is.
void paintRing(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), 3, 3);
    painter.restore();
}

/// No gradient: a line below, and a short one where the column can be taken hold of.
void paintHead(QPainter &painter, const QRect &rect, bool hasEdge)
{
    const ThemeColours &colours = Theme::colours();
    painter.fillRect(rect, colours.surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (hasEdge)
        painter.fillRect(QRect(rect.right(), rect.top() + 7, 1, std::max(0, rect.height() - 14)), colours.line);
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin)
        return besideText;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
        return besideText - 1; // the views themselves add one
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize bare = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        return bare + QSize(0, aroundRow);
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type == CT_HeaderSection && head && head->sortIndicator != QStyleOptionHeader::None &&
        head->orientation == Qt::Horizontal) // Fusion keeps room for an arrow as high as the head
        return bare + QSize(sortArrow + besideArrow - bare.height() - besideText, 0);
    return bare;
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!head || head->orientation != Qt::Horizontal || head->sortIndicator == QStyleOptionHeader::None)
        return QProxyStyle::subElementRect(element, option, widget);
    const QRect inside = option->rect.adjusted(besideText, 0, -besideText, 0);
    if (element == SE_HeaderArrow)
        return {inside.right() - sortArrow + 1, inside.center().y() - sortArrow / 2, sortArrow, sortArrow};
    if (element == SE_HeaderLabel)
        return inside.adjusted(0, besideText, -sortArrow - besideArrow, -besideText);
    return QProxyStyle::subElementRect(element, option, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->state & State_Selected && element == PE_PanelItemViewItem) {
        paintChosen(*painter, *item);
        return;
    }
    if (item && item->state & State_Selected && element == PE_PanelItemViewRow) {
        painter->fillRect(item->rect, Theme::colours().accentWash);
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
        paintRing(*painter, option->rect);
        return;
    }
    if (element == PE_Frame && qobject_cast<const QAbstractItemView *>(widget)) {
        painter->setPen(Theme::colours().line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
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

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && item && item->state & State_Selected) {
        proxy()->drawPrimitive(PE_PanelItemViewItem, item, painter, widget);
        QStyleOptionViewItem onWash = *item; // texts and icons as on any other row
        onWash.state &= ~State_Selected;
        onWash.backgroundBrush = Qt::NoBrush;
        QProxyStyle::drawControl(element, &onWash, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
        paintHead(*painter, option->rect, element == CE_HeaderSection && head && head->orientation == Qt::Horizontal);
        return;
    }
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option); head && element == CE_HeaderLabel) {
        QStyleOptionHeaderV2 quiet;
        if (const auto *full = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
            quiet = *full;
        else
            static_cast<QStyleOptionHeader &>(quiet) = *head;
        if (head->sortIndicator == QStyleOptionHeader::None)
            quiet.palette.setColor(QPalette::ButtonText, Theme::colours().secondary);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}
