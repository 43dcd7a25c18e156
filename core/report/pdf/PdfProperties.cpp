#include "core/report/pdf/PdfProperties.h"

#include "core/report/pdf/PdfFile.h"
#include "core/report/pdf/PdfSyntax.h"

#include <QCryptographicHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

const QString program = u"Cotejo"_s;

QString isoDate(QDate date)
{
    return (date.isValid() ? date : QDate(2000, 1, 1)).toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

QString alternatives(const QString &text)
{
    return u"<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"_s.arg(text.toHtmlEscaped());
}

QString element(const QString &name, const QString &content) { return u"<%1>%2</%1>\n"_s.arg(name, content); }

} // namespace

int writeInformation(PdfFile &file, const PdfProperties &properties)
{
    const QByteArray date = Pdf::date(properties.date);
    return file.add("<</Title" + Pdf::text(properties.title) + "/Subject" + Pdf::text(properties.subject) + "/Creator" +
                    Pdf::text(program) + "/Producer" + Pdf::text(program) + "/CreationDate" + date + "/ModDate" + date +
                    ">>");
}

int writeMetadata(PdfFile &file, const PdfProperties &properties)
{
    const QString date = isoDate(properties.date);
    const QString language = u"<rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag>"_s.arg(properties.language);
    const QString description =
        element(u"dc:format"_s, u"application/pdf"_s) + element(u"dc:title"_s, alternatives(properties.title)) +
        element(u"dc:description"_s, alternatives(properties.subject)) + element(u"dc:language"_s, language) +
        element(u"xmp:CreateDate"_s, date) + element(u"xmp:ModifyDate"_s, date) +
        element(u"xmp:CreatorTool"_s, program) + element(u"pdf:Producer"_s, program);
    const QString packet =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"_s +
        description + u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return file.addPlainStream("/Type/Metadata/Subtype/XML", packet.toUtf8());
}

int writeAttachment(PdfFile &file, const PdfAttachment &attachment, QDate date)
{
    const QByteArray when = Pdf::date(date);
    const QByteArray digest = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toHex();
    const int data = file.addStream("/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</CreationDate" + when +
                                        "/ModDate" + when + "/Size " + Pdf::number(qint64(attachment.bytes.size())) +
                                        "/CheckSum<" + digest + ">>>",
                                    attachment.bytes);
    return file.add("<</Type/Filespec/F" + Pdf::literal(attachment.name.toLatin1()) + "/UF" +
                    Pdf::text(attachment.name) + "/Desc" + Pdf::text(attachment.description) +
                    "/AFRelationship/Data/EF<</F " + Pdf::reference(data) + "/UF " + Pdf::reference(data) + ">>>>");
}

int writeDestinations(PdfFile &file, const QHash<QString, QByteArray> &places)
{
    // Readers search the names by their bytes.
    QMap<QByteArray, QByteArray> sorted;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        sorted.insert(place.key().toUtf8(), place.value());
    QByteArray names;
    for (auto place = sorted.cbegin(); place != sorted.cend(); ++place)
        names += Pdf::literal(place.key()) + place.value();
    return file.add("<</Names[" + names + "]>>");
}
