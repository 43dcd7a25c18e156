#include "ui/evidence/PreviewedPdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPolygonF>

#include <cmath>

namespace {

constexpr double mostPixels = 24e6; ///< of one page

} // namespace

PreviewedPdf::PreviewedPdf() = default;
PreviewedPdf::~PreviewedPdf() = default;

void PreviewedPdf::open(int ticket, const QByteArray &bytes)
{
    m_document.reset();
    m_buffer.reset();
    if (ticket != m_ticket)
        return;
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(m_buffer.get());
    const bool isLocked = m_document->error() == QPdfDocument::Error::IncorrectPassword;
    const int count = m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
    Q_EMIT opened(ticket, count, isLocked);
}

void PreviewedPdf::render(int ticket, int page, double scale)
{
    if (ticket != m_ticket || !m_document || page < 0 || page >= m_document->pageCount())
        return;
    const QSizeF points = m_document->pagePointSize(page);
    QImage image;
    if (points.isValid() && !points.isEmpty()) {
        const double pixels = points.width() * points.height() * scale * scale;
        const double fitting = pixels > mostPixels ? scale * std::sqrt(mostPixels / pixels) : scale;
        const QSize size = (points * fitting).toSize().expandedTo(QSize(1, 1));
        image = QImage(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage drawn = m_document->render(page, size);
        if (drawn.isNull())
            image = {};
        else
            QPainter(&image).drawImage(0, 0, drawn);
    }
    Q_EMIT rendered(ticket, page, image, points);
}

void PreviewedPdf::search(int ticket, int searchTicket, const QString &words)
{
    QList<PdfHit> hits;
    for (int page = 0; m_document && ticket == m_ticket && page < m_document->pageCount(); ++page) {
        if (searchTicket != m_search)
            return;
        const QString text = m_document->getAllText(page).text();
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < mostHits;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            PdfHit hit{.page = page};
            for (const QPolygonF &place : m_document->getSelectionAtIndex(page, int(at), int(words.size())).bounds())
                hit.places.append(place.boundingRect());
            hits.append(hit);
        }
    }
    Q_EMIT found(searchTicket, hits);
}
