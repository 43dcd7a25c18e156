#pragma once

#include "core/base/Result.h"
#include "core/report/pdf/PdfFontFace.h"

#include <map>
#include <set>

class PdfFile;

/// A font of the document: which of its glyphs are used and what text each of them stands for.
class PdfFont
{
public:
    PdfFont(const QRawFont &font, int number, int object);

    const PdfFontFace &face() const { return m_face; }
    int number() const { return m_number; }
    int object() const { return m_object; }
    bool isUsed() const { return !m_used.empty(); }

    void use(quint32 glyph);
    /// What is copied where the glyph stands; empty when nothing is known yet.
    QString textOf(quint32 glyph) const;
    /// How many characters at the beginning of `text` are copied where the glyph stands; 0 where it reads otherwise.
    qsizetype read(quint32 glyph, QStringView text) const;
    /// Settles what a glyph without a character of its own (ligature, contextual form) stands for. The first text
    /// stays.
    void learn(quint32 glyph, const QString &text);

    /// Writes the font with what was used of it. Error "report.make" when it cannot be cut.
    Result<> write(PdfFile &file) const;

private:
    QByteArray widths() const;
    QByteArray characterMap() const;
    QByteArray subsetName() const;

    PdfFontFace m_face;
    int m_number;
    int m_object;
    std::set<quint32> m_used;
    std::vector<bool> m_isUsed; ///< the same, asked for every glyph
    std::map<quint32, QString> m_learned;
};
