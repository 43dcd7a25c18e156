#include "core/report/pdf/PdfPageDevice.h"

#include "core/report/pdf/PdfPaintEngine.h"

#include <cmath>

PdfPageDevice::PdfPageDevice(QByteArray &content, PdfResources &resources, const QSizeF &size)
    : m_size(size), m_engine(std::make_unique<PdfPaintEngine>(content, resources))
{}

PdfPageDevice::~PdfPageDevice() = default;

QPaintEngine *PdfPageDevice::paintEngine() const { return m_engine.get(); }

int PdfPageDevice::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetres = 25.4 / 72;
    switch (metric) {
    case PdmWidth:
        return int(std::ceil(m_size.width()));
    case PdmHeight:
        return int(std::ceil(m_size.height()));
    case PdmWidthMM:
        return int(std::lround(m_size.width() * millimetres));
    case PdmHeightMM:
        return int(std::lround(m_size.height() * millimetres));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 72;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return QPaintDevice::metric(metric);
}
