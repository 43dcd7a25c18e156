#pragma once

#include "core/report/pdf/PdfResources.h"

#include <QBrush>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

/// Turns what a QPainter does into PDF operators. Each piece saves and restores the graphics state, so that pieces may
/// stand between any marks.
class PdfPaintEngine : public QPaintEngine
{
public:
    PdfPaintEngine(QByteArray &content, PdfResources &resources);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &next) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &origin, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;
    using QPaintEngine::drawPolygon;

private:
    void updateClip(const QPainterPath &path, Qt::ClipOperation operation);
    /// Opens a piece: clip, then the painter's coordinates.
    void openPiece();
    void closePiece() { m_content += "Q\n"; }
    bool paints(const QBrush &brush) const { return brush.style() != Qt::NoBrush && alphaOf(brush.color()) > 0; }
    bool paints(const QPen &pen) const { return pen.style() != Qt::NoPen && paints(pen.brush()); }
    int alphaOf(const QColor &colour) const;
    void paint(const QPainterPath &path, bool isClosed);

    QByteArray &m_content;
    PdfResources &m_resources;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    QPainterPath m_clip; ///< on the page
    bool m_isClipped = false;
    double m_opacity = 1;
};
