#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>
#include <QList>

/// Writes the objects of a PDF 1.7 file, each as soon as it is given: streams at once, small objects packed into object
/// streams. Same objects in the same order: same bytes. After a failure nothing more is written.
class PdfFile
{
public:
    /// `out` outlives the file.
    explicit PdfFile(QIODevice &out);

    /// A number for an object that comes later.
    int reserve();
    void write(int id, const QByteArray &object);
    int add(const QByteArray &object);
    /// `entries`: the dictionary without its brackets, length and filter.
    void writeStream(int id, const QByteArray &entries, const QByteArray &bytes);
    int addStream(const QByteArray &entries, const QByteArray &bytes);
    /// As it is, for readers that look for it without understanding PDF (XMP).
    int addPlainStream(const QByteArray &entries, const QByteArray &bytes);

    /// Cross references and trailer; the file's /ID follows from the bytes before them.
    void finish(int root, int info);
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Place
    {
        qint64 offset = 0;
        int container = 0; ///< of an object in an object stream; `offset` is its index there
    };

    void put(const QByteArray &bytes);
    void putStream(int id, const QByteArray &entries, const QByteArray &bytes);
    void flushObjects();

    QIODevice &m_out;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    QList<Place> m_places{Place{}};
    QList<std::pair<int, QByteArray>> m_waiting;
    qint64 m_written = 0;
    bool m_hasFailed = false;
};
