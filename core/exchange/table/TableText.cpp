#include "core/exchange/table/TableText.h"

#include "core/exchange/csv/Utf8Check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 64 * 1024;

/// What Windows-1252 puts where Latin-1 has control characters; the five unused places stay control characters.
constexpr char16_t windows1252High[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                          0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// The kind of a file that is certainly no table, by its first bytes; empty when it may be one.
QString foreignKind(const QByteArray &head)
{
    static const QList<std::pair<QByteArray, QString>> kinds = {
        {QByteArray::fromHex("89504e47"), u"PNG"_s},
        {QByteArray::fromHex("ffd8ff"), u"JPEG"_s},
        {QByteArray("GIF8"), u"GIF"_s},
        {QByteArray("%PDF-"), u"PDF"_s},
        {QByteArray::fromHex("504b0304"), u"ZIP, XLSX, ODS, DOCX"_s},
        {QByteArray::fromHex("1f8b"), u"GZIP"_s},
        {QByteArray::fromHex("d0cf11e0a1b11ae1"), u"XLS, DOC"_s},
        {QByteArray("SQLite format 3"), u"SQLite"_s},
        {QByteArray("{\\rtf"), u"RTF"_s}};
    for (const auto &[signature, kind] : kinds) {
        if (head.startsWith(signature))
            return kind;
    }
    return {};
}

QString plainName(const QString &encoding)
{
    QString name = encoding.toLower();
    return name.remove(u'-').remove(u'_').remove(u' ');
}

} // namespace

TableText::TableText(TableText &&) noexcept = default;
TableText &TableText::operator=(TableText &&) noexcept = default;
TableText::~TableText() = default;

Error TableText::error(const QString &what, const QStringList &arguments) const
{
    return {.code = ErrorCode::InvalidInput, .what = u"table."_s + what, .where = m_name, .arguments = arguments};
}

Result<std::unique_ptr<QIODevice>> TableText::openFile(const QString &path)
{
    const auto refused = [&](ErrorCode code, const QString &what, const QStringList &arguments = {}) {
        return Error{
            .code = code, .what = u"table."_s + what, .where = QDir::toNativeSeparators(path), .arguments = arguments};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refused(ErrorCode::NotFound, u"not-found"_s);
    if (info.isDir())
        return refused(ErrorCode::InvalidInput, u"is-folder"_s);
    if (!info.isFile())
        return refused(ErrorCode::InvalidInput, u"not-a-file"_s);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refused(ErrorCode::Storage, u"unreadable"_s, {file->errorString()});
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<TableText> TableText::open(const QString &path, const QString &encoding)
{
    Result<std::unique_ptr<QIODevice>> file = openFile(path);
    if (!file)
        return file.error();
    return over(std::move(*file), QDir::toNativeSeparators(path), encoding);
}

Result<TableText> TableText::over(std::unique_ptr<QIODevice> device, const QString &name, const QString &encoding)
{
    TableText text;
    text.m_device = std::move(device);
    text.m_name = name;
    if (Result<> checked = text.check(encoding); !checked)
        return checked.error();
    if (Result<> ready = text.rewind(); !ready)
        return ready.error();
    return text;
}

Result<> TableText::check(const QString &encoding)
{
    const QByteArray head = m_device->read(blockSize);
    if (head.isEmpty() && !m_device->atEnd())
        return Error{ErrorCode::Storage, u"table.unreadable"_s, m_name, {m_device->errorString()}};
    if (head.isEmpty())
        return error(u"empty"_s);
    if (const QString kind = foreignKind(head); !kind.isEmpty())
        return error(u"other-kind"_s, {kind});
    if (Result<> known = recognise(encoding, head); !known)
        return known;
    const bool isWide = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    if (const qsizetype zero = head.indexOf('\0'); zero >= 0 && !isWide)
        return error(u"zero-bytes"_s, {QString::number(1 + head.first(zero).count('\n'))});
    if (m_device->size() > largestFile)
        return error(u"too-large"_s,
                     {QString::number(m_device->size() / (1024 * 1024)), QString::number(largestFile / (1024 * 1024))});
    return isWide ? Result<>() : scan(plainName(encoding) == u"auto"_s && m_markLength == 0);
}

Result<> TableText::recognise(const QString &encoding, const QByteArray &head)
{
    const bool hasUtf8Mark = head.startsWith(QByteArray::fromHex("efbbbf"));
    const bool hasLittleMark = head.startsWith(QByteArray::fromHex("fffe"));
    const bool hasBigMark = head.startsWith(QByteArray::fromHex("feff"));
    const QString wanted = plainName(encoding);
    if (wanted == u"auto"_s || wanted.isEmpty()) {
        m_encoding = hasLittleMark ? Encoding::Utf16Le : hasBigMark ? Encoding::Utf16Be : Encoding::Utf8;
    } else if (wanted == u"utf8"_s) {
        m_encoding = Encoding::Utf8;
    } else if (wanted == u"utf16"_s) {
        m_encoding = hasBigMark ? Encoding::Utf16Be : Encoding::Utf16Le;
    } else if (wanted == u"utf16le"_s) {
        m_encoding = Encoding::Utf16Le;
    } else if (wanted == u"utf16be"_s) {
        m_encoding = Encoding::Utf16Be;
    } else if (wanted == u"windows1252"_s || wanted == u"cp1252"_s) {
        m_encoding = Encoding::Windows1252;
    } else if (wanted == u"latin1"_s || wanted == u"iso88591"_s) {
        m_encoding = Encoding::Latin1;
    } else {
        return error(u"unknown-encoding"_s, {encoding});
    }
    if (m_encoding == Encoding::Utf8)
        m_markLength = hasUtf8Mark ? 3 : 0;
    else if ((m_encoding == Encoding::Utf16Le && hasLittleMark) || (m_encoding == Encoding::Utf16Be && hasBigMark))
        m_markLength = 2;
    return {};
}

/// Goes through the bytes once: zero bytes anywhere, and whether it is UTF-8 or has to be read as Windows-1252.
Result<> TableText::scan(bool mayFallBack)
{
    Utf8Check check;
    m_device->seek(m_markLength);
    qint64 seen = 0;
    for (QByteArray block = m_device->read(blockSize); !block.isEmpty(); block = m_device->read(blockSize)) {
        check.feed(block);
        seen += block.size();
        if (check.hasZeroByte())
            return error(u"zero-bytes"_s, {QString::number(check.zeroLine())});
        if (seen > largestFile)
            return error(u"too-large"_s,
                         {QString::number(seen / (1024 * 1024)), QString::number(largestFile / (1024 * 1024))});
    }
    check.finish();
    if (m_encoding != Encoding::Utf8 || check.isValid())
        return {};
    if (!mayFallBack || check.isMostlyUtf8())
        return error(u"broken-encoding"_s, {u"UTF-8"_s, QString::number(check.firstFaultLine())});
    m_encoding = Encoding::Windows1252;
    return {};
}

QString TableText::encodingName() const
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    case Encoding::Latin1:
        return u"ISO-8859-1"_s;
    }
    Q_UNREACHABLE();
}

Result<> TableText::rewind()
{
    if (!m_device->seek(m_markLength))
        return Error{ErrorCode::Storage, u"table.unreadable"_s, m_name, {m_device->errorString()}};
    const auto flags = QStringDecoder::Flag::ConvertInitialBom; // the mark is skipped by its length already
    if (m_encoding == Encoding::Utf8)
        m_decoder = QStringDecoder(QStringDecoder::Utf8, flags);
    else if (m_encoding == Encoding::Utf16Le)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE, flags);
    else if (m_encoding == Encoding::Utf16Be)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE, flags);
    return {};
}

QString TableText::decoded(const QByteArray &bytes)
{
    if (m_encoding != Encoding::Windows1252 && m_encoding != Encoding::Latin1)
        return m_decoder(bytes);
    QString text = QString::fromLatin1(bytes);
    if (m_encoding == Encoding::Windows1252) {
        for (QChar &c : text) {
            if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
                c = QChar(windows1252High[c.unicode() - 0x80]);
        }
    }
    return text;
}

Result<QString> TableText::nextBlock()
{
    // A block can decode to nothing when it holds only the beginning of a character.
    while (true) {
        const QByteArray bytes = m_device->read(blockSize);
        if (bytes.isEmpty()) {
            if (!m_device->atEnd())
                return Error{ErrorCode::Storage, u"table.unreadable"_s, m_name, {m_device->errorString()}};
            return QString();
        }
        const QString text = decoded(bytes);
        if (m_decoder.isValid() && m_decoder.hasError())
            return error(u"broken-encoding"_s, {encodingName(), u"?"_s});
        if (text.contains(QChar(u'\0')))
            return error(u"zero-bytes"_s, {u"?"_s});
        if (!text.isEmpty())
            return text;
    }
}
