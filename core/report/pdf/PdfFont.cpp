#include "core/report/pdf/PdfFont.h"

#include "core/report/pdf/PdfFile.h"
#include "core/report/pdf/PdfSyntax.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QByteArray hex(quint32 value) { return QByteArray::number(value, 16).rightJustified(4, '0'); }

/// Ligatures and contextual forms that have a code of their own stand for the letters they were made from.
bool isPresentationForm(char32_t c) { return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff); }

} // namespace

PdfFont::PdfFont(const QRawFont &font, int number, int object) : m_face(font), m_number(number), m_object(object) {}

void PdfFont::use(quint32 glyph)
{
    if (glyph >= m_isUsed.size())
        m_isUsed.resize(glyph + 1);
    if (!m_isUsed[glyph])
        m_used.insert(glyph);
    m_isUsed[glyph] = true;
}

qsizetype PdfFont::read(quint32 glyph, QStringView text) const
{
    const char32_t character = m_face.character(glyph);
    if (m_learned.empty() && character != 0 && character < 0x10000 && !isPresentationForm(character))
        return !text.isEmpty() && text.front().unicode() == character ? 1 : 0;
    const QString piece = textOf(glyph);
    return text.startsWith(piece) ? piece.size() : 0;
}

QString PdfFont::textOf(quint32 glyph) const
{
    if (const auto learned = m_learned.find(glyph); learned != m_learned.end())
        return learned->second;
    const char32_t character = m_face.character(glyph);
    return character == 0 || isPresentationForm(character) ? QString() : QString::fromUcs4(&character, 1);
}

void PdfFont::learn(quint32 glyph, const QString &text)
{
    if (textOf(glyph).isEmpty())
        m_learned.emplace(glyph, text);
}

QByteArray PdfFont::subsetName() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_face.postScriptName());
    for (const quint32 glyph : m_used)
        hash.addData(hex(glyph));
    QByteArray tag = hash.result().left(6);
    for (char &c : tag)
        c = char('A' + static_cast<unsigned char>(c) % 26);
    return tag + '+' + m_face.postScriptName();
}

QByteArray PdfFont::widths() const
{
    QByteArray result;
    quint32 next = 0;
    for (const quint32 glyph : m_used) {
        if (result.isEmpty() || glyph != next)
            result += (result.isEmpty() ? "" : "]") + Pdf::number(qint64(glyph)) + '[';
        else
            result += ' ';
        result += Pdf::number(m_face.width(glyph));
        next = glyph + 1;
    }
    return result.isEmpty() ? result : result + ']';
}

QByteArray PdfFont::characterMap() const
{
    constexpr qsizetype linesInABlock = 100; // as many as the format allows
    QList<QByteArray> lines;
    for (const quint32 glyph : m_used) {
        QString text = textOf(glyph);
        if (text.isEmpty())
            text = QChar(QChar::ReplacementCharacter);
        QByteArray units;
        for (const QChar c : text)
            units += hex(c.unicode());
        lines.append('<' + hex(glyph) + "> <" + units + ">\n");
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype first = 0; first < lines.size(); first += linesInABlock) {
        const QList<QByteArray> block = lines.mid(first, linesInABlock);
        map += Pdf::number(qint64(block.size())) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Result<> PdfFont::write(PdfFile &file) const
{
    const QByteArray subset = m_face.subset(m_used);
    if (subset.isEmpty())
        return Error{ErrorCode::Storage, u"report.make"_s, {}, {QString::fromLatin1(m_face.postScriptName())}};
    const bool isPostScript = m_face.hasPostScriptOutlines();
    const QByteArray name = Pdf::name(subsetName());
    const int data = file.addStream(
        isPostScript ? QByteArray("/Subtype/OpenType") : "/Length1 " + Pdf::number(qint64(subset.size())), subset);
    const int descriptor =
        file.add("<</Type/FontDescriptor/FontName" + name + "/Flags " + Pdf::number(4 + (m_face.isItalic() ? 64 : 0)) +
                 "/FontBBox" + Pdf::rectangle(m_face.box()) + "/ItalicAngle " + (m_face.isItalic() ? "-12" : "0") +
                 "/Ascent " + Pdf::number(m_face.ascent()) + "/Descent " + Pdf::number(m_face.descent()) +
                 "/CapHeight " + Pdf::number(m_face.capHeight()) + "/StemV " + Pdf::number(m_face.weight() / 5) +
                 (isPostScript ? "/FontFile3 " : "/FontFile2 ") + Pdf::reference(data) + ">>");
    const int descendant = file.add(
        QByteArray("<</Type/Font/Subtype/") + (isPostScript ? "CIDFontType0" : "CIDFontType2") + "/BaseFont" + name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W[" + widths() + "]/FontDescriptor " +
        Pdf::reference(descriptor) + (isPostScript ? "" : "/CIDToGIDMap/Identity") + ">>");
    const int map = file.addStream({}, characterMap());
    file.write(m_object, "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                             Pdf::reference(descendant) + "]/ToUnicode " + Pdf::reference(map) + ">>");
    return {};
}
