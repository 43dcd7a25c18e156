#include "core/report/pdf/PdfReader.h"

#include "core/report/pdf/PdfPageDigest.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfDocument>
#include <QPdfSelection>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 512 * 1024 * 1024;
constexpr qint64 mostAttached = 256 * 1024 * 1024; ///< bytes of all attachments together
constexpr size_t mostPages = 20000;
constexpr int deepestTag = 100;

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::InvalidInput, u"check.unreadable"_s, path, {why}};
}

void readAttachments(QPDF &pdf, PdfParts &parts)
{
    qint64 left = mostAttached;
    for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        QPDFEFStreamObjectHelper stream = file->getEmbeddedFileStream();
        const QByteArray bytes = unpacked(stream.getObjectHandle(), left);
        left -= bytes.size();
        const QByteArray told = QByteArray::fromStdString(stream.getChecksum());
        parts.areAttachmentsSound &= told.isEmpty() || told == QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
        parts.attachments.append(bytes);
    }
}

class FigureFinder
{
public:
    FigureFinder(const std::vector<QPDFObjectHandle> &pages, PdfParts &parts) : m_parts(parts)
    {
        for (size_t i = 0; i < pages.size(); ++i)
            m_pages.emplace(pages[i].getObjGen(), int(i));
    }

    void lookIn(QPDFObjectHandle element, int depth)
    {
        if (depth > deepestTag)
            throw std::runtime_error("tags nested too deeply");
        if (element.isArray()) {
            for (int i = 0; i < element.getArrayNItems(); ++i)
                lookIn(element.getArrayItem(i), depth + 1);
            return;
        }
        if (!element.isDictionary() || (element.isIndirect() && !m_seen.insert(element.getObjGen()).second))
            return;
        QPDFObjectHandle type = element.getKey("/S");
        if (type.isName() && type.getName() == "/Figure" && element.getKey("/Alt").isString())
            m_parts.figures.append({pageOf(element, 0), QString::fromStdString(element.getKey("/Alt").getUTF8Value())});
        lookIn(element.getKey("/K"), depth + 1);
    }

private:
    /// Where the element, or the first piece of it, stands.
    int pageOf(QPDFObjectHandle element, int depth) const
    {
        if (element.isArray() && element.getArrayNItems() > 0)
            return pageOf(element.getArrayItem(0), depth + 1);
        if (!element.isDictionary() || depth > deepestTag)
            return 0;
        const auto page = m_pages.find(element.getKey("/Pg").getObjGen());
        return page != m_pages.end() ? page->second : pageOf(element.getKey("/K"), depth + 1);
    }

    PdfParts &m_parts;
    std::map<QPDFObjGen, int> m_pages;
    std::set<QPDFObjGen> m_seen;
};

PdfParts read(const QByteArray &bytes, const QString &path)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(path.toUtf8().constData(), bytes.constData(), size_t(bytes.size()));
    PdfParts parts;
    readAttachments(pdf, parts);
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    if (pages.size() > mostPages)
        throw std::runtime_error("too many pages");
    PdfPageDigest digest(pages);
    for (const QPDFObjectHandle &page : pages)
        parts.pages.append(digest.of(page));
    FigureFinder(pages, parts).lookIn(pdf.getRoot().getKey("/StructTreeRoot"), 0);
    return parts;
}

} // namespace

Result<PdfParts> readPdfParts(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > largestFile)
        return Error{ErrorCode::InvalidInput, u"check.too-big"_s, path, {}};
    if (!bytes.left(1024).contains("%PDF-"))
        return unreadable(path, u"%PDF-"_s);
    try {
        return read(bytes, path);
    } catch (const std::exception &fault) {
        QString why = QString::fromUtf8(fault.what());
        return unreadable(path, why.remove(path).simplified().left(200));
    }
}

Result<QStringList> readPageTexts(const QByteArray &bytes, const QString &path, qsizetype pages)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return unreadable(path, QString());
    QStringList texts;
    for (int page = 0; page < int(std::min<qsizetype>(pages, document.pageCount())); ++page)
        texts.append(document.getAllText(page).text());
    return texts;
}
