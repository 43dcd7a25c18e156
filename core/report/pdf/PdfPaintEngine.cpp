#include "core/report/pdf/PdfPaintEngine.h"

#include "core/report/pdf/PdfPath.h"
#include "core/report/pdf/PdfSyntax.h"
#include "core/report/pdf/PdfText.h"

#include <QPixmap>

#include <cmath>

PdfPaintEngine::PdfPaintEngine(QByteArray &content, PdfResources &resources)
    : QPaintEngine(PrimitiveTransform | PixmapTransform | PainterPaths | AlphaBlend | ConstantOpacity | Antialiasing |
                   PaintOutsidePaintEvent),
      m_content(content), m_resources(resources)
{}

bool PdfPaintEngine::begin(QPaintDevice *)
{
    m_isClipped = false;
    m_transform = {};
    m_opacity = 1;
    return true;
}

bool PdfPaintEngine::end() { return true; }

void PdfPaintEngine::updateState(const QPaintEngineState &next)
{
    const DirtyFlags changed = next.state();
    if (changed & DirtyTransform)
        m_transform = next.transform();
    if (changed & DirtyPen)
        m_pen = next.pen();
    if (changed & DirtyBrush)
        m_brush = next.brush();
    if (changed & DirtyOpacity)
        m_opacity = next.opacity();
    if (changed & DirtyClipEnabled)
        m_isClipped = next.isClipEnabled();
    if (changed & DirtyClipPath) {
        updateClip(next.clipPath(), next.clipOperation());
    } else if (changed & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(next.clipRegion());
        updateClip(path, next.clipOperation());
    }
}

void PdfPaintEngine::updateClip(const QPainterPath &path, Qt::ClipOperation operation)
{
    const QPainterPath onPage = m_transform.map(path);
    if (operation == Qt::IntersectClip && m_isClipped && !m_clip.isEmpty())
        m_clip = m_clip.intersected(onPage);
    else
        m_clip = onPage;
    m_isClipped = operation != Qt::NoClip;
}

int PdfPaintEngine::alphaOf(const QColor &colour) const { return int(std::lround(colour.alphaF() * m_opacity * 255)); }

void PdfPaintEngine::openPiece()
{
    m_content += "q\n";
    if (m_isClipped) {
        // An empty path lets nothing through, but only when there is one.
        m_content += m_clip.isEmpty() ? QByteArray("0 0 m\n") : Pdf::path(m_clip);
        m_content += m_clip.fillRule() == Qt::OddEvenFill ? "W* n\n" : "W n\n";
    }
    if (!m_transform.isIdentity())
        m_content += Pdf::matrix(m_transform) + " cm\n";
}

void PdfPaintEngine::drawPath(const QPainterPath &path) { paint(path, true); }

void PdfPaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        if (i == 0)
            path.moveTo(points[i]);
        else
            path.lineTo(points[i]);
    }
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    paint(path, mode != PolylineMode);
}

void PdfPaintEngine::paint(const QPainterPath &path, bool isClosed)
{
    const bool fills = isClosed && paints(m_brush);
    const bool strokes = paints(m_pen);
    if ((!fills && !strokes) || path.isEmpty())
        return;
    const QByteArray shape = Pdf::path(path);
    openPiece();
    if (fills) {
        if (const int alpha = alphaOf(m_brush.color()); alpha < 255)
            m_content += m_resources.opacity(alpha) + " gs ";
        m_content += Pdf::colour(m_brush.color()) + " rg\n" + shape;
        m_content += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
    }
    if (strokes) {
        const double scale = std::sqrt(std::abs(m_transform.determinant()));
        if (const int alpha = alphaOf(m_pen.color()); alpha < 255 || fills)
            m_content += m_resources.opacity(alpha) + " gs ";
        m_content += Pdf::colour(m_pen.color()) + " RG " + Pdf::pen(m_pen, scale) + '\n' + shape + "S\n";
    }
    closePiece();
}

void PdfPaintEngine::drawTextItem(const QPointF &origin, const QTextItem &item)
{
    if (!paints(m_pen))
        return;
    openPiece();
    if (const int alpha = alphaOf(m_pen.color()); alpha < 255)
        m_content += m_resources.opacity(alpha) + " gs\n";
    const bool isRightToLeft = item.renderFlags() & QTextItem::RightToLeft;
    PdfText(m_content, m_resources, 1)
        .draw(origin, item.text(), item.font(), m_pen.color(), isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    closePiece();
}

void PdfPaintEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void PdfPaintEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                               Qt::ImageConversionFlags)
{
    const QImage part = image.copy(source.toAlignedRect());
    if (part.isNull() || target.isEmpty())
        return;
    openPiece();
    if (const int alpha = int(std::lround(m_opacity * 255)); alpha < 255)
        m_content += m_resources.opacity(alpha) + " gs\n";
    // Images stand on their lower edge.
    m_content += Pdf::matrix(QTransform(target.width(), 0, 0, -target.height(), target.left(), target.bottom())) +
                 " cm " + m_resources.image(part) + " Do\n";
    closePiece();
}
