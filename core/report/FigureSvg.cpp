#include "core/report/FigureSvg.h"

#include "core/report/ReportFonts.h"
#include "core/report/XmlText.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

const QString ink = u"#000000"_s; ///< what symbols are drawn with, for the colour around them

QByteArray drawn(const QSizeF &size, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Qt writes these as they are, unescaped; ours are written around.
    generator.setTitle({});
    generator.setDescription({});
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

/// Copies what is drawn out of Qt's document, without what says nothing.
class SvgCopy
{
public:
    SvgCopy(QXmlStreamWriter &xml, const QString &id, bool isSymbol) : m_xml(xml), m_id(id), m_isSymbol(isSymbol) {}

    void copy(const QByteArray &bytes)
    {
        QXmlStreamReader in(bytes);
        while (!in.atEnd()) {
            switch (in.readNext()) {
            case QXmlStreamReader::StartElement:
                start(in);
                break;
            case QXmlStreamReader::EndElement:
                end(in.name());
                break;
            default:
                break;
            }
        }
        Q_ASSERT(!in.hasError());
    }

private:
    struct Pending
    {
        QString name{};
        QXmlStreamAttributes attributes{};
        bool isWritten = false;
    };

    void start(QXmlStreamReader &in)
    {
        const QStringView name = in.name();
        if (name == u"svg")
            return;
        if (name == u"title" || name == u"desc") {
            in.skipCurrentElement();
            return;
        }
        m_open.append({name.toString(), in.attributes(), false});
        if (name == u"g" || name == u"defs")
            return;
        for (Pending &group : m_open)
            write(group);
        if (name == u"text")
            writeText(in);
    }

    void end(QStringView name)
    {
        if (m_open.isEmpty() || name == u"svg")
            return;
        if (m_open.takeLast().isWritten)
            m_xml.writeEndElement();
    }

    void writeText(QXmlStreamReader &in)
    {
        const QXmlStreamAttributes attributes = in.attributes();
        const QString text = xmlText(in.readElementText());
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(std::max(1, attributes.value(u"font-size"_s).toInt()));
        font.setWeight(QFont::Weight(attributes.value(u"font-weight"_s).toInt()));
        font.setHintingPreference(QFont::PreferNoHinting);
        if (text.size() > 1) {
            m_xml.writeAttribute(u"textLength"_s,
                                 QString::number(QFontMetricsF(font).horizontalAdvance(text), 'f', 2));
            m_xml.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
        }
        m_xml.writeCharacters(text);
        end(u"text"); // its end tag has been read with the text
    }

    void write(Pending &element)
    {
        if (element.isWritten)
            return;
        element.isWritten = true;
        m_xml.writeStartElement(element.name);
        for (const QXmlStreamAttribute &attribute : std::as_const(element.attributes)) {
            const QString name = attribute.qualifiedName().toString();
            if (!saysNothing(element.name, name, attribute.value()))
                m_xml.writeAttribute(name, own(name, attribute.value().toString()));
        }
    }

    static bool saysNothing(const QString &element, const QString &name, QStringView value)
    {
        if (name.startsWith(u"font-"))
            return element != u"text" || name == u"font-family" || value == u"400" || value == u"normal";
        if (name.endsWith(u"-opacity"))
            return value == u"1";
        return name == u"vector-effect" || name == u"xml:space" || (name == u"stroke-dashoffset" && value == u"0") ||
               value == u"matrix(1,0,0,1,0,0)";
    }

    QString own(const QString &name, QString value) const
    {
        if (name == u"id")
            return m_id + u'-' + value;
        if (m_isSymbol && value == ink)
            return u"currentColor"_s;
        return value.replace(u"url(#"_s, u"url(#"_s + m_id + u'-').trimmed();
    }

    QXmlStreamWriter &m_xml;
    QString m_id;
    bool m_isSymbol;
    QList<Pending> m_open;
};

QString number(double value) { return QString::number(value, 'g', 8); }

QString viewBox(const QSizeF &size) { return u"0 0 %1 %2"_s.arg(number(size.width()), number(size.height())); }

} // namespace

QString reportFontFamilies()
{
    return u"'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"_s;
}

void writeSvg(QXmlStreamWriter &xml, const SvgHead &head, const std::function<void(QPainter &)> &paint)
{
    reportFont({}); // makes the family known
    xml.writeStartElement(u"svg"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"viewBox"_s, viewBox(head.size));
    if (head.place == SvgHead::Place::File) {
        xml.writeAttribute(u"width"_s, number(head.size.width()) + u"pt"_s);
        xml.writeAttribute(u"height"_s, number(head.size.height()) + u"pt"_s);
    }
    xml.writeAttribute(u"style"_s, u"font-family: "_s + reportFontFamilies());
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"aria-label"_s, xmlText(head.title + u". "_s + head.description));
    xml.writeTextElement(u"title"_s, xmlText(head.title));
    xml.writeTextElement(u"desc"_s, xmlText(head.description));
    SvgCopy(xml, head.id, false).copy(drawn(head.size, paint));
    xml.writeEndElement();
}

void writeSvgSymbol(QXmlStreamWriter &xml, const SvgHead &head, const std::function<void(QPainter &)> &paint)
{
    xml.writeStartElement(u"symbol"_s);
    xml.writeAttribute(u"id"_s, head.id);
    xml.writeAttribute(u"viewBox"_s, viewBox(head.size));
    SvgCopy(xml, head.id, true).copy(drawn(head.size, paint));
    xml.writeEndElement();
}
