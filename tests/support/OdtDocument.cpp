#include "tests/support/OdtDocument.h"

#include "tests/support/ZipParts.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// Of an attribute that names a style: what family the style is of.
QString familyOf(const QString &element, const QString &attribute)
{
    static const QHash<QString, QString> families{{u"text:p"_s, u"paragraph"_s},
                                                  {u"text:h"_s, u"paragraph"_s},
                                                  {u"text:span"_s, u"text"_s},
                                                  {u"text:a"_s, u"text"_s},
                                                  {u"text:list"_s, u"list"_s},
                                                  {u"table:table"_s, u"table"_s},
                                                  {u"table:table-row"_s, u"table-row"_s},
                                                  {u"table:table-column"_s, u"table-column"_s},
                                                  {u"draw:frame"_s, u"graphic"_s},
                                                  {u"table:table-cell"_s, u"table-cell"_s}};
    if (attribute == u"style:page-layout-name")
        return u"page-layout"_s;
    if (attribute == u"style:master-page-name" || (element == u"style:master-page" && attribute.contains(u"next")))
        return u"master-page"_s;
    if (attribute == u"text:style-name" && element.startsWith(u"text:index-entry"))
        return u"text"_s;
    if (attribute == u"text:style-name" && element.startsWith(u"text:") && !families.contains(element))
        return u"paragraph"_s;
    const bool namesOne = attribute.endsWith(u":style-name") || attribute == u"text:visited-style-name";
    return namesOne ? families.value(element) : QString();
}

class Reader
{
public:
    Reader(OdtDocument &document, const QByteArray &part, const QString &name)
        : m_document(document), m_xml(part), m_name(name)
    {
        m_xml.setNamespaceProcessing(false);
    }

    void read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                m_open.append(m_xml.qualifiedName().toString());
                start(m_open.last(), m_xml.attributes());
                break;
            case QXmlStreamReader::EndElement:
                end(m_open.takeLast());
                break;
            case QXmlStreamReader::Characters:
                characters(m_xml.text().toString());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            m_document.fault = m_name + u": "_s + m_xml.errorString();
    }

private:
    bool isIn(const QString &element) const { return m_open.contains(element); }

    void start(const QString &element, const QXmlStreamAttributes &attributes)
    {
        readStyles(element, attributes);
        if (element == u"text:p" || element == u"text:h") {
            m_text.clear();
            m_place.clear();
            m_level = attributes.value(u"text:outline-level"_s).toInt();
        } else if (element == u"text:s") {
            m_text += QString(std::max(1, attributes.value(u"text:c"_s).toInt()), u' ');
        } else if (element == u"text:tab") {
            m_text += u'\t';
        } else if (element == u"text:line-break") {
            m_text += u'\n';
        } else if (element == u"text:bookmark" || element == u"text:bookmark-start") {
            m_place = attributes.value(u"text:name"_s).toString();
            m_document.bookmarks.append(m_place);
        } else if (element == u"text:bookmark-ref") {
            m_document.references.insert(attributes.value(u"text:ref-name"_s).toString());
        } else if (element == u"text:a") {
            m_document.addresses.append(attributes.value(u"xlink:href"_s).toString());
        } else if (element == u"draw:frame") {
            m_document.pictures.append(OdtPicture{});
        } else if (element == u"draw:image") {
            m_document.pictures.last().images.append(attributes.value(u"xlink:href"_s).toString());
        } else if (element == u"style:master-page") {
            m_master = attributes.value(u"style:name"_s).toString();
        }
        readTable(element, attributes);
    }

    void readTable(const QString &element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"table:table") {
            m_document.tables.append({.name = attributes.value(u"table:name"_s).toString()});
        } else if (element == u"table:table-column") {
            ++m_document.tables.last().columns;
        } else if (element == u"table:table-row") {
            m_document.tables.last().rows.append(0);
            m_document.tables.last().headRows += isIn(u"table:table-header-rows"_s) ? 1 : 0;
        } else if (element == u"table:table-cell" || element == u"table:covered-table-cell") {
            ++m_document.tables.last().rows.last();
        }
    }

    void readStyles(const QString &element, const QXmlStreamAttributes &attributes)
    {
        const QString name = attributes.value(u"style:name"_s).toString();
        const QString family = attributes.value(u"style:family"_s).toString();
        if (element == u"style:style")
            m_document.styles.insert(family + u' ' + name);
        else if (element == u"text:list-style")
            m_document.styles.insert(u"list "_s + name);
        else if (element == u"style:page-layout" || element == u"style:master-page")
            m_document.styles.insert(element.mid(6) + u' ' + name);
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString key = attribute.qualifiedName().toString();
            QString of = familyOf(element, key);
            if (element == u"style:style" && (key.endsWith(u"parent-style-name") || key.endsWith(u"next-style-name")))
                of = family;
            if (!of.isEmpty())
                m_document.usedStyles.insert(of + u' ' + attribute.value().toString());
        }
    }

    void end(const QString &element)
    {
        if (element == u"text:h")
            m_document.headings.append({m_level, m_text, m_place});
        if (element != u"text:p" && element != u"text:h")
            return;
        if (isIn(u"style:master-page"_s))
            m_document.heads[m_master] += m_text + u'\n';
        else if (isIn(u"text:index-body"_s))
            m_document.contents.append(m_text);
        else
            m_document.paragraphs.append(m_text);
        if (isIn(u"text:list"_s))
            m_document.listed.append(m_text);
    }

    void characters(const QString &text)
    {
        if (isIn(u"svg:title"_s))
            m_document.pictures.last().title += text;
        else if (isIn(u"svg:desc"_s))
            m_document.pictures.last().description += text;
        else if (isIn(u"text:p"_s) || isIn(u"text:h"_s))
            addShown(text);
    }

    /// As a word processor shows it: white space is one space, and none after another or at the beginning.
    void addShown(const QString &text)
    {
        for (const QChar c : text) {
            const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            const bool isLost = m_text.isEmpty() || m_text.endsWith(u' ') || m_text.endsWith(u'\n');
            if (!isSpace)
                m_text += c;
            else if (!isLost)
                m_text += u' ';
        }
    }

    OdtDocument &m_document;
    QXmlStreamReader m_xml;
    QString m_name;
    QStringList m_open;
    QString m_text;
    QString m_place;
    QString m_master;
    int m_level = 0;
};

} // namespace

OdtDocument OdtDocument::of(const QByteArray &bytes)
{
    OdtDocument document;
    for (const auto &[name, part] : zipParts(bytes)) {
        document.names.append(name);
        document.parts.insert(name, part);
        const bool isOurs = name == u"content.xml" || name == u"styles.xml";
        OdtDocument other;
        if (isOurs || name.endsWith(u".xml") || name.endsWith(u".svg"))
            Reader(isOurs ? document : other, part, name).read();
        if (!other.fault.isEmpty())
            document.fault = other.fault;
    }
    return document;
}
