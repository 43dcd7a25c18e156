#pragma once

#include <QImage>
#include <QObject>
#include <QRectF>

#include <atomic>
#include <memory>

class QBuffer;
class QPdfDocument;

/// Where searched words stand on a page, in points from its top left corner.
struct PdfHit
{
    int page = 0;
    QList<QRectF> places{};
};

/// The pages of a PDF, in a thread of their own: whatever the file does, the window goes on. Everything is asked by a
/// slot and answered by a signal; what was asked before the latest `ticket` is not answered any more.
class PreviewedPdf : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostHits = 1000;

    PreviewedPdf();
    ~PreviewedPdf() override;

    /// Called from the window: makes all that is waiting pointless.
    int nextTicket() { return ++m_ticket; }
    int nextSearch() { return ++m_search; }

public Q_SLOTS:
    void open(int ticket, const QByteArray &bytes);
    void render(int ticket, int page, double scale); ///< pixels a point
    void search(int ticket, int searchTicket, const QString &words);

Q_SIGNALS:
    void opened(int ticket, int pageCount, bool isLocked); ///< no pages: damaged, or locked by a password
    void rendered(int ticket, int page, const QImage &image, const QSizeF &points);
    void found(int searchTicket, const QList<PdfHit> &hits);

private:
    std::atomic<int> m_ticket = 0;
    std::atomic<int> m_search = 0;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
};
