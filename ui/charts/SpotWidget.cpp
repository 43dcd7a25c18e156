#include "ui/charts/SpotWidget.h"

#include "ui/charts/SpotAccessible.h"
#include "ui/widgets/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

SpotWidget::SpotWidget(QWidget *parent) : QWidget(parent)
{
    SpotAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

int SpotWidget::spotAt(const QPointF &point) const
{
    for (int spot = 0; spot < spotCount(); ++spot) {
        if (spotBox(spot).contains(point))
            return spot;
    }
    return -1;
}

int SpotWidget::currentSpot() const { return m_current < spotCount() ? m_current : -1; }

void SpotWidget::setCurrentSpot(int spot)
{
    if (spot < 0 || spot >= spotCount())
        return;
    m_current = spot;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(spot);
    QAccessible::updateAccessibility(&event);
}

void SpotWidget::resetSpots()
{
    m_current = spotCount() > 0 ? std::clamp(m_current, 0, spotCount() - 1) : -1;
    m_pressed = -1;
    update();
}

void SpotWidget::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || currentSpot() < 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = spotBox(currentSpot()).adjusted(-2, -2, 2, 2);
    painter.setPen(QPen(palette().color(QPalette::Base), 5));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(Theme::colours().accent, 2.4));
    painter.drawRoundedRect(box, 3, 3);
    painter.restore();
}

bool SpotWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int spot = spotAt(help->pos()); spot >= 0)
        QToolTip::showText(help->globalPos(), spotText(spot), this, spotBox(spot).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void SpotWidget::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentSpot() >= 0) {
        Q_EMIT spotActivated(currentSpot());
        return;
    }
    const int spot = neighbour(event->key());
    if (spot < 0)
        QWidget::keyPressEvent(event);
    else
        setCurrentSpot(spot);
}

int SpotWidget::neighbour(int key) const
{
    if (currentSpot() < 0)
        return -1;
    switch (key) {
    case Qt::Key_Left:
        return besides(false);
    case Qt::Key_Right:
        return besides(true);
    case Qt::Key_Up:
        return above(false);
    case Qt::Key_Down:
        return above(true);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return spotCount() - 1;
    default:
        return -1;
    }
}

/// The next spot on the same line; the current one at its end, so that arrows never leave the drawing unasked.
int SpotWidget::besides(bool forward) const
{
    const QPointF from = spotBox(m_current).center();
    int nearest = m_current;
    double least = std::numeric_limits<double>::max();
    for (int spot = 0; spot < spotCount(); ++spot) {
        const QPointF way = spotBox(spot).center() - from;
        if (std::abs(way.y()) > 1 || (forward ? way.x() : -way.x()) <= 0.01 || std::abs(way.x()) >= least)
            continue;
        least = std::abs(way.x());
        nearest = spot;
    }
    return nearest;
}

/// On the nearest line above or below, the spot that is closest across.
int SpotWidget::above(bool downwards) const
{
    const QPointF from = spotBox(m_current).center();
    int nearest = m_current;
    std::pair<double, double> least(std::numeric_limits<double>::max(), 0);
    for (int spot = 0; spot < spotCount(); ++spot) {
        const QRectF box = spotBox(spot);
        const double down = std::round(box.center().y() - from.y());
        if ((downwards ? down : -down) <= 1)
            continue;
        const double across = std::max({0.0, box.left() - from.x(), from.x() - box.right()});
        if (const std::pair<double, double> way(std::abs(down), across); way < least) {
            least = way;
            nearest = spot;
        }
    }
    return nearest;
}

void SpotWidget::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(spotAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SpotWidget::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentSpot(m_pressed);
    else
        QWidget::mousePressEvent(event);
}

void SpotWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && spotAt(event->position()) == pressed)
        Q_EMIT spotActivated(pressed);
}

/// By the key, the menu is about the current spot.
void SpotWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int spot = isByMouse ? spotAt(event->pos()) : currentSpot();
    if (spot < 0) {
        event->ignore();
        return;
    }
    setCurrentSpot(spot);
    Q_EMIT spotMenuRequested(spot, isByMouse ? event->globalPos() : mapToGlobal(spotBox(spot).center().toPoint()));
}

void SpotWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (currentSpot() < 0)
        m_current = spotCount() > 0 ? 0 : -1;
    if (m_current >= 0)
        setCurrentSpot(m_current);
}
