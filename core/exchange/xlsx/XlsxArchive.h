#pragma once

#include "core/base/Result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

/// "xlsx.<what>"; `where` stands for the file.
Error xlsxError(const QString &what, const QString &where, const QStringList &arguments = {});

/// What an archive may not exceed; a larger one is refused with an error, never cut.
struct XlsxLimits
{
    qint64 part = 512LL * 1024 * 1024;    ///< bytes of one part, unpacked
    qint64 token = 16LL * 1024 * 1024;    ///< bytes between two marks of a part: one piece of XML
    int ratio = 200;                      ///< unpacked to packed bytes, beyond `ratioFrom` unpacked ones
    qint64 ratioFrom = 8LL * 1024 * 1024; ///< a small part may be packed as tightly as it likes
    int parts = 10'000;
    int attributes = 200; ///< of one element of XML
};

/// One part of the archive as a stream. What stops it is told by `failure()`, since a device only knows a sentence.
class XlsxPart : public QIODevice
{
public:
    /// Says that what was read so far has been used; from here the length of the next piece of XML is counted.
    virtual void mark() = 0;
    virtual const std::optional<Error> &failure() const = 0;
    bool isSequential() const override { return true; }
};

/// A ZIP archive of named parts, never unpacked to the disk. Names are compared without regard to case, as the format
/// wants it. Refuses what is damaged, encrypted, too large or names files outside itself.
class XlsxArchive
{
public:
    /// `name` stands for the file in errors.
    static Result<XlsxArchive> over(std::unique_ptr<QIODevice> device, const QString &name,
                                    const XlsxLimits &limits = {});

    const QString &name() const { return m_name; }
    const QStringList &parts() const { return m_parts; } ///< with '/' between folders, as written otherwise
    bool has(const QString &part) const;
    /// The part from its beginning, while the archive lives. Several may be open at a time.
    Result<std::unique_ptr<XlsxPart>> open(const QString &part) const;

private:
    XlsxArchive() = default;
    Result<> readParts();

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    XlsxLimits m_limits;
    QStringList m_parts;
};
