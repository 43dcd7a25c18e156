#include "ui/widgets/Chip.h"

#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int iconSide = 14;
}

Chip::Chip(Kind kind, const QString &text, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::Filter);
    setFocusPolicy(isInteractive() ? Qt::StrongFocus : Qt::NoFocus);
    if (isInteractive())
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setMaximumTextWidth(int width)
{
    m_maximumTextWidth = width;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(Theme::smallFont());
    const int text = std::min(metrics.horizontalAdvance(this->text()) + 2, m_maximumTextWidth);
    const int margins = m_kind == Kind::Link ? 4 : m_kind == Kind::Filter ? 20 : 16;
    return {text + margins + (m_icon.isEmpty() ? 0 : iconSide + 5), metrics.height() + 7};
}

QSize Chip::minimumSizeHint() const { return {std::min(48, sizeHint().width()), sizeHint().height()}; }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = Theme::colours();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = m_kind == Kind::Filter ? frame.height() / 2 : 5;
    const bool isOn = isChecked();
    QColor ink = isEnabled() ? colours.text : colours.secondary;
    if (m_kind == Kind::Caution) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.caution);
        painter.drawRoundedRect(frame, radius, radius);
        ink = colours.onCaution;
    } else if (m_kind != Kind::Link) {
        painter.setPen(QPen(isOn || (underMouse() && isInteractive()) ? colours.accent : colours.line, 1));
        painter.setBrush(isOn ? colours.accentWash : colours.surface);
        painter.drawRoundedRect(frame, radius, radius);
    }
    if (m_kind == Kind::Link || isOn)
        ink = isEnabled() ? colours.accent : colours.secondary;
    else if (m_kind == Kind::Filter)
        ink = colours.secondary;
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    QFont font = Theme::smallFont();
    font.setUnderline(m_kind == Kind::Link && underMouse());
    painter.setFont(font);
    QRect area = rect().adjusted(m_kind == Kind::Link     ? 2
                                 : m_kind == Kind::Filter ? 10
                                                          : 8,
                                 0,
                                 m_kind == Kind::Link     ? -2
                                 : m_kind == Kind::Filter ? -10
                                                          : -8,
                                 0);
    if (!m_icon.isEmpty()) {
        Theme::icon(m_icon).paint(&painter, QRect(area.left(), (height() - iconSide) / 2, iconSide, iconSide),
                                  Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                                  m_kind == Kind::Link || isOn ? QIcon::On : QIcon::Off);
        area.setLeft(area.left() + iconSide + 5);
    }
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width() + 1));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (isInteractive() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
