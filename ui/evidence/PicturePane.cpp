#include "ui/evidence/PicturePane.h"

#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr double smallestScale = 0.05;
constexpr double largestScale = 8;
constexpr double step = 1.25;
constexpr double largestSide = 16000; ///< pixels of the canvas

} // namespace

class PicturePane::Canvas : public QWidget
{
public:
    using QWidget::QWidget;

    QImage image{};
    QList<QRectF> marks{};
    QRectF current{};
    double scale = 1;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), image);
        painter.scale(scale, scale);
        QColor wash = Theme::colours().caution;
        wash.setAlpha(110);
        for (const QRectF &mark : std::as_const(marks))
            painter.fillRect(mark, wash);
        if (!current.isNull()) {
            painter.setPen(QPen(Theme::colours().fault, 2 / scale));
            painter.drawRect(current.adjusted(-1, -1, 1, 1));
        }
    }
};

PicturePane::PicturePane(Fit fit, QWidget *parent) : QScrollArea(parent), m_fit(fit), m_canvas(new Canvas)
{
    setWidget(m_canvas);
    setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::StrongFocus);
}

void PicturePane::setPicture(const QImage &image, const QSizeF &natural)
{
    m_canvas->image = image;
    m_natural = natural;
    place();
}

void PicturePane::setMarks(const QList<QRectF> &marks, const QRectF &current)
{
    m_canvas->marks = marks;
    m_canvas->current = current;
    m_canvas->update();
    if (!current.isNull()) {
        const QPointF middle = current.center() * m_scale;
        ensureVisible(int(middle.x()), int(middle.y()), 80, 120);
    }
}

void PicturePane::place()
{
    if (m_natural.isEmpty()) {
        m_canvas->resize(0, 0);
        return;
    }
    if (m_isFitted) {
        const int bar = verticalScrollBar()->sizeHint().width();
        const QSize room = maximumViewportSize();
        const double wide = double(room.width() - (m_fit == Fit::Width ? bar : 0)) / m_natural.width();
        const double high = double(room.height()) / m_natural.height();
        // A small picture is not blown up to fill the frame.
        m_scale = m_fit == Fit::Width ? wide : std::min({wide, high, 1.0});
    }
    const double most = largestSide / std::max(m_natural.width(), m_natural.height());
    m_scale = std::clamp(m_scale, smallestScale, std::max(smallestScale, std::min(largestScale, most)));
    m_canvas->scale = m_scale;
    m_canvas->resize((m_natural * m_scale).toSize().expandedTo(QSize(1, 1)));
    m_canvas->update();
}

void PicturePane::setScale(double scale)
{
    m_isFitted = false;
    m_scale = scale;
    place();
    Q_EMIT scaleChanged();
}

void PicturePane::zoom(bool in) { setScale(in ? m_scale * step : m_scale / step); }

void PicturePane::fit()
{
    m_isFitted = true;
    place();
    Q_EMIT scaleChanged();
}

void PicturePane::toTop(bool isTop) { verticalScrollBar()->setValue(isTop ? 0 : verticalScrollBar()->maximum()); }

bool PicturePane::isAtEnd(bool forward) const
{
    const QScrollBar *bar = verticalScrollBar();
    return bar->value() == (forward ? bar->maximum() : bar->minimum());
}

void PicturePane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const double before = m_scale;
    if (m_isFitted)
        place();
    if (!qFuzzyCompare(before, m_scale))
        Q_EMIT scaleChanged();
}

void PicturePane::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(event->angleDelta().y() > 0);
    else if (const bool forward = event->angleDelta().y() < 0; event->angleDelta().y() != 0 && isAtEnd(forward))
        Q_EMIT pageTurned(forward);
    else
        QScrollArea::wheelEvent(event);
}

void PicturePane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(true);
        return;
    case Qt::Key_Minus:
        zoom(false);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isAtEnd(event->key() == Qt::Key_PageDown)) {
            Q_EMIT pageTurned(event->key() == Qt::Key_PageDown);
            return;
        }
        break;
    default:
        break;
    }
    QScrollArea::keyPressEvent(event);
}
