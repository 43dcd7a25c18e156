#include "tests/support/ZipParts.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

QList<std::pair<QString, QByteArray>> zipParts(const QByteArray &zip)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), zip.constData(), size_t(zip.size())) != ARCHIVE_OK)
        return {};
    QList<std::pair<QString, QByteArray>> parts;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        QByteArray block(1 << 16, Qt::Uninitialized);
        la_ssize_t size = 0;
        while ((size = archive_read_data(reader.get(), block.data(), size_t(block.size()))) > 0)
            bytes.append(block.constData(), qsizetype(size));
        if (size < 0)
            return {};
        parts.append({QString::fromUtf8(archive_entry_pathname_utf8(entry)), bytes});
    }
    return parts;
}
