#pragma once

#include "core/report/pdf/PdfFont.h"

#include <QHash>
#include <QImage>

#include <memory>
#include <set>
#include <vector>

/// What the pages of a document share: fonts, opacities, images. Names follow the order of use.
class PdfResources
{
public:
    explicit PdfResources(PdfFile &file);

    /// The object that pages name as their resources.
    int object() const { return m_object; }
    /// The same font in any size.
    PdfFont &font(const QRawFont &font);
    /// The name of the graphics state with this opacity, 0 to 255.
    QByteArray opacity(int alpha);
    /// Writes the image and gives its name.
    QByteArray image(const QImage &image);

    Result<> write() const;

private:
    PdfFile &m_file;
    int m_object;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QHash<QRawFont, PdfFont *> m_byRawFont;
    QHash<QByteArray, PdfFont *> m_byFile;
    std::set<int> m_opacities;
    QList<int> m_images;
};
