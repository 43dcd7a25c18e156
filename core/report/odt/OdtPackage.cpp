#include "core/report/odt/OdtPackage.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <zip.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray odtType = "application/vnd.oasis.opendocument.text";

Error failed(const QString &why) { return {ErrorCode::Storage, u"report.write"_s, {}, {why}}; }

/// Midnight of a day as ZIP counts days, which it does from 1980 on; no time zone comes in.
zip_uint16_t zipDay(QDate date)
{
    const QDate day = date.isValid() && date.year() >= 1980 && date.year() < 2108 ? date : QDate(1980, 1, 1);
    return zip_uint16_t((day.year() - 1980) << 9 | day.month() << 5 | day.day());
}

int isCancelled(zip_t *, void *progress) { return static_cast<const Progress *>(progress)->cancelled() ? 1 : 0; }

/// A ZIP file made in memory. Looks at the bytes it is given until `close()`.
class Zip
{
public:
    explicit Zip(QDate date) : m_day(zipDay(date))
    {
        zip_error_init(&m_error);
        m_memory = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (!m_memory)
            return;
        zip_source_keep(m_memory);
        m_zip = zip_open_from_source(m_memory, ZIP_CREATE | ZIP_TRUNCATE, &m_error);
        if (!m_zip)
            zip_source_free(m_memory);
    }
    ~Zip()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_memory)
            zip_source_free(m_memory);
        zip_error_fini(&m_error);
    }
    Q_DISABLE_COPY_MOVE(Zip)

    bool add(const QByteArray &name, const QByteArray &bytes, bool isStored)
    {
        zip_source_t *source =
            m_zip ? zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0) : nullptr;
        const zip_int64_t index = source ? zip_file_add(m_zip, name.constData(), source, 0) : -1;
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto at = zip_uint64_t(index);
        return zip_set_file_compression(m_zip, at, isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
               zip_file_set_dostime(m_zip, at, 0, m_day, 0) == 0;
    }

    bool close(const Progress &progress)
    {
        zip_register_cancel_callback_with_state(m_zip, isCancelled, nullptr, const_cast<Progress *>(&progress));
        if (zip_close(m_zip) != 0)
            return false;
        m_zip = nullptr;
        return true;
    }

    /// Of a closed one.
    bool copyTo(QIODevice &out)
    {
        if (zip_source_open(m_memory) != 0)
            return false;
        QByteArray block(1 << 16, Qt::Uninitialized);
        zip_int64_t size = 0;
        do {
            size = zip_source_read(m_memory, block.data(), zip_uint64_t(block.size()));
        } while (size > 0 && out.write(block.constData(), size) == size);
        zip_source_close(m_memory);
        return size == 0;
    }

    QString errorString() { return QString::fromUtf8(zip_error_strerror(m_zip ? zip_get_error(m_zip) : &m_error)); }

private:
    zip_uint16_t m_day;
    zip_error_t m_error{};
    zip_source_t *m_memory = nullptr;
    zip_t *m_zip = nullptr;
};

} // namespace

void OdtPackage::add(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    m_parts.append({name, mediaType, bytes});
}

QByteArray OdtPackage::manifest() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto entry = [&xml](const QString &path, const QString &mediaType) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        if (path == u"/")
            xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
        xml.writeAttribute(u"manifest:media-type"_s, mediaType);
    };
    entry(u"/"_s, QString::fromLatin1(odtType));
    for (const Part &part : m_parts)
        entry(part.name, part.mediaType);
    xml.writeEndDocument();
    return bytes;
}

Result<> OdtPackage::write(QIODevice &out, const Progress &progress) const
{
    const QByteArray list = manifest();
    Zip zip(m_date);
    bool isWhole = zip.add("mimetype", odtType, true);
    for (const Part &part : m_parts) {
        // Pictures of pixels are packed already.
        const bool isPacked = part.mediaType == u"image/png";
        isWhole = isWhole && zip.add(part.name.toUtf8(), part.bytes, isPacked);
    }
    if (!isWhole || !zip.add("META-INF/manifest.xml", list, false))
        return failed(zip.errorString());
    if (!zip.close(progress))
        return progress.cancelled() ? Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}} : failed(zip.errorString());
    return zip.copyTo(out) ? Result<>() : failed(out.errorString());
}
