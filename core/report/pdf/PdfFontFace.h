#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QRect>

#include <map>
#include <set>
#include <vector>

struct hb_blob_t;
struct hb_face_t;
struct hb_font_t;

/// One font file seen through HarfBuzz: its measures, in thousandths of the size, what its glyphs stand for, and
/// subsets of it.
class PdfFontFace
{
public:
    explicit PdfFontFace(const QRawFont &font);
    ~PdfFontFace();
    PdfFontFace(const PdfFontFace &) = delete;
    PdfFontFace &operator=(const PdfFontFace &) = delete;

    /// Whether its licence bits and its outlines let a subset of it travel in a document.
    bool mayBeEmbedded() const { return m_mayBeEmbedded; }
    bool hasPostScriptOutlines() const;
    QByteArray postScriptName() const { return m_name; }
    int width(quint32 glyph) const;
    /// What the character table says, 0 for a glyph it does not lead to.
    char32_t character(quint32 glyph) const { return glyph < m_characters.size() ? m_characters[glyph] : 0; }
    QRect box() const;
    int ascent() const;
    int descent() const;
    int capHeight() const;
    int weight() const;
    bool isItalic() const;

    /// A font file with these glyphs under their old numbers; empty when the font is damaged.
    QByteArray subset(const std::set<quint32> &glyphs) const;

private:
    static hb_blob_t *table(hb_face_t *face, quint32 tag, void *self);
    QByteArray bytes(const char *table) const { return m_font.fontTable(table); }
    int thousandths(int units) const;
    void readCharacters();
    void readPermission();

    QRawFont m_font;
    // HarfBuzz 6 uses a table after it has given it back, so each is kept for as long as the face.
    std::map<quint32, hb_blob_t *> m_tables;
    hb_face_t *m_face = nullptr;
    hb_font_t *m_scaled = nullptr;
    std::vector<char32_t> m_characters;
    mutable std::vector<int> m_widths; ///< of the glyphs asked for so far
    QByteArray m_name;
    bool m_mayBeEmbedded = false;
};
