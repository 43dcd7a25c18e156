#include "ui/widgets/BigButton.h"

#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int iconSide = 24;
}

BigButton::BigButton(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName), m_explanation(text)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BigButton::sizeHint() const
{
    return {380, QFontMetrics(Theme::boldFont()).height() + QFontMetrics(Theme::smallFont()).height() + 24};
}

void BigButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = Theme::colours();
    const bool isLit = underMouse() || hasFocus();
    painter.setPen(QPen(isLit ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    Theme::icon(m_icon).paint(&painter, QRect(16, (height() - iconSide) / 2, iconSide, iconSide), Qt::AlignCenter,
                              QIcon::Normal, isLit ? QIcon::On : QIcon::Off);
    const int left = 16 + iconSide + 14;
    const int room = width() - left - 14;
    const QFontMetrics bold(Theme::boldFont());
    const QFontMetrics small(Theme::smallFont());
    painter.setFont(Theme::boldFont());
    painter.setPen(colours.text);
    painter.drawText(QRect(left, 10, room, bold.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     bold.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(Theme::smallFont());
    painter.setPen(colours.secondary);
    painter.drawText(
        QRect(left, 13 + bold.height(), room, small.height()), Qt::AlignLeft | Qt::AlignVCenter,
        small.elidedText(m_explanation, Qt::ElideRight, room));
}

void BigButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BigButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BigButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
