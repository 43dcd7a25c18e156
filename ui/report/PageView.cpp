#include "ui/report/PageView.h"

#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr int gap = 20;                    ///< around and between pages
constexpr double screenUnit = 96.0 / 72.0; ///< pixels a point at 100 %
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr double widestFit = 1.4; ///< a page fitted to a very wide window is too big to read

void paintShadow(QPainter &painter, const QRect &box)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    for (int depth = 1; depth <= 4; ++depth) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRoundedRect(box.adjusted(-depth, 1 - depth / 2, depth, depth + 1), 2, 2);
    }
    painter.restore();
}

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PageView::setPages(std::shared_ptr<const ReportPages> pages)
{
    const QPair<int, double> place = topPlace();
    m_pages = std::move(pages);
    m_pictures.clear();
    m_linksPage = -1;
    arrange();
    if (m_pages && place.first > 0)
        showPlace(std::min(place.first, m_pages->count() - 1), place.second);
    viewport()->update();
    Q_EMIT placeChanged();
}

double PageView::scale() const { return m_zoom * screenUnit; }

QSize PageView::pagePixels() const { return m_pages ? (m_pages->pageSize() * scale()).toSize() : QSize(); }

QRect PageView::pageBox(int page) const
{
    const QSize size = pagePixels();
    const int left = size.width() + 2 * gap <= viewport()->width() ? (viewport()->width() - size.width()) / 2
                                                                   : gap - horizontalScrollBar()->value();
    return {QPoint(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PageView::arrange()
{
    if (m_fitsWidth && m_pages) {
        const double fitting = (viewport()->width() - 2 * gap) / (m_pages->pageSize().width() * screenUnit);
        const double zoom = std::clamp(fitting, leastZoom, widestFit);
        if (std::abs(zoom - m_zoom) > 0.0005) {
            m_zoom = zoom;
            m_pictures.clear();
        }
    }
    const QSize size = pagePixels();
    const int pages = m_pages ? m_pages->count() : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, gap + pages * (size.height() + gap) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    Q_EMIT zoomChanged();
}

void PageView::setZoom(double zoom)
{
    const QPair<int, double> place = topPlace();
    m_fitsWidth = false;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    m_pictures.clear();
    arrange();
    showPlace(place.first, place.second);
    viewport()->update();
}

void PageView::setFitsWidth(bool fits)
{
    const QPair<int, double> place = topPlace();
    m_fitsWidth = fits;
    arrange();
    showPlace(place.first, place.second);
    viewport()->update();
}

void PageView::zoomBy(int steps) { setZoom(m_zoom * std::pow(1.1, steps)); }

int PageView::currentPage() const
{
    if (!m_pages || m_pages->count() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - gap;
    return std::clamp(middle / (pagePixels().height() + gap), 0, m_pages->count() - 1);
}

QPair<int, double> PageView::topPlace() const
{
    if (!m_pages || m_pages->count() == 0)
        return {0, 0};
    const int pitch = pagePixels().height() + gap;
    const int top = verticalScrollBar()->value();
    const int page = std::clamp(top / pitch, 0, m_pages->count() - 1);
    return {page, (top - page * pitch - gap) / scale()};
}

void PageView::showPlace(int page, double y)
{
    if (!m_pages || page < 0)
        return;
    verticalScrollBar()->setValue(int(std::lround(page * (pagePixels().height() + gap) + gap + y * scale())));
}

QPixmap PageView::picture(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    QPixmap picture(pagePixels() * devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_pages->paint(page, painter, scale() * devicePixelRatioF());
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_pictures.insert(page, new QPixmap(picture));
    return picture;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::isDark() ? Theme::colours().window : Theme::colours().line);
    if (!m_pages)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int pitch = pagePixels().height() + gap;
    const int first = std::max(0, (verticalScrollBar()->value() - gap) / pitch);
    for (int page = first; page < m_pages->count(); ++page) {
        const QRect box = pageBox(page);
        if (box.top() > viewport()->height())
            break;
        paintShadow(painter, box);
        painter.drawPixmap(box.topLeft(), picture(page));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

/// The frame of the focus runs around the whole viewport, which a base class does not paint anew for it.
void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const QPair<int, double> place = topPlace();
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    showPlace(place.first, place.second);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT placeChanged();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int turn = event->angleDelta().y())
            zoomBy(turn > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        showPlace(0, -gap);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                                  : QScrollBar::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

const PageLink *PageView::linkAt(const QPoint &point)
{
    if (!m_pages)
        return nullptr;
    const int page = (point.y() + verticalScrollBar()->value() - gap) / (pagePixels().height() + gap);
    if (page < 0 || page >= m_pages->count())
        return nullptr;
    if (page != m_linksPage) {
        m_links = m_pages->linksOn(page);
        m_linksPage = page;
    }
    const QPointF place = QPointF(point - pageBox(page).topLeft()) / scale();
    for (const PageLink &link : m_links) {
        if (link.area.contains(place))
            return &link;
    }
    return nullptr;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const PageLink *link = event->button() == Qt::LeftButton ? linkAt(event->pos()) : nullptr;
    if (!link)
        return;
    if (link->page >= 0)
        showPlace(link->page, link->y - 12);
    else
        Q_EMIT urlActivated(link->url);
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}
