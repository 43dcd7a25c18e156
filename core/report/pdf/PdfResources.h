#pragma once

#include "core/report/pdf/PdfFont.h"

#include <QFont>
#include <QHash>
#include <QImage>

#include <memory>
#include <set>
#include <vector>

/// A glyph of a line of text.
struct PdfGlyph
{
    PdfFont *font = nullptr;
    QRawFont raw{};
    quint32 index = 0;
    QPointF at{}; ///< in points from the line's upper left corner
};

/// A text as glyphs that read as it, one after the other.
struct PdfShape
{
    QList<PdfGlyph> glyphs{};
    double ascent = 0; ///< in points
};

/// A text in a font, of which `unit` units make a point.
struct PdfShapeKey
{
    QFont font{};
    QString text{};
    double unit = 1;

    friend bool operator==(const PdfShapeKey &, const PdfShapeKey &) = default;
    friend size_t qHash(const PdfShapeKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font.pixelSize(), key.font.weight(), key.unit);
    }
};

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

    /// Short texts come up again and again (levels, heads, numbers) and are shaped once.
    const PdfShape *shape(const PdfShapeKey &key) const;
    void remember(const PdfShapeKey &key, const PdfShape &shape);

    Result<> write() const;

private:
    PdfFile &m_file;
    int m_object;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QHash<QRawFont, PdfFont *> m_byRawFont;
    QHash<QByteArray, PdfFont *> m_byFile;
    QHash<PdfShapeKey, PdfShape> m_shapes;
    std::set<int> m_opacities;
    QList<int> m_images;
};
