#include "core/report/pdf/PdfResources.h"

#include "core/report/pdf/PdfFile.h"
#include "core/report/pdf/PdfSyntax.h"

#include <QCryptographicHash>

namespace {

/// Tells font files apart: what a file says about itself and when it was made.
QByteArray identity(const QRawFont &font)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *table : {"head", "name", "maxp", "OS/2", "hmtx"})
        hash.addData(font.fontTable(table));
    return hash.result();
}

QByteArray imageEntries(const QImage &image, const QByteArray &colourSpace)
{
    return "/Type/XObject/Subtype/Image/Width " + Pdf::number(image.width()) + "/Height " +
           Pdf::number(image.height()) + "/BitsPerComponent 8/ColorSpace" + colourSpace;
}

QByteArray samples(const QImage &image, qsizetype bytesInAPixel)
{
    QByteArray result;
    for (int y = 0; y < image.height(); ++y)
        result.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width() * bytesInAPixel);
    return result;
}

constexpr qsizetype longestShape = 48; ///< characters
constexpr qsizetype mostShapes = 5000;

} // namespace

PdfResources::PdfResources(PdfFile &file) : m_file(file), m_object(file.reserve()) {}

const PdfShape *PdfResources::shape(const PdfShapeKey &key) const
{
    if (key.text.size() > longestShape)
        return nullptr;
    const auto found = m_shapes.constFind(key);
    return found == m_shapes.cend() ? nullptr : &*found;
}

void PdfResources::remember(const PdfShapeKey &key, const PdfShape &shape)
{
    if (key.text.size() <= longestShape && m_shapes.size() < mostShapes)
        m_shapes.insert(key, shape);
}

PdfFont &PdfResources::font(const QRawFont &font)
{
    PdfFont *&known = m_byRawFont[font];
    if (known)
        return *known;
    PdfFont *&sameFile = m_byFile[identity(font)];
    if (!sameFile) {
        m_fonts.push_back(std::make_unique<PdfFont>(font, int(m_fonts.size()) + 1, m_file.reserve()));
        sameFile = m_fonts.back().get();
    }
    known = sameFile;
    return *known;
}

QByteArray PdfResources::opacity(int alpha)
{
    m_opacities.insert(alpha);
    return "/A" + Pdf::number(alpha);
}

QByteArray PdfResources::image(const QImage &image)
{
    QByteArray mask;
    if (image.hasAlphaChannel()) {
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        mask = "/SMask " + Pdf::reference(m_file.addStream(imageEntries(alpha, "/DeviceGray"), samples(alpha, 1)));
    }
    const QImage colours = image.convertToFormat(QImage::Format_RGB888);
    m_images.append(m_file.addStream(imageEntries(colours, "/DeviceRGB") + mask, samples(colours, 3)));
    return "/I" + Pdf::number(qint64(m_images.size()));
}

Result<> PdfResources::write() const
{
    QByteArray entries = "<</Font<<";
    for (const auto &font : m_fonts) {
        if (!font->isUsed())
            continue;
        if (const Result<> written = font->write(m_file); !written)
            return written;
        entries += "/F" + Pdf::number(font->number()) + ' ' + Pdf::reference(font->object());
    }
    entries += ">>/ExtGState<<";
    for (const int alpha : m_opacities)
        entries += "/A" + Pdf::number(alpha) + "<</ca " + Pdf::number(alpha / 255.0) + "/CA " +
                   Pdf::number(alpha / 255.0) + ">>";
    entries += ">>/XObject<<";
    for (qsizetype i = 0; i < m_images.size(); ++i)
        entries += "/I" + Pdf::number(qint64(i + 1)) + ' ' + Pdf::reference(m_images.at(i));
    m_file.write(m_object, entries + ">>>>");
    return {};
}
