#include "core/report/pdf/PdfText.h"

#include "core/report/ReportFonts.h"
#include "core/report/pdf/PdfPath.h"
#include "core/report/pdf/PdfSyntax.h"

#include <QGlyphRun>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double slant = 0.21;     // of a face that has no italic
constexpr double widening = 0.028; // of the size, where there is no bold
constexpr double leastMove = 0.5;  // thousandths of the size: less is rounding
constexpr double widestLine = 1e7;

void appendHex(QByteArray &bytes, quint32 glyph)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4)
        bytes += digits[(glyph >> shift) & 0xf];
}

} // namespace

void PdfText::draw(const QPointF &origin, const QString &text, const QFont &font, const QColor &colour,
                   Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return;
    if (const PdfShape *known = direction == Qt::LeftToRight ? m_resources.shape({font, text, m_unit}) : nullptr) {
        begin(origin - QPointF(0, known->ascent), font, colour);
        for (const Glyph &glyph : known->glyphs)
            putGlyph(glyph);
        end();
        return;
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(widestLine);
    layout.endLayout();
    const double left = direction == Qt::RightToLeft ? widestLine - line.naturalTextWidth() : 0;
    begin(origin - QPointF(left, line.ascent()) / m_unit, font, colour);
    const QList<Glyph> glyphs = glyphsOf(line.glyphRuns());
    if (readsAs(glyphs, text)) {
        for (const Glyph &glyph : glyphs)
            putGlyph(glyph);
        if (direction == Qt::LeftToRight)
            m_resources.remember({font, text, m_unit}, {glyphs, line.ascent() / m_unit});
    } else {
        for (const Cluster &cluster : clustersOf(line, text))
            putCluster(cluster);
    }
    end();
}

void PdfText::begin(const QPointF &origin, const QFont &font, const QColor &colour)
{
    m_origin = origin;
    m_colour = colour;
    m_wantsBold = font.bold();
    m_wantsItalic = font.italic();
    m_font = nullptr;
    m_out += "BT " + Pdf::colour(colour) + " rg\n";
}

void PdfText::end()
{
    endString();
    m_out += "ET\n";
}

QList<PdfText::Glyph> PdfText::glyphsOf(const QList<QGlyphRun> &runs)
{
    QList<Glyph> glyphs;
    for (const QGlyphRun &run : runs) {
        const QRawFont raw = run.rawFont();
        PdfFont &font = m_resources.font(raw);
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        glyphs.reserve(glyphs.size() + indexes.size());
        for (qsizetype i = 0; i < indexes.size(); ++i)
            glyphs.append({&font, raw, indexes.at(i), positions.at(i) / m_unit});
    }
    return glyphs;
}

/// Whether the glyphs, one after the other, are copied as this text.
bool PdfText::readsAs(const QList<Glyph> &glyphs, const QString &text) const
{
    qsizetype at = 0;
    for (const Glyph &glyph : glyphs) {
        const qsizetype read =
            glyph.font->face().mayBeEmbedded() ? glyph.font->read(glyph.index, QStringView(text).mid(at)) : 0;
        if (read == 0)
            return false;
        at += read;
    }
    return at == text.size();
}

QList<PdfText::Cluster> PdfText::clustersOf(const QTextLine &line, const QString &text)
{
    QList<Cluster> clusters;
    QString waiting; // characters without a glyph, before the first that has one
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString piece = text.mid(i, length);
        const QList<Glyph> glyphs = glyphsOf(line.glyphRuns(int(i), int(length)));
        i += length;
        const bool goesOn =
            !clusters.isEmpty() && (glyphs.isEmpty() || (glyphs.first().index == clusters.last().glyphs.first().index &&
                                                         glyphs.first().at == clusters.last().glyphs.first().at));
        if (goesOn)
            clusters.last().text += piece;
        else if (glyphs.isEmpty())
            waiting += piece;
        else
            clusters.append({std::exchange(waiting, {}) + piece, glyphs});
    }
    return clusters;
}

void PdfText::putCluster(const Cluster &cluster)
{
    const bool isEmbedded =
        std::ranges::all_of(cluster.glyphs, [](const Glyph &glyph) { return glyph.font->face().mayBeEmbedded(); });
    if (!isEmbedded) {
        putOutlines(cluster);
        return;
    }
    if (cluster.glyphs.size() == 1)
        cluster.glyphs.first().font->learn(cluster.glyphs.first().index, cluster.text);
    const bool needsText = !readsAs(cluster.glyphs, cluster.text);
    if (needsText) {
        endString();
        m_out += "/Span<</ActualText" + Pdf::text(cluster.text) + ">>BDC\n";
    }
    for (const Glyph &glyph : cluster.glyphs)
        putGlyph(glyph);
    if (needsText) {
        endString();
        m_out += "EMC\n";
    }
}

void PdfText::putGlyph(const Glyph &glyph)
{
    select(glyph);
    const double x = m_origin.x() + glyph.at.x();
    const double move = (m_x - x) * 1000 / m_size;
    if (std::abs(move) > leastMove) {
        if (!m_hex.isEmpty())
            m_out += '<' + std::exchange(m_hex, {}) + '>';
        m_out += Pdf::number(move);
        m_x = x;
    }
    glyph.font->use(glyph.index);
    appendHex(m_hex, glyph.index);
    m_x += glyph.font->face().width(glyph.index) * m_size / 1000;
}

/// Sets font, size and baseline unless they are as before, and opens the string.
void PdfText::select(const Glyph &glyph)
{
    const double size = glyph.raw.pixelSize() / m_unit;
    const double baseline = m_origin.y() + glyph.at.y();
    const bool isSame = m_font == glyph.font && m_size == size && std::abs(baseline - m_baseline) < 1e-4;
    if (!isSame) {
        endString();
        m_font = glyph.font;
        m_size = size;
        m_baseline = baseline;
        m_x = m_origin.x() + glyph.at.x();
        const bool makesItalic = m_wantsItalic && !glyph.font->face().isItalic();
        const bool makesBold = m_wantsBold && glyph.font->face().weight() < 600;
        m_out += "/F" + Pdf::number(glyph.font->number()) + ' ' + Pdf::number(size) + " Tf " +
                 Pdf::matrix(QTransform(1, 0, makesItalic ? slant : 0, -1, m_x, baseline)) + " Tm ";
        if (m_isHidden)
            m_out += "3 Tr ";
        else if (makesBold)
            m_out += "2 Tr " + Pdf::colour(m_colour) + " RG " + Pdf::number(size * widening) + " w ";
        else
            m_out += "0 Tr ";
    }
    if (!m_isInArray)
        m_out += '[';
    m_isInArray = true;
}

void PdfText::endString()
{
    if (!m_hex.isEmpty())
        m_out += '<' + std::exchange(m_hex, {}) + '>';
    if (m_isInArray)
        m_out += "]TJ\n";
    m_isInArray = false;
}

/// A font that may not travel with the document leaves the shapes of its glyphs, and a blank of ours that is not
/// painted for the text to hold on to.
void PdfText::putOutlines(const Cluster &cluster)
{
    endString();
    m_out += "ET\n/Span<</ActualText" + Pdf::text(cluster.text) + ">>BDC\n";
    for (const Glyph &glyph : cluster.glyphs) {
        const QPointF at = m_origin + glyph.at;
        const QTransform place = QTransform::fromTranslate(at.x(), at.y()).scale(1 / m_unit, 1 / m_unit);
        if (const QByteArray shape = Pdf::path(place.map(glyph.raw.pathForGlyph(glyph.index))); !shape.isEmpty())
            m_out += shape + "f\n";
    }
    m_out += "BT\n";
    m_font = nullptr;
    const QRawFont blankFont = QRawFont::fromFont(reportFont({}));
    Glyph blank{&m_resources.font(blankFont), blankFont, blankFont.glyphIndexesForString(u" "_s).value(0),
                cluster.glyphs.first().at};
    blank.raw.setPixelSize(cluster.glyphs.first().raw.pixelSize());
    m_isHidden = true;
    select(blank);
    m_isHidden = false;
    blank.font->use(blank.index);
    m_out += '<';
    appendHex(m_out, blank.index);
    m_out += ">]TJ\n";
    m_isInArray = false;
    m_out += "ET\nEMC\nBT\n";
    m_font = nullptr;
}
