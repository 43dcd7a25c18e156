#pragma once

#include "core/EvidenceCopies.h"
#include "core/model/Evidence.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QImage>

#include <atomic>
#include <memory>

enum class EvidenceKind;

/// A stored copy as far as it can be shown, read off the window's thread.
struct CopyContent
{
    EvidenceId id{};
    EvidenceKind kind{};
    CopyState state = CopyState::Unchecked;
    QByteArray bytes{};       ///< of a PDF
    QImage image{};           ///< null where it could not be read
    QString text{};
    QString encoding{};       ///< of the text, by name
    bool isCut = false;       ///< the text goes on
    std::optional<Error> fault{};
};

/// Reads one copy at a time for the preview, with its digest checked on the way; a newer request puts an older one
/// aside. What comes may be hostile: sizes are bounded before anything is decoded.
class CopyLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestShown = 256 * 1024 * 1024; ///< bytes; larger copies are not previewed
    static constexpr qint64 longestText = 16 * 1024 * 1024;   ///< bytes of text shown, from its beginning
    static constexpr int largestImage = 256;                  ///< MiB that a picture may take when decoded

    explicit CopyLoader(QObject *parent = nullptr);
    ~CopyLoader() override;

    void read(const Evidence &item, const EvidenceCopies &copies);
    void stop();

    /// Text of whatever encoding: by its byte-order mark, as UTF-8 where it is that, else as Windows-1252.
    static QString decoded(const QByteArray &bytes, QString *encoding);

Q_SIGNALS:
    void done(const CopyContent &content);

private:
    QFutureWatcher<CopyContent> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isStopped;
};
