#include "ui/evidence/CopyLoader.h"

#include "ui/evidence/EvidenceWords.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringDecoder>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSide = 8000; ///< pixels; a larger picture is shrunk while it is read

/// Keeps the beginning of what is written to it.
class Head : public QIODevice
{
public:
    explicit Head(qint64 limit) : m_limit(limit) { open(QIODevice::WriteOnly); }

    const QByteArray &kept() const { return m_kept; }
    bool isCut() const { return m_isCut; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 room = std::min(size, m_limit - m_kept.size());
        m_kept.append(data, room);
        m_isCut = m_isCut || room < size;
        return size;
    }

private:
    qint64 m_limit;
    QByteArray m_kept;
    bool m_isCut = false;
};

/// The first picture of a file in one of the common formats, no larger than it can be shown.
QImage pictureIn(const QByteArray &bytes)
{
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "bmp", "webp", "ico", "ppm", "pgm", "pbm", "tiff"};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (!formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    return reader.read();
}

CopyContent contentOf(const Evidence &item, const EvidenceCopies &copies, const Progress &progress)
{
    CopyContent content{.id = item.id, .kind = EvidenceWords::kindOf(item)};
    const bool isText = content.kind == EvidenceKind::Text;
    const bool isWhole = content.kind == EvidenceKind::Pdf || content.kind == EvidenceKind::Image;
    Head head(isText ? CopyLoader::longestText : isWhole ? CopyLoader::largestShown : 0);
    if (const Result<> read = copies.read(item.digest, head, progress); !read) {
        content.fault = read.error();
        content.state = read.error().what == u"evidence.altered"   ? CopyState::Altered
                        : read.error().what == u"evidence.missing" ? CopyState::Missing
                                                                   : CopyState::Unchecked;
        return content;
    }
    content.state = CopyState::Sound;
    content.isCut = head.isCut();
    if (isText)
        content.text = CopyLoader::decoded(head.kept(), &content.encoding);
    else if (content.kind == EvidenceKind::Image && !content.isCut)
        content.image = pictureIn(head.kept());
    else if (content.kind == EvidenceKind::Pdf && !content.isCut)
        content.bytes = head.kept();
    return content;
}

} // namespace

CopyLoader::CopyLoader(QObject *parent) : QObject(parent)
{
    QImageReader::setAllocationLimit(largestImage);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const CopyContent content = m_watcher.result();
        if (!content.fault || content.fault->code != ErrorCode::Cancelled)
            Q_EMIT done(content);
    });
}

CopyLoader::~CopyLoader()
{
    stop();
    m_watcher.waitForFinished();
}

void CopyLoader::read(const Evidence &item, const EvidenceCopies &copies)
{
    stop();
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([item, copies, isStopped = m_isStopped] {
        return contentOf(item, copies, {.isCancelled = [isStopped] {
                             return isStopped->load();
                         }});
    }));
}

void CopyLoader::stop()
{
    if (m_isStopped)
        *m_isStopped = true;
}

QString CopyLoader::decoded(const QByteArray &bytes, QString *encoding)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder unicode(marked.value_or(QStringConverter::Utf8));
    const QString text = unicode(bytes);
    // A text cut within a letter is no worse for it.
    const bool isUnicode = marked || !unicode.hasError() ||
                           (bytes.size() >= longestText && text.count(QChar::ReplacementCharacter) <= 1);
    if (isUnicode) {
        *encoding = QString::fromLatin1(QStringConverter::nameForEncoding(marked.value_or(QStringConverter::Utf8)));
        return text;
    }
    QStringDecoder western("windows-1252");
    *encoding = western.isValid() ? u"Windows-1252"_s : u"ISO-8859-1"_s;
    return western.isValid() ? QString(western(bytes)) : QString::fromLatin1(bytes);
}
