#include "core/report/PdfFinish.h"

// qpdf 11 asks which pointers its headers should offer: the standard ones only.
#define POINTERHOLDER_TRANSITION 4

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle pdfText(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

std::string pdfDate(QDate date)
{
    return "D:" + (date.isValid() ? date : QDate(2000, 1, 1)).toString(u"yyyyMMdd"_s).toStdString() + "000000Z";
}

/// An entry of the outline while its children are gathered.
struct Entry
{
    QPDFObjectHandle object;
    int level;
    std::vector<QPDFObjectHandle> children{};

    void close();
};

void Entry::close()
{
    if (children.empty())
        return;
    object.replaceKey("/First", children.front());
    object.replaceKey("/Last", children.back());
    // Chapters are shown closed, so that the outline fits on one screen.
    const auto count = static_cast<long long>(children.size());
    object.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 0 ? count : -count));
    for (size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", object);
        if (i > 0)
            children[i].replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size())
            children[i].replaceKey("/Next", children[i + 1]);
    }
}

class Finisher
{
public:
    Finisher(QPDF &pdf, const ReportPages &pages, QDate date)
        : m_pdf(pdf), m_pages(pages), m_date(date), m_pdfPages(QPDFPageDocumentHelper(pdf).getAllPages())
    {}

    void nameFonts();
    void addProperties();
    void addOutline();
    void addLinks();
    void attach(const PdfAttachment &attachment);

private:
    QPDFObjectHandle destination(int page, double y);
    QPDFObjectHandle linkAnnotation(const PageLink &link);
    double height() const { return m_pages.pageSize().height(); }

    QPDF &m_pdf;
    const ReportPages &m_pages;
    QDate m_date;
    std::vector<QPDFPageObjectHelper> m_pdfPages;
};

/// QPdfWriter names its font subsets by object numbers, which follow the order of a hash. Ours follow the order of use.
void Finisher::nameFonts()
{
    std::set<QPDFObjGen> named;
    for (QPDFPageObjectHelper &page : m_pdfPages) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const auto &[name, font] : fonts.getDictAsMap()) {
            if (!named.insert(font.getObjGen()).second)
                continue;
            QPDFObjectHandle whole = font;
            QPDFObjectHandle face = whole.getKey("/DescendantFonts").getArrayItem(0);
            QPDFObjectHandle descriptor = face.getKey("/FontDescriptor");
            const std::string old = descriptor.getKey("/FontName").getName();
            const char number = static_cast<char>('A' + (named.size() - 1) % 26);
            QPDFObjectHandle unique = QPDFObjectHandle::newName("/COTEJ" + std::string(1, number) + "+" +
                                                                old.substr(old.find_last_of("+/") + 1));
            whole.replaceKey("/BaseFont", unique);
            face.replaceKey("/BaseFont", unique);
            descriptor.replaceKey("/FontName", unique);
        }
    }
}

void Finisher::addProperties()
{
    QPDFObjectHandle root = m_pdf.getRoot();
    root.replaceKey("/Lang", pdfText(m_pages.language() == u"es" ? u"es-MX"_s : u"en"_s));
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Metadata");
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdfText(m_pages.title()));
    info.replaceKey("/Subject", pdfText(m_pages.subject()));
    info.replaceKey("/Creator", pdfText(u"Cotejo"_s));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(m_date)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(m_date)));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
}

QPDFObjectHandle Finisher::destination(int page, double y)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(m_pdfPages.at(size_t(page)).getObjectHandle());
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(height() - y + 12, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

/// One stack of open entries, outermost first; closing an entry tells it about its children.
void Finisher::addOutline()
{
    std::vector<Entry> open;
    open.push_back({m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>")), 0});
    const auto closeLast = [&] {
        Entry entry = std::move(open.back());
        open.pop_back();
        entry.close();
        return entry;
    };
    for (const Bookmark &bookmark : m_pages.bookmarks()) {
        while (open.back().level >= bookmark.level)
            closeLast();
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(bookmark.text));
        item.replaceKey("/Dest", destination(bookmark.page, bookmark.y));
        open.back().children.push_back(item);
        open.push_back({item, bookmark.level});
    }
    while (open.size() > 1)
        closeLast();
    if (open.front().children.empty())
        return;
    m_pdf.getRoot().replaceKey("/Outlines", closeLast().object);
}

QPDFObjectHandle Finisher::linkAnnotation(const PageLink &link)
{
    QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({link.area.left(), height() - link.area.bottom(),
                                                                       link.area.right(), height() - link.area.top()}));
    if (link.page >= 0) {
        annotation.replaceKey("/Dest", destination(link.page, link.y));
    } else {
        QPDFObjectHandle action = QPDFObjectHandle::parse("<< /S /URI >>");
        action.replaceKey("/URI", QPDFObjectHandle::newString(link.url.toStdString()));
        annotation.replaceKey("/A", action);
        annotation.replaceKey("/Contents", pdfText(link.url));
    }
    return m_pdf.makeIndirectObject(annotation);
}

void Finisher::addLinks()
{
    for (int page = 0; page < m_pages.count(); ++page) {
        const QList<PageLink> links = m_pages.linksOn(page);
        if (links.isEmpty())
            continue;
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const PageLink &link : links)
            annotations.appendItem(linkAnnotation(link));
        QPDFObjectHandle object = m_pdfPages.at(size_t(page)).getObjectHandle();
        object.replaceKey("/Annots", annotations);
        object.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    }
}

void Finisher::attach(const PdfAttachment &attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes.toStdString());
    stream.setSubtype("application/json").setCreationDate(pdfDate(m_date)).setModDate(pdfDate(m_date));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    associated.appendItem(file.getObjectHandle());
    m_pdf.getRoot().replaceKey("/AF", associated);
}

QByteArray written(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(streams);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &painted, const ReportPages &pages, QDate date,
                               const PdfAttachment &attachment)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", painted.constData(), size_t(painted.size()));
        Finisher finisher(pdf, pages, date);
        finisher.nameFonts();
        finisher.addProperties();
        finisher.addOutline();
        finisher.addLinks();
        if (!attachment.bytes.isEmpty())
            finisher.attach(attachment);
        // Writing numbers the objects by their order in the document. Only what has been numbered so may be packed into
        // object streams, which group by number.
        const QByteArray ordered = written(pdf, qpdf_o_disable);
        QPDF numbered;
        numbered.processMemoryFile("report", ordered.constData(), size_t(ordered.size()));
        return written(numbered, qpdf_o_generate);
    } catch (const std::exception &failure) {
        return Error{ErrorCode::Storage, u"report.make"_s, {}, {QString::fromUtf8(failure.what())}};
    }
}
