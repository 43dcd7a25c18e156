#include "core/report/pages/QPainterPages.h"

#include "core/report/ReportFonts.h"

#include <QPagedPaintDevice>
#include <QPainter>

QPainterPages::QPainterPages(QPainter &painter, double scale, QPagedPaintDevice *device)
    : m_painter(painter), m_scale(scale), m_device(device), m_font(reportFont(m_style))
{}

void QPainterPages::beginPage(int, const QSizeF &)
{
    if (m_device && m_hasPage && !m_device->newPage())
        m_hasFailed = true;
    m_hasPage = true;
    m_painter.save();
    m_painter.scale(m_scale, m_scale);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter.setLayoutDirection(Qt::LeftToRight);
}

void QPainterPages::endPage() { m_painter.restore(); }

void QPainterPages::beginTag(int, const Tag &) {}
void QPainterPages::endTag() {}
void QPainterPages::beginArtefact(Artefact) {}
void QPainterPages::endArtefact() {}

void QPainterPages::text(const TextItem &item)
{
    if (item.style != m_style) {
        m_style = item.style;
        m_font = reportFont(m_style);
    }
    m_painter.save();
    m_painter.translate(item.at);
    m_painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    m_painter.setFont(m_font);
    m_painter.setPen(QColor::fromRgb(item.style.colour));
    m_painter.drawText(QPointF(0, 0), item.text);
    m_painter.restore();
}

void QPainterPages::rule(const RuleItem &item)
{
    QPen pen(QColor::fromRgb(item.colour), item.width, Qt::SolidLine, Qt::FlatCap);
    if (item.isDotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 4.5});
    }
    m_painter.setPen(pen);
    m_painter.drawLine(item.line);
}

void QPainterPages::fill(const FillItem &item) { m_painter.fillRect(item.area, QColor::fromRgb(item.colour)); }

void QPainterPages::drawing(const QRectF &, const QString &, const std::function<void(QPainter &)> &draw)
{
    m_painter.save();
    draw(m_painter);
    m_painter.restore();
}

void QPainterPages::link(const QRectF &, const QString &, int, double) {}
void QPainterPages::bookmark(const Bookmark &) {}
