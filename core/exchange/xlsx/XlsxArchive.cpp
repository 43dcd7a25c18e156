#include "core/exchange/xlsx/XlsxArchive.h"

#include "core/exchange/xlsx/XlsxTagWatch.h"

#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

/// Reads the archive from a device that it shares with others: each remembers its own place.
class Unpacker
{
public:
    explicit Unpacker(QIODevice &device) : m_device(device), m_archive(archive_read_new())
    {
        archive_read_support_format_zip_seekable(m_archive);
        archive_read_set_read_callback(m_archive, &Unpacker::read);
        archive_read_set_skip_callback(m_archive, &Unpacker::skip);
        archive_read_set_seek_callback(m_archive, &Unpacker::seek);
        archive_read_set_callback_data(m_archive, this);
    }
    ~Unpacker() { archive_read_free(m_archive); }
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    bool open() { return archive_read_open1(m_archive) == ARCHIVE_OK; }
    /// The next entry, a null pointer at the end; false when the archive cannot be read on.
    bool nextEntry(archive_entry *&entry)
    {
        const int state = archive_read_next_header(m_archive, &entry);
        if (state == ARCHIVE_EOF)
            entry = nullptr;
        return state == ARCHIVE_OK || state == ARCHIVE_WARN || state == ARCHIVE_EOF;
    }
    /// Unpacked bytes, 0 at the end, negative when something is wrong with them, a wrong check sum too.
    qint64 unpack(char *data, qint64 most) { return archive_read_data(m_archive, data, std::size_t(most)); }

    qint64 packedBytes() const { return m_handedOver; }
    bool hasDeviceFailed() const { return m_hasDeviceFailed; }
    QString complaint() const { return QString::fromUtf8(archive_error_string(m_archive)); }

private:
    static la_ssize_t read(archive *archive, void *self, const void **data)
    {
        auto &unpacker = *static_cast<Unpacker *>(self);
        const qint64 count = unpacker.m_device.seek(unpacker.m_at)
                                 ? unpacker.m_device.read(unpacker.m_block.data(), qint64(unpacker.m_block.size()))
                                 : -1;
        if (count < 0 || (count == 0 && unpacker.m_at < unpacker.m_device.size())) {
            unpacker.m_hasDeviceFailed = true;
            archive_set_error(archive, EIO, "%s", qPrintable(unpacker.m_device.errorString()));
            return -1;
        }
        unpacker.m_at += count;
        unpacker.m_handedOver += count;
        *data = unpacker.m_block.data();
        return la_ssize_t(count);
    }
    static la_int64_t skip(archive *, void *self, la_int64_t wanted)
    {
        auto &unpacker = *static_cast<Unpacker *>(self);
        const qint64 skipped = std::clamp<qint64>(wanted, 0, unpacker.m_device.size() - unpacker.m_at);
        unpacker.m_at += skipped;
        return skipped;
    }
    static la_int64_t seek(archive *, void *self, la_int64_t offset, int whence)
    {
        auto &unpacker = *static_cast<Unpacker *>(self);
        const qint64 size = unpacker.m_device.size();
        const qint64 from = whence == SEEK_END ? size : whence == SEEK_CUR ? unpacker.m_at : 0;
        if (offset < -from || offset > size - from)
            return ARCHIVE_FATAL;
        unpacker.m_at = from + offset;
        return unpacker.m_at;
    }

    QIODevice &m_device;
    archive *m_archive;
    std::array<char, 16 * 1024> m_block{};
    qint64 m_at = 0;
    qint64 m_handedOver = 0;
    bool m_hasDeviceFailed = false;
};

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const QString name = utf8 ? QString::fromUtf8(utf8) : QString::fromLocal8Bit(archive_entry_pathname(entry));
    return QString(name).replace(u'\\', u'/');
}

/// Names that would lead out of a folder they were unpacked to; nothing of ours has them.
bool isUnsafe(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u':') || name.split(u'/').contains(u".."_s);
}

class UnpackedPart final : public XlsxPart
{
public:
    UnpackedPart(std::unique_ptr<Unpacker> unpacker, const QString &archive, const XlsxLimits &limits,
                 const QString &part)
        : m_unpacker(std::move(unpacker)), m_archive(archive), m_limits(limits), m_part(part),
          m_packedBefore(m_unpacker->packedBytes())
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void mark() override { m_sinceMark = 0; }
    const std::optional<Error> &failure() const override { return m_failure; }
    bool atEnd() const override { return m_isFinished || m_failure; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &what, const QStringList &arguments)
    {
        m_failure = xlsxError(what, m_archive, QStringList{m_part} + arguments);
        return -1;
    }

    std::unique_ptr<Unpacker> m_unpacker;
    QString m_archive;
    XlsxLimits m_limits;
    QString m_part;
    qint64 m_packedBefore;
    qint64 m_unpacked = 0;
    qint64 m_sinceMark = 0;
    XlsxTagWatch m_tags;
    bool m_isFinished = false;
    std::optional<Error> m_failure;
};

qint64 UnpackedPart::readData(char *data, qint64 most)
{
    if (m_failure)
        return -1;
    if (most <= 0 || m_isFinished)
        return 0;
    const qint64 count = m_unpacker->unpack(data, most);
    if (count < 0) {
        if (m_unpacker->hasDeviceFailed()) {
            m_failure = Error{ErrorCode::Storage, u"table.unreadable"_s, m_archive, {m_unpacker->complaint()}};
            return -1;
        }
        return fail(u"damaged-part"_s, {});
    }
    m_isFinished = count == 0;
    m_unpacked += count;
    m_sinceMark += count;
    if (m_unpacked > m_limits.part)
        return fail(u"part-too-large"_s, {QString::number(m_limits.part / (1024 * 1024))});
    const qint64 packed = qMax<qint64>(1, m_unpacker->packedBytes() - m_packedBefore);
    if (m_unpacked > m_limits.ratioFrom && m_unpacked / packed > m_limits.ratio)
        return fail(u"too-tightly-packed"_s, {QString::number(m_limits.ratio)});
    if (m_sinceMark > m_limits.token)
        return fail(u"piece-too-long"_s, {QString::number(m_limits.token / (1024 * 1024))});
    if (!m_tags.take(QByteArrayView(data, count), m_limits.attributes))
        return fail(u"too-many-attributes"_s, {QString::number(m_limits.attributes)});
    return count;
}

} // namespace

Error xlsxError(const QString &what, const QString &where, const QStringList &arguments)
{
    return {.code = ErrorCode::InvalidInput, .what = u"xlsx."_s + what, .where = where, .arguments = arguments};
}

Result<XlsxArchive> XlsxArchive::over(std::unique_ptr<QIODevice> device, const QString &name, const XlsxLimits &limits)
{
    XlsxArchive archive;
    archive.m_device = std::move(device);
    archive.m_name = name;
    archive.m_limits = limits;
    if (Result<> read = archive.readParts(); !read)
        return read.error();
    return archive;
}

Result<> XlsxArchive::readParts()
{
    Unpacker unpacker(*m_device);
    const auto failed = [&] {
        if (unpacker.hasDeviceFailed())
            return Error{ErrorCode::Storage, u"table.unreadable"_s, m_name, {unpacker.complaint()}};
        return xlsxError(u"damaged"_s, m_name);
    };
    if (!unpacker.open())
        return failed();
    QSet<QString> seen;
    while (true) {
        archive_entry *entry = nullptr;
        if (!unpacker.nextEntry(entry))
            return failed();
        if (!entry)
            return m_parts.isEmpty() ? Result<>(xlsxError(u"damaged"_s, m_name)) : Result<>();
        const QString part = nameOf(entry);
        if (archive_entry_is_encrypted(entry))
            return xlsxError(u"encrypted"_s, m_name);
        if (isUnsafe(part))
            return xlsxError(u"unsafe-name"_s, m_name, {part});
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (seen.contains(part.toLower()))
            return xlsxError(u"part-twice"_s, m_name, {part});
        seen.insert(part.toLower());
        m_parts.append(part);
        if (m_parts.size() > m_limits.parts)
            return xlsxError(u"too-many-parts"_s, m_name, {QString::number(m_limits.parts)});
    }
}

bool XlsxArchive::has(const QString &part) const { return m_parts.contains(part, Qt::CaseInsensitive); }

Result<std::unique_ptr<XlsxPart>> XlsxArchive::open(const QString &part) const
{
    auto unpacker = std::make_unique<Unpacker>(*m_device);
    if (!unpacker->open())
        return xlsxError(u"damaged"_s, m_name);
    while (true) {
        archive_entry *entry = nullptr;
        if (!unpacker->nextEntry(entry))
            return xlsxError(u"damaged"_s, m_name);
        if (!entry)
            return xlsxError(u"missing-part"_s, m_name, {part});
        if (archive_entry_filetype(entry) == AE_IFREG && nameOf(entry).compare(part, Qt::CaseInsensitive) == 0)
            return std::unique_ptr<XlsxPart>(new UnpackedPart(std::move(unpacker), m_name, m_limits, part));
    }
}
