#pragma once

#include <QXmlStreamWriter>

class QIODevice;

/// Writes the XML of one part of an OpenDocument package, everything escaped, with elements named by their usual
/// prefixes. Attributes without a value are left out.
class OdtXml
{
public:
    using Attributes = QList<std::pair<QString, QString>>;

    /// A whole part, whose root element it opens.
    OdtXml(QIODevice &out, const QString &root);
    /// A piece of one.
    explicit OdtXml(QIODevice &out) : m_xml(&out) {}

    void start(const QString &name, const Attributes &attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const QString &name, const Attributes &attributes = {});
    void element(const QString &name, const QString &text, const Attributes &attributes = {});

    /// A paragraph or heading: within it spaces count, which OpenDocument takes for one.
    void startParagraph(const QString &name, const Attributes &attributes);
    /// Within a paragraph: line ends and spaces as they are.
    void text(const QString &text);
    void tab();

    /// Closes what is open.
    void finish() { m_xml.writeEndDocument(); }

private:
    void line(const QString &line);
    void spaces(qsizetype count);

    QXmlStreamWriter m_xml;
    bool m_isAfterSpace = true; ///< or where a space would be lost
};
