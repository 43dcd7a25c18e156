#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringDecoder>

#include <memory>

class QIODevice;

/// The text of a table file: recognised, checked and decoded block by block, so that a large file never lies in memory
/// as a whole. Refuses what cannot be a table (pictures, archives, zero bytes, too large) before anything is decoded.
class TableText
{
public:
    static constexpr qint64 largestFile = 256 * 1024 * 1024;

    /// Opens a file. `encoding` is "auto" or a name: utf-8, utf-16, utf-16le, utf-16be, windows-1252, latin1.
    /// "auto" takes a byte-order mark, else UTF-8 where all bytes are valid UTF-8, else Windows-1252.
    static Result<TableText> open(const QString &path, const QString &encoding);
    /// The same over a device that can seek; `name` stands for it in errors.
    static Result<TableText> over(std::unique_ptr<QIODevice> device, const QString &name, const QString &encoding);

    /// A file that can be read, whatever it holds; folders and the like are refused.
    static Result<std::unique_ptr<QIODevice>> openFile(const QString &path);

    TableText(TableText &&) noexcept;
    TableText &operator=(TableText &&) noexcept;
    ~TableText();

    const QString &name() const { return m_name; }
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" or "ISO-8859-1".
    QString encodingName() const;

    /// The next piece of text; an empty one at the end.
    Result<QString> nextBlock();
    /// Begins again at the first character.
    Result<> rewind();

private:
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Latin1 };

    TableText() = default;
    Result<> check(const QString &encoding);
    Result<> recognise(const QString &encoding, const QByteArray &head);
    Result<> scan(bool mayFallBack);
    QString decoded(const QByteArray &bytes);
    Error error(const QString &what, const QStringList &arguments = {}) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Encoding m_encoding = Encoding::Utf8;
    int m_markLength = 0;
    QStringDecoder m_decoder;
};
