#include "core/report/pdf/PdfFontFace.h"

#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

#include <cmath>
#include <limits>
#include <memory>

namespace {

template <typename T>
T valueAt(const QByteArray &table, qsizetype offset)
{
    return offset + qsizetype(sizeof(T)) <= table.size() ? qFromBigEndian<T>(table.constData() + offset) : T(0);
}

struct SetDeleter
{
    void operator()(hb_set_t *set) const { hb_set_destroy(set); }
};

} // namespace

PdfFontFace::PdfFontFace(const QRawFont &font) : m_font(font)
{
    m_face = hb_face_create_for_tables(&PdfFontFace::table, this, nullptr);
    m_scaled = hb_font_create(m_face);
    hb_font_set_scale(m_scaled, 1000, 1000);
    readCharacters();
    readPermission();
    const QByteArray name = (font.familyName() + u'-' + font.styleName()).toLatin1();
    for (const char c : name) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            m_name += c;
    }
    if (m_name.isEmpty() || m_name == "-")
        m_name = "Font";
}

PdfFontFace::~PdfFontFace()
{
    hb_font_destroy(m_scaled);
    hb_face_destroy(m_face);
    for (const auto &[tag, blob] : m_tables)
        hb_blob_destroy(blob);
}

hb_blob_t *PdfFontFace::table(hb_face_t *, quint32 tag, void *self)
{
    auto *face = static_cast<PdfFontFace *>(self);
    auto known = face->m_tables.find(tag);
    if (known == face->m_tables.end()) {
        char name[5]{};
        hb_tag_to_string(tag, name);
        const QByteArray bytes = face->bytes(name);
        hb_blob_t *blob = bytes.isEmpty() ? hb_blob_get_empty()
                                          : hb_blob_create(bytes.constData(), unsigned(bytes.size()),
                                                           HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        known = face->m_tables.emplace(tag, blob).first;
    }
    return hb_blob_reference(known->second);
}

void PdfFontFace::readCharacters()
{
    m_characters.resize(hb_face_get_glyph_count(m_face), 0);
    const std::unique_ptr<hb_set_t, SetDeleter> all(hb_set_create());
    hb_face_collect_unicodes(m_face, all.get());
    hb_codepoint_t character = HB_SET_VALUE_INVALID;
    while (hb_set_next(all.get(), &character)) {
        hb_codepoint_t glyph = 0;
        // The first character that leads to a glyph is the plain one: blank before no-break space.
        if (hb_font_get_nominal_glyph(m_scaled, character, &glyph) && glyph < m_characters.size() &&
            m_characters[glyph] == 0)
            m_characters[glyph] = character;
    }
}

void PdfFontFace::readPermission()
{
    const quint16 type = valueAt<quint16>(bytes("OS/2"), 8);
    const bool isRestricted = (type & 0x000f) == 0x0002;
    const bool mayBeCut = (type & 0x0300) == 0;
    const bool hasOutlines = !bytes("glyf").isEmpty() || hasPostScriptOutlines();
    m_mayBeEmbedded = !isRestricted && mayBeCut && hasOutlines && !m_characters.empty() && !subset({0}).isEmpty();
}

bool PdfFontFace::hasPostScriptOutlines() const { return !bytes("CFF ").isEmpty(); }

int PdfFontFace::width(quint32 glyph) const
{
    constexpr int unknown = std::numeric_limits<int>::min();
    if (glyph >= m_widths.size())
        m_widths.resize(glyph + 1, unknown);
    int &width = m_widths[glyph];
    if (width == unknown)
        width = hb_font_get_glyph_h_advance(m_scaled, glyph);
    return width;
}

int PdfFontFace::thousandths(int units) const
{
    return int(std::lround(units * 1000.0 / double(hb_face_get_upem(m_face))));
}

QRect PdfFontFace::box() const
{
    const QByteArray head = bytes("head");
    const QPoint lower(thousandths(valueAt<qint16>(head, 36)), thousandths(valueAt<qint16>(head, 38)));
    const QPoint upper(thousandths(valueAt<qint16>(head, 40)), thousandths(valueAt<qint16>(head, 42)));
    return {lower, QSize(upper.x() - lower.x(), upper.y() - lower.y())};
}

int PdfFontFace::ascent() const { return thousandths(valueAt<qint16>(bytes("hhea"), 4)); }
int PdfFontFace::descent() const { return thousandths(valueAt<qint16>(bytes("hhea"), 6)); }

int PdfFontFace::capHeight() const
{
    hb_position_t height = 0;
    return hb_ot_metrics_get_position(m_scaled, HB_OT_METRICS_TAG_CAP_HEIGHT, &height) && height > 0 ? height : 700;
}

int PdfFontFace::weight() const
{
    const int weight = valueAt<quint16>(bytes("OS/2"), 4);
    return weight > 0 ? weight : 400;
}

bool PdfFontFace::isItalic() const { return (valueAt<quint16>(bytes("head"), 44) & 2) != 0; }

QByteArray PdfFontFace::subset(const std::set<quint32> &glyphs) const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    // The text is set already; and of a variable font the document shows the one instance that has these widths.
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "fvar", "gvar", "avar", "HVAR", "MVAR", "STAT"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_face_t *cut = hb_subset_or_fail(m_face, input);
    hb_subset_input_destroy(input);
    if (!cut)
        return {};
    hb_blob_t *blob = hb_face_reference_blob(cut);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    const QByteArray result(data, qsizetype(length));
    hb_blob_destroy(blob);
    hb_face_destroy(cut);
    return result;
}
