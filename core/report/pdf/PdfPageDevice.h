#pragma once

#include "core/report/pdf/PdfResources.h"

#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class PdfPaintEngine;

/// A page that any QPainter can paint on, in points from the upper left corner; what it paints is appended to the
/// page's content as vectors and text. The content's axis points down already.
class PdfPageDevice : public QPaintDevice
{
public:
    PdfPageDevice(QByteArray &content, PdfResources &resources, const QSizeF &size);
    ~PdfPageDevice() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    std::unique_ptr<PdfPaintEngine> m_engine;
};
