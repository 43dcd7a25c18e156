#pragma once

#include "core/report/pdf/PdfResources.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

/// Sets one line of text in one font as PDF operators. What is copied from it is what was written: a glyph that stands
/// for other characters than its own carries them with it (ToUnicode, or ActualText where that does not suffice).
class PdfText
{
public:
    /// Operators are appended to `out`. The page's axis points down; `unit` is how many units of the font make a point.
    PdfText(QByteArray &out, PdfResources &resources, double unit) : m_out(out), m_resources(resources), m_unit(unit) {}

    /// `origin`: the left end of the baseline.
    void draw(const QPointF &origin, const QString &text, const QFont &font, const QColor &colour,
              Qt::LayoutDirection direction = Qt::LeftToRight);

private:
    using Glyph = PdfGlyph;
    /// The least piece of text that has glyphs of its own.
    struct Cluster
    {
        QString text{};
        QList<Glyph> glyphs{};
    };

    void begin(const QPointF &origin, const QFont &font, const QColor &colour);
    void end();
    QList<Glyph> glyphsOf(const QList<QGlyphRun> &runs);
    bool readsAs(const QList<Glyph> &glyphs, const QString &text) const;
    QList<Cluster> clustersOf(const QTextLine &line, const QString &text);
    void putCluster(const Cluster &cluster);
    void putGlyph(const Glyph &glyph);
    void putOutlines(const Cluster &cluster);
    void select(const Glyph &glyph);
    void endString();

    QByteArray &m_out;
    PdfResources &m_resources;
    double m_unit;
    QPointF m_origin;
    QColor m_colour;
    bool m_wantsBold = false;
    bool m_wantsItalic = false;

    // The text object that is being written.
    const PdfFont *m_font = nullptr;
    double m_size = 0;
    double m_baseline = 0;
    double m_x = 0; ///< where the next glyph would come by itself
    QByteArray m_hex;
    bool m_isInArray = false;
    bool m_isHidden = false;
};
