#include "core/report/odt/OdtXml.h"

#include "core/report/XmlText.h"

using namespace Qt::StringLiterals;

namespace {

const OdtXml::Attributes &namespaces()
{
    static const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    static const OdtXml::Attributes all{{u"xmlns:office"_s, oasis + u"office:1.0"_s},
                                        {u"xmlns:style"_s, oasis + u"style:1.0"_s},
                                        {u"xmlns:text"_s, oasis + u"text:1.0"_s},
                                        {u"xmlns:table"_s, oasis + u"table:1.0"_s},
                                        {u"xmlns:draw"_s, oasis + u"drawing:1.0"_s},
                                        {u"xmlns:fo"_s, oasis + u"xsl-fo-compatible:1.0"_s},
                                        {u"xmlns:svg"_s, oasis + u"svg-compatible:1.0"_s},
                                        {u"xmlns:meta"_s, oasis + u"meta:1.0"_s},
                                        {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                                        {u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s}};
    return all;
}

} // namespace

OdtXml::OdtXml(QIODevice &out, const QString &root) : m_xml(&out)
{
    m_xml.writeStartDocument();
    start(root, namespaces() + Attributes{{u"office:version"_s, u"1.3"_s}});
}

void OdtXml::start(const QString &name, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes) {
        if (!value.isEmpty())
            m_xml.writeAttribute(key, xmlText(value));
    }
}

void OdtXml::empty(const QString &name, const Attributes &attributes)
{
    start(name, attributes);
    end();
}

void OdtXml::element(const QString &name, const QString &text, const Attributes &attributes)
{
    start(name, attributes);
    m_xml.writeCharacters(xmlText(text));
    end();
}

void OdtXml::startParagraph(const QString &name, const Attributes &attributes)
{
    start(name, attributes);
    m_isAfterSpace = true;
}

void OdtXml::text(const QString &text)
{
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            empty(u"text:line-break"_s);
            m_isAfterSpace = true;
        }
        line(lines.at(i));
    }
}

void OdtXml::line(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        qsizetype end = at;
        while (end < line.size() && line.at(end) == u' ')
            ++end;
        if (end > at)
            spaces(end - at);
        at = end;
        while (end < line.size() && line.at(end) != u' ')
            ++end;
        if (end > at) {
            m_xml.writeCharacters(line.sliced(at, end - at));
            m_isAfterSpace = false;
        }
        at = end;
    }
}

/// The first space is itself, unless it would be lost; the others have an element that counts them.
void OdtXml::spaces(qsizetype count)
{
    if (!m_isAfterSpace) {
        m_xml.writeCharacters(u" "_s);
        --count;
    }
    if (count > 0)
        empty(u"text:s"_s, {{u"text:c"_s, count > 1 ? QString::number(count) : QString()}});
    m_isAfterSpace = true;
}

void OdtXml::tab()
{
    empty(u"text:tab"_s);
    m_isAfterSpace = true;
}
