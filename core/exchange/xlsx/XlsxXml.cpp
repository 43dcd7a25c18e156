#include "core/exchange/xlsx/XlsxXml.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 100;

} // namespace

XlsxXml::XlsxXml(std::unique_ptr<XlsxPart> part, const QString &where, const QString &name)
    : m_part(std::move(part)), m_xml(m_part.get()), m_where(where), m_name(name)
{}

bool XlsxXml::fail(const QString &what)
{
    if (!m_failure)
        m_failure = xlsxError(what, m_where,
                              {m_name, QString::number(m_xml.lineNumber()), QString::number(m_xml.columnNumber() + 1)});
    return false;
}

/// The next token; false at the end of the document too.
bool XlsxXml::read()
{
    if (m_failure || m_xml.atEnd())
        return false;
    m_xml.readNext();
    m_part->mark();
    if (m_part->failure()) {
        m_failure = m_part->failure();
        return false;
    }
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::NoToken:
        return fail(u"broken-xml"_s);
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return fail(u"entities"_s);
    case QXmlStreamReader::StartElement:
        return ++m_depth <= deepest || fail(u"too-deep"_s);
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction:
        return true;
    }
    Q_UNREACHABLE();
}

bool XlsxXml::nextChild()
{
    while (read()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void XlsxXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && read()) {
    }
}

QString XlsxXml::text()
{
    QString text;
    const int inside = m_depth;
    while (m_depth >= inside && read()) {
        if (m_depth == inside && m_xml.isCharacters())
            text += m_xml.text();
    }
    return text;
}

Result<> XlsxXml::finish()
{
    while (read()) {
    }
    return state();
}

bool XlsxXml::is(QStringView name) const
{
    return m_xml.name() == name &&
           (m_xml.namespaceUri() == u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s ||
            m_xml.namespaceUri() == u"http://purl.oclc.org/ooxml/spreadsheetml/main"_s);
}

QString XlsxXml::relation() const
{
    for (const QString &space : {u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s,
                                 u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s}) {
        if (m_xml.attributes().hasAttribute(space, u"id"_s))
            return m_xml.attributes().value(space, u"id"_s).toString();
    }
    return {};
}
